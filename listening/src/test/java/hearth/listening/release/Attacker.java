package hearth.listening.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Someone who reads all that is told and wants to know what is withheld. It knows that nobody counts less than nought and
 * that parts make up all, and finds by a linear programme the least and the most that a figure can be. What follows from
 * the equations alone is worked out first, so that the programme holds only what is left open.
 */
final class Attacker {

    private static final double NOUGHT = 1e-9;
    private static final double ENDLESS = 10_000;

    private final Tally tally;
    private final Withheld withheld;
    private final int unknowns;
    private final List<double[]> equations = new ArrayList<>();
    private final List<Integer> leading = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();

    Attacker(Tally tally, Withheld withheld) {
        this.tally = tally;
        this.withheld = withheld;
        this.unknowns = tally.places().smallest().size() * tally.columns().size() * 2;
        partsMakeUpAll();
        whatIsTold();
        solve();
    }

    /** How far apart the least and the most are that a figure can be. */
    double room(int place, int column, Tally.Side side) {
        double[] figure = Arrays.copyOf(figure(place, column, side), unknowns + 1);
        for (int at = 0; at < leading.size(); at++) {
            subtract(figure, equations.get(at), figure[leading.get(at)]);
        }
        double[] open = free.stream().mapToDouble(unknown -> figure[unknown]).toArray();
        double[] other = Arrays.stream(open).map(value -> -value).toArray();
        return Arrays.stream(open).allMatch(value -> Math.abs(value) < NOUGHT) ? 0 : most(open) + most(other);
    }

    private double most(double[] wanted) {
        List<LinearConstraint> limits = new ArrayList<>();
        for (double[] equation : equations) {
            double[] row =
                    free.stream().mapToDouble(unknown -> equation[unknown]).toArray();
            limits.add(new LinearConstraint(row, Relationship.LEQ, equation[unknowns]));
        }
        for (int at = 0; at < free.size(); at++) {
            double[] row = new double[free.size()];
            row[at] = 1;
            limits.add(new LinearConstraint(row, Relationship.LEQ, ENDLESS));
        }
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(wanted, 0),
                        new LinearConstraintSet(limits),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true))
                .getValue();
    }

    private void solve() {
        List<double[]> rows = new ArrayList<>(equations);
        equations.clear();
        for (int unknown = 0; unknown < unknowns; unknown++) {
            int column = unknown;
            double[] pivot = rows.stream()
                    .filter(row -> Math.abs(row[column]) > NOUGHT)
                    .findFirst()
                    .orElse(new double[0]);
            if (pivot.length == 0) {
                free.add(unknown);
                continue;
            }
            rows.remove(pivot);
            double by = pivot[unknown];
            Arrays.setAll(pivot, at -> pivot[at] / by);
            rows.forEach(row -> subtract(row, pivot, row[column]));
            equations.forEach(row -> subtract(row, pivot, row[column]));
            equations.add(pivot);
            leading.add(unknown);
        }
    }

    private static void subtract(double[] from, double[] row, double times) {
        for (int at = 0; at < from.length; at++) {
            from[at] -= times * row[at];
        }
    }

    private void partsMakeUpAll() {
        for (int place = 0; place < tally.places().smallest().size(); place++) {
            for (int side = 0; side < 2; side++) {
                for (int split = 1; split <= tally.splits(); split++) {
                    double[] row = new double[unknowns + 1];
                    for (int column = 0; column < tally.columns().size(); column++) {
                        row[unknown(place, column, side)] = column == 0 ? -1 : tally.splitOf(column) == split ? 1 : 0;
                    }
                    equations.add(row);
                }
            }
        }
    }

    private void whatIsTold() {
        for (int place = 0; place < withheld.places().size(); place++) {
            Places.Place where = withheld.places().get(place);
            for (int column = 0; column < tally.columns().size(); column++) {
                for (Tally.Side side : Tally.Side.values()) {
                    if (where.told() != Places.Told.BETWEEN && withheld.of(place, column, side) == Withheld.Fate.TOLD) {
                        double[] row = Arrays.copyOf(figure(place, column, side), unknowns + 1);
                        row[unknowns] = tally.count(where, column, side);
                        equations.add(row);
                    }
                }
            }
        }
    }

    private double[] figure(int place, int column, Tally.Side side) {
        double[] row = new double[unknowns];
        withheld.places().get(place).members().stream().forEach(at -> {
            row[unknown(at, column, 0)] += side != Tally.Side.NOT_AGREED ? 1 : 0;
            row[unknown(at, column, 1)] += side != Tally.Side.AGREED ? 1 : 0;
        });
        return row;
    }

    private int unknown(int place, int column, int side) {
        return (place * tally.columns().size() + column) * 2 + side;
    }
}
