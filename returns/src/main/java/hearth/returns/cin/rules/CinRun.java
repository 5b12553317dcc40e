package hearth.returns.cin.rules;

import hearth.returns.Cell;
import hearth.returns.Finding;
import hearth.returns.Place;
import hearth.returns.WhichYear;
import hearth.returns.cin.CensusChild;
import hearth.returns.cin.CinCensus;
import hearth.returns.cin.Element;
import hearth.returns.cin.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rules and one census, brought together: what each rule says of the whole, and what all of them find in one child.
 * Each child is judged alone, by each rule alone, in any order and on any number of cores; the answer is the same.
 *
 * <pre>{@code
 * CinRun run = CinRun.of(CinRules.all(), census);
 * List<Ruling> rulings = run.rulings();
 * List<Finding> amys = run.findings(amy);
 * }</pre>
 */
public final class CinRun {

    private static final int CHILDREN_AT_A_TIME = 512;

    private final List<Rule> rules;
    private final CinCensus returned;
    private final Census census;
    private final List<Optional<String>> whyNot;
    private final boolean[] judged;
    private final Judge judge;
    private final Together together;

    private CinRun(List<Rule> rules, CinCensus returned) {
        this.rules = rules;
        this.returned = returned;
        this.census = new Census(returned.year(), returned.collected());
        this.whyNot = rules.stream().map(rule -> whyNot(rule, returned)).toList();
        this.judged = new boolean[rules.size()];
        for (int rule = 0; rule < judged.length; rule++) {
            judged[rule] = whyNot.get(rule).isEmpty();
        }
        this.judge = new Judge(rules, judged, census);
        this.together = Together.look(rules, judged, returned, census);
    }

    /** These rules, ready to judge that census. */
    public static CinRun of(List<Rule> rules, CinCensus returned) {
        return new CinRun(List.copyOf(rules), returned);
    }

    /** What each rule says of the return, in the order of the rules; every finding is counted, none is made. */
    public List<Ruling> rulings() {
        Tally tally = tally();
        return IntStream.range(0, rules.size())
                .mapToObj(rule -> new Ruling(rules.get(rule), answer(rule, tally)))
                .toList();
    }

    /** What all rules find in each child, as a count, by the child's number. */
    public int[] findingsOfEachChild() {
        return tally().ofChildren;
    }

