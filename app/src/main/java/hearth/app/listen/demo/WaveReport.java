package hearth.app.listen.demo;

import hearth.listening.compare.Difference;
import hearth.listening.compare.Estimate;
import hearth.listening.compare.Interval;
import hearth.listening.compare.Question;
import hearth.listening.compare.Range;
import hearth.listening.quotes.Quote;
import hearth.listening.themes.Theme;
import hearth.pages.wave.Apart;
import hearth.pages.wave.Bar;
import hearth.pages.wave.Said;
import hearth.pages.wave.WavePage;
import hearth.synthetic.wave.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells what was found in a wave as a page that people read. */
public final class WaveReport {

    private static final double SURE = 0.05;

    private static final List<String> MAPPED = List.of("safe_area", "fun_near", "enjoy_school");

    private final WaveFound found;
    private final Map<String, Map<String, Estimate>> shares;

    private WaveReport(WaveFound found) {
        this.found = found;
        this.shares = found.children().estimates().stream()
                .filter(one -> WaveStudy.CHILD.equals(one.by().get(WaveStudy.WHO)))
                .collect(Collectors.groupingBy(
                        one -> one.question().variable(),
                        LinkedHashMap::new,
                        Collectors.toMap(WaveReport::answer, one -> one)));
    }

    /** The page; beside it lie these files, and this was said of them. */
    public static WavePage of(WaveFound found, List<String> withheld, List<WavePage.File> files) {
        WaveReport report = new WaveReport(found);
        List<WavePage.Pillar> pillars = report.pillars();
        List<WavePage.GapList> gaps = found.gaps().stream().map(report::gaps).toList();
        return new WavePage(
                "What children said: a wave to try Hearth on",
                "Nobody answered this. Every answer was invented from figures that were published of The Big Ambition, so"
                        + " that what Hearth finds can be held against what is known. Quote none of it.",
                report.heard(),
                report.inShort(pillars, gaps),
                pillars,
                gaps,
                MAPPED.stream()
                        .map(statement -> WavePlaces.of(found.release(), Statement.of(statement)))
                        .toList(),
                report.themes(),
                "%s of them fit no theme and are in none."
                        .formatted(String.format(
                                Locale.UK, "%.1f%%", 100 * found.themes().misfits())),
                withheld,
                found.tried().stream().map(WaveReport::tried).toList(),
                report.says(),
                files);
    }

    private List<String> heard() {
        return List.of(found.children().holds().entrySet().stream()
                .sorted(Comparator.comparing(who -> !who.getKey().equals(WaveStudy.CHILD)))
                .map(who -> "%,d %s".formatted(who.getValue(), plural(who.getKey())))
                .collect(Collectors.joining(" and ", "", " answered.")));
    }

    private static String plural(String who) {
        return who.equals(WaveStudy.CHILD) ? "children" : "adults on behalf of a child";
    }

    private List<WavePage.Pillar> pillars() {
        return Arrays.stream(Statement.Pillar.values())
                .map(pillar -> new WavePage.Pillar(
                        name(pillar),
                        Statement.all().stream()
                                .filter(one -> one.pillar() == pillar)
                                .map(this::said)
                                .toList()))
                .toList();
    }

    private static String name(Statement.Pillar pillar) {
        return switch (pillar) {
            case SOCIAL_CARE -> "Being cared for";
            case COMMUNITY -> "Where I live";
            case EDUCATION -> "School and college";
            case HEALTH -> "Health and feelings";
            case FAMILY -> "Family";
            case JOBS_AND_SKILLS -> "Jobs and skills";
            case A_BETTER_WORLD -> "A better world";
        };
    }

    private Said said(Statement statement) {
        Estimate agree = share(statement, "agree");
        Range range = Objects.requireNonNull(agree.intervals().get(Interval.LOGIT));
        return new Said(
                statement.words(),
                agree.n(),
                agree.estimate(),
                range.low(),
                range.high(),
                share(statement, "disagree").estimate(),
                String.join(" ", agree.says()));
    }

    private Estimate share(Statement statement, String answer) {
        return Objects.requireNonNull(
                Objects.requireNonNull(shares.get(statement.id())).get(answer), statement.id() + " " + answer);
    }

