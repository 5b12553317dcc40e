package hearth.app.report;

import hearth.app.check.RuleSummary;
import hearth.pages.Links;
import hearth.pages.Paging;
import hearth.pages.RulesPage;
import hearth.pages.RulesPage.By;
import hearth.pages.RulesPage.Group;
import hearth.pages.RulesPage.RuleLine;
import hearth.pages.RulesPage.Silent;
import hearth.returns.rules.Answer;
import hearth.returns.rules.Rule;
import hearth.returns.rules.Ruling;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What the rules say of a return: by rule, by child, by social worker, or only what was searched for. */
public final class TheRules {

    private static final int GROUPS_A_PAGE = 50;
    private static final int CHILDREN_OF_A_WORKER = 30;

    private final Council council;
    private final Rulings rulings;
    private final String lookFor;

    private TheRules(Council council, String lookFor) {
        this.council = council;
        this.rulings = council.rulings();
        this.lookFor = lookFor.strip();
    }

    /** By rule, all of it. */
    public static RulesPage page(Council council, Links links) {
        return page(council, links, By.RULE, "", 1);
    }

    /** Grouped so, and only what holds these letters. */
    public static RulesPage page(Council council, Links links, By by, String lookFor, int page) {
        return new TheRules(council, lookFor).page(links, by, page);
    }

    private RulesPage page(Links links, By by, int page) {
        List<Group> groups = switch (by) {
            case RULE -> List.of();
            case CHILD -> byChild();
            case WORKER -> byWorker();
        };
        Paging paging = Paging.of(
                page,
                groups.size(),
                GROUPS_A_PAGE,
                number -> links.rules() + "?by=" + by.word() + "&find="
                        + URLEncoder.encode(lookFor, StandardCharsets.UTF_8) + "&page=" + number);
        return new RulesPage(
                links,
                council.seen(),
                by,
                lookFor,
                (int) rulings.all().stream()
                        .filter(ruling -> ruling.answer() instanceof Answer.Passed)
                        .count(),
                (int) rulings.broken().count(),
                by == By.RULE ? broken() : List.of(),
                silent(),
                groups.stream()
                        .skip((paging.page() - 1L) * GROUPS_A_PAGE)
                        .limit(GROUPS_A_PAGE)
                        .toList(),
                paging);
    }

    private List<RuleLine> broken() {
        OptionalInt child = council.child(lookFor.toUpperCase(Locale.UK));
        return rulings.broken()
                .filter(place -> child.isPresent()
                        ? rulings.children(place).get(child.getAsInt())
                        : holds(rulings.all().get(place).rule()))
                .mapToObj(this::line)
                .sorted(Comparator.comparing(RuleLine::isQuestion)
                        .thenComparing(
                                Comparator.comparingInt(RuleLine::children).reversed()))
                .toList();
    }

    private boolean holds(Rule rule) {
        String letters = lookFor.toLowerCase(Locale.UK);
        return (rule.code() + " " + rule.says() + " " + rulings.about(rule) + " " + rule.fields())
                .toLowerCase(Locale.UK)
                .contains(letters);
    }

    private RuleLine line(int place) {
        Ruling ruling = rulings.all().get(place);
        Rule rule = ruling.rule();
        return new RuleLine(
                rule.code(),
                rulings.about(rule),
                rule.says(),
                Rulings.isQuestion(rule),
                ruling.answer() instanceof Answer.Failed failed ? failed.findings() : 0,
                rulings.children(place).cardinality(),
                rulings.explained(place));
    }

    private List<Silent> silent() {
        return RuleSummary.notEvaluated(rulings.all()).entrySet().stream()
                .map(entry -> new Silent(
                        RuleSummary.words(entry.getKey()),
                        entry.getValue().stream()
                                .map(ruling -> ruling.rule().code())
                                .toList()))
                .toList();
    }

    private List<Group> byChild() {
        Map<Integer, List<String>> codes = codesOfChildren();
        return codes.keySet().stream()
                .filter(child -> council.id(child).contains(lookFor.toUpperCase(Locale.UK)))
                .map(child -> new Group(
                        council.id(child),
                        true,
                        rulings.findings(child),
                        codes.getOrDefault(child, List.of()),
                        List.of()))
                .sorted(Comparator.comparingInt(Group::rows).reversed().thenComparing(Group::name))
                .toList();
    }

    private Map<Integer, List<String>> codesOfChildren() {
        Map<Integer, List<String>> codes = new LinkedHashMap<>();
        rulings.broken()
                .forEach(place -> rulings.children(place).stream()
                        .forEach(child -> codes.computeIfAbsent(child, _ -> new ArrayList<>())
                                .add(rulings.all().get(place).rule().code())));
        return codes;
    }

    private List<Group> byWorker() {
        Map<Integer, List<String>> codes = codesOfChildren();
        Map<String, BitSet> children = new LinkedHashMap<>();
        codes.keySet()
                .forEach(child -> worker(child)
                        .filter(worker -> worker.contains(lookFor.toUpperCase(Locale.UK)))
                        .ifPresent(worker -> children.computeIfAbsent(worker, _ -> new BitSet())
                                .set(child)));
        return children.entrySet().stream()
                .map(entry -> ofWorker(entry.getKey(), entry.getValue(), codes))
                .sorted(Comparator.comparingInt(Group::rows).reversed().thenComparing(Group::name))
                .toList();
    }

    private Group ofWorker(String worker, BitSet children, Map<Integer, List<String>> codes) {
        return new Group(
                worker,
                false,
                children.stream().map(rulings::findings).sum(),
                children.stream()
                        .boxed()
                        .flatMap(child -> codes.getOrDefault(child, List.of()).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                children.stream()
                        .boxed()
                        .sorted(Comparator.comparingInt(child -> -rulings.findings(child)))
                        .limit(CHILDREN_OF_A_WORKER)
                        .map(council::id)
                        .toList());
    }

    /** Who was the child's social worker last, where the return says so. */
    private Optional<String> worker(int child) {
        Rows rows = council.checked().ssda903().thisYear().rows(Table.SW_EPISODES);
        return IntStream.range(rows.first(child), rows.end(child))
                .mapToObj(rows::row)
                .filter(row -> !rows.column(Item.SW_ID).isBlank(row))
                .max(Comparator.comparingInt(row -> rows.column(Item.SW_DECOM).day(row)))
                .map(row -> rows.column(Item.SW_ID).text(row));
    }
}
