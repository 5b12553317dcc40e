package hearth.app.report;

import hearth.pages.AmbitionVerdicts;
import hearth.pages.ChildPage;
import hearth.pages.Links;
import hearth.pages.OwnWords;
import hearth.pages.ReadBy;
import hearth.pages.VerdictLine;
import hearth.promises.Asking;
import hearth.promises.Authority;
import hearth.promises.Because;
import hearth.promises.Judged;
import hearth.returns.Finding;
import hearth.story.Spoken;
import hearth.story.Story;
import hearth.story.Visits.Visit;
import hearth.story.Voice.Said;
import hearth.story.WordGiven.PromisedTo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One child's page: the years, each promise and what came of it, and what nobody can tell. */
public final class TheChild {

    /** The page of the child with this id, where there is one. */
    public static Optional<ChildPage> page(Council council, Links links, String id, ReadBy by) {
        var child = council.child(id);
        return child.isEmpty() ? Optional.empty() : Optional.of(page(council, links, child.getAsInt(), by));
    }

    static ChildPage page(Council council, Links links, int child, ReadBy by) {
        Story story = council.verdicts().stories().of(child);
        List<Time> times = Time.of(council.verdicts().on(child));
        List<Finding> findings = council.checked().findings(child);
        return new ChildPage(
                links,
                council.seen(),
                council.id(child),
                AboutChild.of(council, child).inFull(),
                ownWords(story),
                Time.worstFirst(times)
                        .filter(TheChild::isPersonal)
                        .map(time -> given(time, story, council.verdicts().asking()))
                        .toList(),
                ChildLines.tally(times),
                by,
                Years.of(council, story, times),
                parts(
                        by,
                        council,
                        times,
                        time -> line(time, story, council.verdicts().asking())),
                unknown(story),
                wrong(council, findings),
                RowsOfChild.of(council.checked().ssda903(), child, findings));
    }

    /** Each rule once, however many rows it finds. */
    private static List<ChildPage.Wrong> wrong(Council council, List<Finding> findings) {
        return findings.stream()
                .map(finding -> new ChildPage.Wrong(
                        finding.rule(),
                        finding.says(),
                        finding.maybe(),
                        council.rulings().place(finding.rule()).isPresent()))
                .distinct()
                .toList();
    }

    private static List<OwnWords> ownWords(Story story) {
        return story.all(Said.class).stream()
                .map(said -> new OwnWords(
                        said.detail().words(),
                        "On " + Because.day(said.happened().from())))
                .toList();
    }

    private static List<AmbitionVerdicts> parts(
            ReadBy by, Council council, List<Time> times, Function<Time, VerdictLine> line) {
        return Chapter.of(by, council.catalogue()).stream()
                .map(chapter -> new AmbitionVerdicts(
                        chapter.title(),
                        chapter.sentence(),
                        Time.worstFirst(times)
                                .filter(time -> !isPersonal(time))
                                .filter(time -> chapter.holds().test(time.promise()))
                                .map(line)
                                .toList()))
                .filter(part -> !part.verdicts().isEmpty())
                .toList();
    }

    private static boolean isPersonal(Time time) {
        return time.promise().law().authority() == Authority.PERSONAL;
    }

    /** In the words in which it was promised, and by whom. */
    private static VerdictLine given(Time time, Story story, Asking asking) {
        VerdictLine line = line(time, story, asking);
        int day = time.judged().verdict().occasion().owedFrom();
        return story.all(PromisedTo.class).stream()
                .filter(word -> word.day() == day)
                .filter(word -> word.detail().until().date().equals(time.day()))
                .findFirst()
                .map(word -> line.saying("\u201c%s\u201d, the %s said."
                        .formatted(
                                word.detail().what(), Spoken.name(word.detail().by()))))
                .orElse(line);
    }

    private static VerdictLine line(Time time, Story story, Asking asking) {
        return new VerdictLine(
                time.promise().id(),
                time.promise().words(),
                time.outcome(),
                time.dueSentence(),
                time.came(),
                time.because(story, asking),
                Plain.law(time.promise()));
    }

    /** One verdict as a line of a page; none for what was not owed. */
    public static Optional<VerdictLine> line(Judged judged, Story story, Asking asking) {
        return Time.of(List.of(judged)).stream()
                .map(time -> line(time, story, asking))
                .findFirst();
    }

    private static List<String> unknown(Story story) {
        List<String> unknown = new ArrayList<>();
        if (story.all(Said.class).isEmpty()) {
            unknown.add("What the child said, and what was decided about it. The council’s own record would know.");
        }
        if (story.all(Visit.class).isEmpty()) {
            unknown.add("Who visited, and whether the child was seen alone. The council’s own record would know.");
        }
        unknown.add("Whether brothers and sisters live together. A return does not say who they are.");
        return unknown;
    }

    private TheChild() {}
}