    private static String answer(Estimate estimate) {
        return estimate.question() instanceof Question.Share share
                ? share.values().getFirst()
                : "";
    }

    private WavePage.GapList gaps(WaveFound.Compared compared) {
        List<Apart> gaps = compared.told().stream()
                .map(WaveReport::apart)
                .sorted(Comparator.comparingDouble(gap -> gap.group() - gap.against()))
                .toList();
        long fewer = compared.told().stream()
                .filter(gap -> gap.estimate() < 0 && gap.pAdjusted() < SURE)
                .count();
        int untold = compared.gaps().size() - gaps.size();
        return new WavePage.GapList(
                compared.group(),
                compared.against(),
                "On %d of %d statements they agreed less, with the whole list in view (Holm, 95 in 100).%s"
                        .formatted(
                                fewer,
                                compared.gaps().size(),
                                untold == 0 ? "" : " %d are not told: fewer than 11 on one side.".formatted(untold)),
                gaps);
    }

    private static Apart apart(Difference gap) {
        return new Apart(
                Statement.of(gap.gap().question().variable()).words(),
                gap.group(),
                gap.against(),
                gap.interval().low(),
                gap.interval().high(),
                gap.pAdjusted() < SURE ? Apart.Sure.STANDS : Apart.Sure.MAY_BE_CHANCE);
    }

    private List<String> inShort(List<WavePage.Pillar> pillars, List<WavePage.GapList> gaps) {
        List<Said> all = pillars.stream()
                .flatMap(pillar -> pillar.statements().stream())
                .sorted(Comparator.comparingDouble(Said::agreed))
                .toList();
        List<String> said = new ArrayList<>();
        said.add("Most agreed: “%s” (%s)."
                .formatted(all.getLast().words(), Bar.percent(all.getLast().agreed())));
        said.add("Fewest agreed: “%s” (%s)."
                .formatted(all.getFirst().words(), Bar.percent(all.getFirst().agreed())));
        for (WavePage.GapList list : gaps) {
            list.gaps().stream()
                    .filter(gap -> gap.sure() == Apart.Sure.STANDS)
                    .findFirst()
                    .ifPresent(gap -> said.add("%s are furthest from %s on “%s”: %s against %s."
                            .formatted(
                                    list.group(),
                                    list.against(),
                                    gap.words(),
                                    Bar.percent(gap.group()),
                                    Bar.percent(gap.against()))));
        }
        return said;
    }

    private List<WavePage.ThemeSaid> themes() {
        Map<String, List<Quote>> quotes = found.quotes().stream().collect(Collectors.groupingBy(Quote::theme));
        int most = found.themes().themes().stream().mapToInt(Theme::size).max().orElse(1);
        return found.themes().themes().stream()
                .map(theme -> new WavePage.ThemeSaid(
                        theme.name(),
                        theme.size(),
                        Bar.between(0, theme.size() / (double) most),
                        theme.description(),
                        quotes.getOrDefault(theme.name(), List.of()).stream()
                                .map(quote -> new WavePage.Quoted(quote.proposed(), quote.attribution()))
                                .toList()))
                .toList();
    }

    private static WavePage.Tried tried(Again again) {
        boolean withheld = again.verdict() == Again.Verdict.WITHHELD;
        return new WavePage.Tried(
                Statement.of(again.published().statement()).words(),
                again.published().who(),
                again.published().percent() + "%",
                withheld
                        ? "withheld"
                        : "%.1f%%".formatted(100 * again.estimate().estimate()),
                withheld
                        ? "withheld"
                        : Bar.range(again.range().low(), again.range().high()),
                again.verdict().words(),
                again.published().source());
    }

    private List<String> says() {
        List<String> says = new ArrayList<>(found.says());
        says.add(
                "A range is one of 95 in 100, by the logit of the share and the design of the sample, as R's package survey"
                        + " has it. No weights were used: whoever answered counts once.");
        says.add("Gaps are judged list by list, by Holm: that any one of a list is an accident stays under 5 in 100.");
        says.add("A figure of fewer than 11 children on either side is not told.");
        says.add("Where the published comparison group is not known, ours is named: children in secure settings are set"
                + " against all others of 12 to 18.");
        return says;
    }
}
