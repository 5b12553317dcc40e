package hearth.returns.rules;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table that rules walk, with the sieve that says by which of their walks a row has to be judged. */
final class Walked {

    private final Rows rows;
    private final Sieve sieve;
    private final int[] ruleOf;
    private final Walk[] walks;

    private Walked(Sheet sheet, List<Step> steps, Setting setting) {
        rows = sheet.all();
        sieve = Sieve.of(sheet, steps.stream().map(Step::traits).toList(), setting);
        ruleOf = steps.stream().mapToInt(Step::rule).toArray();
        walks = steps.stream().map(Step::walk).toArray(Walk[]::new);
        for (Sieve.Stumble stumble : sieve.stumbles()) {
            walks[stumble.bit()] = stumbling(walks[stumble.bit()], stumble);
        }
    }

    private static Walk stumbling(Walk walk, Sieve.Stumble stumble) {
        return new Walk(walk.year(), walk.table(), walk.traits(), (child, row, found) -> {
            if (stumble.isIn(row)) {
                throw new IllegalStateException("a trait of the walk went wrong over a value of this row");
            }
            walk.judge().judge(child, row, found);
        });
    }

    /** Every table that was supplied and that one of the rules walks, each sieve made on a core of its own. */
    static List<Walked> all(List<Rule> rules, List<Optional<Answer.NotEvaluated>> missing, Child view) {
        return Stream.of(WhichYear.values())
                .flatMap(which -> Table.all().stream()
                        .filter(view.year(which)::has)
                        .map(table -> new Plan(view.year(which).of(table), steps(rules, missing, which, table))))
                .filter(plan -> !plan.steps().isEmpty())
                .toList()
                .parallelStream()
                .map(plan -> new Walked(plan.sheet(), plan.steps(), view.setting()))
                .toList();
    }

    Rows rows() {
        return rows;
    }

    Sieve sieve() {
        return sieve;
    }

    int ruleOf(int bit) {
        return ruleOf[bit];
    }

    Walk walk(int bit) {
        return walks[bit];
    }

    private static List<Step> steps(
            List<Rule> rules, List<Optional<Answer.NotEvaluated>> missing, WhichYear which, Table table) {
        List<Step> steps = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (missing.get(rule).isEmpty()) {
                for (Walk walk : rules.get(rule).walks()) {
                    if (walk.year() == which && walk.table() == table) {
                        int one = rule;
                        walk.traits().forEach(traits -> steps.add(new Step(one, walk, traits)));
                    }
                }
            }
        }
        return steps;
    }

    /** A table and what has to be done in it. */
    private record Plan(Sheet sheet, List<Step> steps) {}

    /** One list of traits of one walk of one rule. */
    private record Step(int rule, Walk walk, List<Trait> traits) {}
}
