package hearth.returns.rules;

import hearth.returns.Cell;
import hearth.returns.Finding;
import hearth.returns.Place;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rules and one return, brought together: what each rule says of the whole, and what all of them find in one child's
 * rows. Each child is judged alone, by each rule alone, in any order and on any number of cores; the answer is the same.
 *
 * <pre>{@code
 * RuleRun run = RuleRun.of(SsdaRules.all(), ssda903, Setting.of(ssda903, ReferenceData.none()));
 * List<Ruling> rulings = run.rulings();
 * List<Finding> amys = run.findings(amy);
 * }</pre>
 */
public final class RuleRun {

    private static final int CHILDREN_AT_A_TIME = 512;

    private final List<Rule> rules;
    private final Ssda903 ssda903;
    private final Setting setting;
    private final Needs.WorkedOutColumns workedOut;
    private final List<Optional<Answer.NotEvaluated>> missing;
    private final List<Walked> walked;
    private final Queue<Desk> free = new ConcurrentLinkedQueue<>();

    private RuleRun(List<Rule> rules, Ssda903 ssda903, Setting setting) {
        this.rules = rules;
        this.ssda903 = ssda903;
        this.setting = setting;
        this.workedOut = Derived.of(rules, ssda903, setting.reference());
        Needs needs = new Needs(ssda903, setting, workedOut);
        this.missing = rules.stream().map(needs::missing).toList();
        this.walked = Walked.all(rules, missing, view(null));
    }

    /** These rules, ready to judge that return. */
    public static RuleRun of(List<Rule> rules, Ssda903 ssda903, Setting setting) {
        return new RuleRun(List.copyOf(rules), ssda903, setting);
    }

    /** The rules, in the order of the rulings. */
    public List<Rule> rules() {
        return rules;
    }

    /** What each rule says of the return, in the order of the rules; every finding is counted, none is made. */
    public List<Ruling> rulings() {
        int children = ssda903.children().count();
        int parts = (children + CHILDREN_AT_A_TIME - 1) / CHILDREN_AT_A_TIME;
        Counts counts = IntStream.range(0, parts)
                .parallel()
                .mapToObj(
                        part -> counted(part * CHILDREN_AT_A_TIME, Math.min(children, (part + 1) * CHILDREN_AT_A_TIME)))
                .reduce(new Counts(rules.size()), Counts::plus);
        return IntStream.range(0, rules.size())
                .mapToObj(rule -> new Ruling(rules.get(rule), answer(rule, counts)))
                .toList();
    }

    /** Which children each rule speaks of. */
    public Spread spread() {
        Spread spread = new Spread(rules.size(), ssda903.children().count());
        Desk desk = desk();
        for (int child = 0; child < ssda903.children().count(); child++) {
            spread.add(child, desk.judge(child));
        }
        free.add(desk);
        return spread;
    }

    /** Everything that the rules find in one child's rows, rule by rule. */
    public List<Finding> findings(int child) {
        Desk desk = desk();
        Found found = desk.judge(child);
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < found.count(); at++) {
            Sheet sheet = desk.view().year(found.year(at)).of(found.table(at));
            findings.add(finding(rules.get(found.rule(at)), child, found.year(at), sheet, found.row(at)));
        }
        free.add(desk);
        return findings;
    }

    /** A desk at which nobody is judged now. */
    private Desk desk() {
        Desk known = free.poll();
        return known == null ? new Desk(walked, rules.size(), view(null)) : known;
    }

    /** Tells which items the rules read of one child's rows. */
    void watch(int child, Reads reads) {
        Desk[] desk = new Desk[1];
        desk[0] = new Desk(
                walked,
                rules.size(),
                view((which, table, item) -> reads.read(rules.get(desk[0].rule()), which, table, item)));
        desk[0].judge(child);
    }

    /** Is told what a rule reads. */
    @FunctionalInterface
    interface Reads {
        void read(Rule rule, WhichYear which, Table table, Item item);
    }

    private Counts counted(int from, int to) {
        Counts counts = new Counts(rules.size());
        Desk desk = desk();
        for (int child = from; child < to; child++) {
            counts.add(desk.judge(child), desk);
        }
        free.add(desk);
        return counts;
    }

    private Child view(Sheet.@Nullable Reading watched) {
        return new Child(
                setting,
                new YearOfChild(ssda903.thisYear(), workedOut.of(WhichYear.THIS_YEAR), watched),
                new YearOfChild(ssda903.lastYear(), workedOut.of(WhichYear.LAST_YEAR), watched));
    }

    private Answer answer(int rule, Counts counts) {
        Optional<Answer.NotEvaluated> why = missing.get(rule);
        if (why.isPresent()) {
            return why.get();
        }
        long faults = counts.faults[rule];
        if (counts.findings[rule] > 0) {
            return new Answer.Failed(counts.findings[rule], counts.children[rule], faults);
        }
        return faults == 0
                ? new Answer.Passed()
                : new Answer.NotEvaluated(
                        Answer.Why.FAULT,
                        "A fault of Hearth's own: it could not be judged for %d children.".formatted(faults));
    }

    private Finding finding(Rule rule, int child, WhichYear which, Sheet sheet, int row) {
        Table table = sheet.table();
        List<Cell> cells = new ArrayList<>();
        for (Item item : rule.fields()) {
            if (table.columns().contains(item) || table.worksOut().contains(item)) {
                cells.add(new Cell(item.name(), sheet.text(item, row)));
            }
        }
        if (cells.isEmpty()) {
            cells.add(new Cell(Item.CHILD.name(), sheet.text(Item.CHILD, row)));
        }
        String id = ssda903.children().id(child);
        return new Finding(
                rule.code(),
                rule.severity(),
                new Place.InRow(which, table.title(), sheet.all().file(), row + 1, id),
                cells,
                rule.says(),
                rule.maybe());
    }

    /** Findings counted by rule. */
    private static final class Counts {
        private final long[] findings;
        private final long[] children;
        private final long[] faults;

        Counts(int rules) {
            findings = new long[rules];
            children = new long[rules];
            faults = new long[rules];
        }

        void add(Found found, Desk desk) {
            int before = -1;
            for (int at = 0; at < found.count(); at++) {
                int rule = found.rule(at);
                findings[rule]++;
                children[rule] += rule == before ? 0 : 1;
                before = rule;
            }
            for (int rule = 0; desk.isAnyFaulty() && rule < faults.length; rule++) {
                faults[rule] += desk.isFaulty(rule) ? 1 : 0;
            }
        }

        Counts plus(Counts other) {
            Counts sum = new Counts(findings.length);
            Arrays.setAll(sum.findings, rule -> findings[rule] + other.findings[rule]);
            Arrays.setAll(sum.children, rule -> children[rule] + other.children[rule]);
            Arrays.setAll(sum.faults, rule -> faults[rule] + other.faults[rule]);
            return sum;
        }
    }
}