    /** Everything the rules find in one child. */
    public List<Finding> findings(CensusChild child) {
        Marks marks = new Marks();
        judge.judge(child, marks);
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < marks.count(); at++) {
            findings.add(finding(child, rules.get(marks.rule(at)), marks.entry(at), marks.elements(at)));
        }
        for (Together.Mark mark : together.of(child)) {
            findings.add(finding(child, rules.get(mark.rule()), mark.entry(), mark.elements()));
        }
        return findings;
    }

    /** What the rules find in the return as a whole: in its header, and in all children together. */
    public List<Finding> findingsOfTheWhole() {
        List<Finding> findings = new ArrayList<>();
        for (Together.Mark mark : together.ofHeader()) {
            Place place =
                    new Place.InRow(WhichYear.THIS_YEAR, mark.entry().module().title(), returned.file(), 1, "");
            findings.add(finding(rules.get(mark.rule()), place, cells(mark.entry(), mark.elements())));
        }
        for (int rule : together.wrongAsAWhole()) {
            findings.add(finding(rules.get(rule), new Place.InReturn(), List.of()));
        }
        return findings;
    }

    /** Every cell that the rules point at, by the row numbers that the entries carry. */
    public List<Pointed> pointed() {
        List<Pointed> all = new ArrayList<>();
        Marks marks = new Marks();
        for (CensusChild child : returned.children()) {
            judge.judge(child, marks);
            for (int at = 0; at < marks.count(); at++) {
                point(marks.entry(at), marks.elements(at), all);
            }
        }
        together.marks().forEach(mark -> point(mark.entry(), mark.elements(), all));
        together.ofHeader().forEach(mark -> point(mark.entry(), mark.elements(), all));
        return all;
    }

    private static void point(Entry entry, List<Element> elements, List<Pointed> all) {
        elements.forEach(element -> all.add(new Pointed(entry.module().title(), entry.row(), element.title())));
    }

    private Tally tally() {
        int children = returned.children().size();
        int[] ofChildren = new int[children];
        int parts = (children + CHILDREN_AT_A_TIME - 1) / CHILDREN_AT_A_TIME;
        Tally tally = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> counted(
                        part * CHILDREN_AT_A_TIME, Math.min(children, (part + 1) * CHILDREN_AT_A_TIME), ofChildren))
                .reduce(new Tally(rules.size(), ofChildren), Tally::plus);
        for (Together.Mark mark : together.marks()) {
            tally.findings[mark.rule()]++;
            tally.children[mark.rule()]++;
            ofChildren[mark.child()]++;
        }
        for (Together.Mark mark : together.ofHeader()) {
            tally.findings[mark.rule()]++;
        }
        for (int rule : together.wrongAsAWhole()) {
            tally.findings[rule]++;
        }
        return tally;
    }

    private Tally counted(int from, int to, int[] ofChildren) {
        Tally tally = new Tally(rules.size(), ofChildren);
        Marks marks = new Marks();
        int[] lastChild = new int[rules.size()];
        for (int child = from; child < to; child++) {
            judge.judge(returned.children().get(child), marks);
            ofChildren[child] = marks.count();
            for (int at = 0; at < marks.count(); at++) {
                int rule = marks.rule(at);
                tally.findings[rule]++;
                if (lastChild[rule] != child + 1) {
                    lastChild[rule] = child + 1;
                    tally.children[rule]++;
                }
            }
            marks.addFaults(tally.faults);
        }
        return tally;
    }

    private Answer answer(int rule, Tally tally) {
        Optional<String> why = whyNot.get(rule);
        if (why.isPresent()) {
            return new Answer.NotEvaluated(why.get());
        }
        if (tally.findings[rule] > 0) {
            return new Answer.Failed(tally.findings[rule], tally.children[rule]);
        }
        return tally.faults[rule] == 0
                ? new Answer.Passed()
                : new Answer.NotEvaluated("A fault of Hearth's own: it could not be judged for %d children."
                        .formatted(tally.faults[rule]));
    }

    private static Optional<String> whyNot(Rule rule, CinCensus returned) {
        if (rule.asksYear() && !returned.isYearKnown()) {
            return Optional.of("The header gives no reference date, so the census year is not known.");
        }
        Optional<String> why = rule.whyNotIn(returned.collected());
        return why.isPresent() || returned.supplied().containsAll(rule.tables())
                ? why
                : Optional.of("A table that it needs was not supplied.");
    }

    private Finding finding(CensusChild child, Rule rule, Entry entry, List<Element> elements) {
        Place place = new Place.InRow(
                WhichYear.THIS_YEAR, entry.module().title(), returned.file(), child.rowOf(entry), child.id());
        List<Cell> cells = new ArrayList<>();
        for (Element element : elements) {
            cells.add(new Cell(element.title(), element == Element.LA_CHILD_ID ? child.id() : entry.text(element)));
        }
        return finding(rule, place, cells);
    }

    private static List<Cell> cells(Entry entry, List<Element> elements) {
        return elements.stream()
                .map(element -> new Cell(element.title(), entry.text(element)))
                .toList();
    }

    private static Finding finding(Rule rule, Place place, List<Cell> cells) {
        return new Finding(rule.code(), rule.severity(), place, cells, rule.says(), rule.maybe());
    }

    /** Findings counted by rule and by child. */
    private static final class Tally {

        private final long[] findings;
        private final int[] children;
        private final int[] faults;
        private final int[] ofChildren;

        Tally(int rules, int[] ofChildren) {
            this.findings = new long[rules];
            this.children = new int[rules];
            this.faults = new int[rules];
            this.ofChildren = ofChildren;
        }

        Tally plus(Tally other) {
            Tally sum = new Tally(findings.length, ofChildren);
            for (int rule = 0; rule < findings.length; rule++) {
                sum.findings[rule] = findings[rule] + other.findings[rule];
                sum.children[rule] = children[rule] + other.children[rule];
                sum.faults[rule] = faults[rule] + other.faults[rule];
            }
            return sum;
        }
    }
}
