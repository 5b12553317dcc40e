package hearth.listening.release;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.listening.Fewest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProtectionTest {

    private static final List<List<String>> SPLITS =
            List.of(List.of("girls", "boys"), List.of("family", "foster carers", "children's home"));

    @Test
    void aFigureOfFewIsNeverToldOnEitherSide() {
        Tally tally = regions(20261221L);

        Withheld withheld = Protection.of(tally);

        for (int place = 0; place < withheld.places().size(); place++) {
            for (int column = 0; column < tally.columns().size(); column++) {
                for (Tally.Side side : Tally.Side.values()) {
                    if (withheld.of(place, column, side) == Withheld.Fate.TOLD) {
                        assertThat(tally.count(withheld.places().get(place), column, side))
                                .isGreaterThanOrEqualTo(Fewest.CHILDREN);
                    }
                }
            }
        }
    }

    @Test
    void anAttackerFindsNoSmallFigureAgain() {
        for (long seed = 1; seed <= 4; seed++) {
            Tally tally = regions(seed);
            Withheld withheld = Protection.of(tally);

            assertThat(withheld.open()).as("seed %d", seed).isEmpty();
            assertThat(narrowest(tally, withheld)).as("seed %d", seed).isGreaterThanOrEqualTo(Fewest.CHILDREN - 1e-6);
            assertThat(withheld.loss().share()).as("seed %d", seed).isBetween(0.0, 0.7);
        }
    }

    @Test
    void whereOnlySmallFiguresWereWithheldTheAttackerWouldFindThem() {
        Tally tally = regions(1);
        Withheld withheld = Protection.of(tally);
        for (Withheld.Fate[][] place : withheld.figures()) {
            for (Withheld.Fate[] column : place) {
                for (int side = 0; side < column.length; side++) {
                    column[side] = column[side] == Withheld.Fate.PROTECTS ? Withheld.Fate.TOLD : column[side];
                }
            }
        }

        assertThat(narrowest(tally, withheld)).isZero();
    }

    @Test
    void aConstituencyThatCrossesCouncilsGivesNothingAway() {
        Random dice = new Random(7);
        List<String> smallest = new ArrayList<>();
        List<Places.Place> told = new ArrayList<>();
        for (int council = 0; council < 4; council++) {
            for (int seat = 0; seat < 3; seat++) {
                smallest.add("council %d in seat %d".formatted(council, seat));
            }
        }
        for (int council = 0; council < 4; council++) {
            told.add(place("council " + council, council * 3, council * 3 + 1, council * 3 + 2));
        }
        for (int seat = 0; seat < 3; seat++) {
            told.add(place("seat " + seat, seat, seat + 3, seat + 6, seat + 9));
        }
        told.add(place("England", java.util.stream.IntStream.range(0, 12).toArray()));
        Tally tally = fill(new Tally(new Places(smallest, told), SPLITS.subList(0, 1)), dice, 60);

        Withheld withheld = Protection.of(tally);

        assertThat(withheld.open()).isEmpty();
        assertThat(narrowest(tally, withheld)).isGreaterThanOrEqualTo(Fewest.CHILDREN - 1e-6);
    }

    @Test
    void whoCameAfterTheFirstReleaseIsNotFoundByTakingOneFromTheOther() {
        List<String> smallest = new ArrayList<>();
        List<Places.Place> told = new ArrayList<>();
        for (int council = 0; council < 4; council++) {
            smallest.add("council %d, first".formatted(council));
            smallest.add("council %d, late".formatted(council));
            BitSet first = new BitSet();
            first.set(council * 2);
            told.add(new Places.Place("council %d, first".formatted(council), first, Places.Told.BEFORE));
            told.add(place("council " + council, council * 2, council * 2 + 1));
        }
        told.add(place("England", 0, 1, 2, 3, 4, 5, 6, 7));
        Tally tally = new Tally(new Places(smallest, told), SPLITS.subList(0, 1));
        Random dice = new Random(11);
        for (int place = 0; place < 8; place++) {
            for (String sex : SPLITS.getFirst()) {
                boolean late = place % 2 == 1;
                tally.add(place, Tally.Side.AGREED, (late ? 3 : 150) + dice.nextInt(20), sex);
                tally.add(place, Tally.Side.NOT_AGREED, (late ? 2 : 90) + dice.nextInt(20), sex);
            }
        }

        Withheld withheld = Protection.of(tally);

        assertThat(withheld.open()).isEmpty();
        assertThat(withheld.loss().protecting()).isPositive();
        assertThat(narrowest(tally, withheld)).isGreaterThanOrEqualTo(Fewest.CHILDREN - 1e-6);
    }

    @Test
    void whatCannotBeProtectedAnyMoreIsSaid() {
        BitSet first = new BitSet();
        first.set(0);
        Tally tally = new Tally(
                new Places(List.of("Ashcombe"), List.of(new Places.Place("Ashcombe", first, Places.Told.BEFORE))),
                SPLITS.subList(0, 1));
        tally.add(0, Tally.Side.AGREED, 40, "girls");
        tally.add(0, Tally.Side.NOT_AGREED, 30, "girls");
        tally.add(0, Tally.Side.AGREED, 20, "boys");
        tally.add(0, Tally.Side.NOT_AGREED, 4, "boys");

        assertThat(Protection.of(tally).open()).contains("Ashcombe, boys, NOT_AGREED");
    }

    private static double narrowest(Tally tally, Withheld withheld) {
        Attacker attacker = new Attacker(tally, withheld);
        double narrowest = Double.POSITIVE_INFINITY;
        for (int place = 0; place < withheld.places().size(); place++) {
            for (int column = 0; column < tally.columns().size(); column++) {
                for (Tally.Side side : Tally.Side.values()) {
                    if (withheld.of(place, column, side) == Withheld.Fate.FEW) {
                        double room = attacker.room(place, column, side);
                        narrowest = Math.min(narrowest, room);
                    }
                }
            }
        }
        return narrowest;
    }

    /** Two regions of three councils, with few children in children's homes. */
    private static Tally regions(long seed) {
        List<String> smallest = List.of("Ashcombe", "Birchley", "Cranford", "Dunmere", "Elmbridge", "Fernley");
        List<Places.Place> told = new ArrayList<>();
        for (int council = 0; council < smallest.size(); council++) {
            told.add(place(smallest.get(council), council));
        }
        told.add(place("North", 0, 1, 2));
        told.add(place("South", 3, 4, 5));
        told.add(place("England", 0, 1, 2, 3, 4, 5));
        return fill(new Tally(new Places(smallest, told), SPLITS), new Random(seed), 90);
    }

    private static Tally fill(Tally tally, Random dice, int most) {
        for (int place = 0; place < tally.places().smallest().size(); place++) {
            for (String sex : SPLITS.get(0)) {
                List<String> homes = tally.splits() > 1 ? SPLITS.get(1) : List.of("");
                for (String home : homes) {
                    int children = home.equals("children's home") ? 9 : home.equals("foster carers") ? 40 : most;
                    String[] parts = tally.splits() > 1 ? new String[] {sex, home} : new String[] {sex};
                    tally.add(place, Tally.Side.AGREED, dice.nextInt(children), parts);
                    tally.add(place, Tally.Side.NOT_AGREED, dice.nextInt(children / 3), parts);
                }
            }
        }
        return tally;
    }

    private static Places.Place place(String name, int... members) {
        BitSet set = new BitSet();
        for (int member : members) {
            set.set(member);
        }
        return new Places.Place(name, set, Places.Told.NOW);
    }
}
