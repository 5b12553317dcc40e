package hearth.synthetic;

import hearth.synthetic.Course.Origin;
import hearth.synthetic.Stay.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws outlines of childhoods: who comes into care, at what age, by which route out and after how long. The flows
 * (starts by age, ends by age and reason) are those that DfE publishes; together they give the published stock.
 */
final class Courses {

    private static final String STARTED = "DfE, Children looked after in England 2024, started to be looked after";
    private static final String ENDED =
            "fitted so that DfE's 2024 flows (11% of endings adoption, 13% to relatives, 39% at 18) give its 2024 stock";

    /** How children come from their families, by age at the start. */
    private static final Shares<Entry> FROM_FAMILY = Shares.<Entry>from(STARTED)
            .of(Entry.UNDER_1, 7900)
            .of(Entry.AGED_1_TO_4, 2600)
            .of(Entry.AGED_5_TO_9, 5300)
            .of(Entry.AGED_10_TO_15, 8700)
            .of(Entry.AGED_16_OR_17, 3700);

    /**
     * How children come who come without brothers and sisters: half of all. Unaccompanied children were 22% of starts
     * in 2024, but 8% of the stock in 2025; 5,000 starts a year give that stock. 510 starts were by a court's remand.
     */
    private static final Shares<Entry> ONE_BY_ONE = Shares.<Entry>from(STARTED)
            .of(Entry.UNDER_1, 7900 * 0.39)
            .of(Entry.AGED_1_TO_4, 2600 * 0.39)
            .of(Entry.AGED_5_TO_9, 5300 * 0.39)
            .of(Entry.AGED_10_TO_15, 8700 * 0.39)
            .of(Entry.AGED_16_OR_17, 3700 * 0.39)
            .of(Entry.ALONE, 6300)
            .of(Entry.REMANDED, 510);

    /** How likely a child who went home is looked after again: 11% of those who left in 2024 had been so before. */
    private static final double AGAIN = 0.34;

    private static final Shares<Route> BABIES = Shares.<Route>from(ENDED)
            .of(Route.ADOPTED, 33)
            .of(Route.WITH_RELATIVES, 22)
            .of(Route.HOME_AGAIN, 36)
            .of(Route.GROWS_UP, 7)
            .of(Route.ANOTHER_WAY, 2);
    private static final Shares<Route> TODDLERS = Shares.<Route>from(ENDED)
            .of(Route.ADOPTED, 16)
            .of(Route.WITH_RELATIVES, 29)
            .of(Route.HOME_AGAIN, 38)
            .of(Route.GROWS_UP, 14)
            .of(Route.ANOTHER_WAY, 3);
    private static final Shares<Route> PRIMARY = Shares.<Route>from(ENDED)
            .of(Route.ADOPTED, 2)
            .of(Route.WITH_RELATIVES, 22)
            .of(Route.HOME_AGAIN, 42)
            .of(Route.GROWS_UP, 30)
            .of(Route.ANOTHER_WAY, 4);
    private static final Shares<Route> SECONDARY = Shares.<Route>from(ENDED)
            .of(Route.WITH_RELATIVES, 6)
            .of(Route.HOME_AGAIN, 48)
            .of(Route.GROWS_UP, 38)
            .of(Route.ANOTHER_WAY, 8);
    private static final Shares<Route> OLDEST = Shares.<Route>from(ENDED)
            .of(Route.HOME_AGAIN, 30)
            .of(Route.GROWS_UP, 58)
            .of(Route.ANOTHER_WAY, 12);
    private static final Shares<Route> ARRIVED_ALONE =
            Shares.<Route>from(ENDED).of(Route.GROWS_UP, 87).of(Route.ANOTHER_WAY, 13);

    /** An outline in which a child comes on that day from the family, with brothers and sisters. */
    static Course ofFamily(Chance chance, int day) {
        return course(chance, chance.from(FROM_FAMILY), day);
    }

    /** An outline in which a child comes on that day, without brothers and sisters. */
    static Course ofSingle(Chance chance, int day) {
        return course(chance, chance.from(ONE_BY_ONE), day);
    }

    /** An outline for a brother or sister who comes from the family on that day, at that age in days. */
    static Course ofSibling(Chance chance, int ageDays, int day) {
        return course(chance, Origin.FAMILY, ageDays, day);
    }

    /** How common that age, in days, is among children who come from their families, against the commonest age. */
    static double commonness(int ageDays) {
        return ageDays < Dates.YEAR ? 1.0 : ageDays < 5 * Dates.YEAR ? 0.3 : ageDays < 16 * Dates.YEAR ? 0.27 : 0.2;
    }

    private static Course course(Chance chance, Entry entry, int day) {
        return course(chance, entry.origin(), entry.ageDays(chance), day);
    }

    private static Course course(Chance chance, Origin origin, int ageDays, int day) {
        int born = Dates.asBirthday(day - ageDays);
        int grownUp = Dates.birthday(born, 18);
        List<Stay> stays = new ArrayList<>();
        Stay stay = stay(chance, origin, day, grownUp, ageDays);
        stays.add(stay);
        while (stays.size() < 3 && stay.route() == Route.HOME_AGAIN && chance.happens(AGAIN)) {
            int again = stay.to() + 20 + chance.waiting(300);
            if (again > grownUp - 120) {
                break;
            }
            stay = stay(chance, Origin.FAMILY, again, grownUp, again - born);
            stays.add(stay);
        }
        return new Course(born, origin, List.copyOf(stays));
    }

    private static Stay stay(Chance chance, Origin origin, int from, int grownUp, int ageDays) {
        Route route = route(chance, origin, ageDays);
        int to = route == Route.GROWS_UP ? grownUp : from + days(chance, route);
        if (to < grownUp - 7) {
            return new Stay(from, Dates.isYearsEnd(to) ? to - 2 : to, route);
        }
        Route untilGrown = route == Route.ADOPTED || route == Route.WITH_RELATIVES ? Route.GROWS_UP : route;
        return new Stay(from, grownUp, untilGrown == Route.REMAND ? Route.REMAND : Route.GROWS_UP);
    }

    private static Route route(Chance chance, Origin origin, int ageDays) {
        return switch (origin) {
            case ALONE -> chance.from(ARRIVED_ALONE);
            case REMANDED -> Route.REMAND;
            case FAMILY -> chance.from(routes(ageDays / Dates.YEAR));
        };
    }

    private static Shares<Route> routes(double age) {
        if (age < 1) {
            return BABIES;
        }
        if (age < 5) {
            return TODDLERS;
        }
        return age < 10 ? PRIMARY : age < 16 ? SECONDARY : OLDEST;
    }

    private static int days(Chance chance, Route route) {
        return switch (route) {
            case HOME_AGAIN -> chance.from(UNTIL_HOME).days(chance);
            case WITH_RELATIVES -> chance.from(UNTIL_RELATIVES).days(chance);
            case ADOPTED -> chance.from(UNTIL_ADOPTION).days(chance);
            case REMAND -> 4 + chance.waiting(75);
            case ANOTHER_WAY -> 20 + chance.waiting(280);
            case GROWS_UP -> 0;
        };
    }

    private static final Shares<Stretch> UNTIL_HOME = Shares.<Stretch>from(ENDED)
            .of(new Stretch(3, 14), 10)
            .of(new Stretch(15, 60), 14)
            .of(new Stretch(61, 182), 20)
            .of(new Stretch(183, 365), 20)
            .of(new Stretch(366, 730), 20)
            .of(new Stretch(731, 1460), 12)
            .of(new Stretch(1461, 2600), 4);
    private static final Shares<Stretch> UNTIL_RELATIVES = Shares.<Stretch>from(ENDED)
            .of(new Stretch(150, 365), 38)
            .of(new Stretch(366, 730), 40)
            .of(new Stretch(731, 1460), 18)
            .of(new Stretch(1461, 2200), 4);
    /** Two years and five months on average from coming into care to the adoption order. */
    private static final Shares<Stretch> UNTIL_ADOPTION = Shares.<Stretch>from(ENDED)
            .of(new Stretch(480, 600), 22)
            .of(new Stretch(601, 760), 33)
            .of(new Stretch(761, 1095), 37)
            .of(new Stretch(1096, 1500), 8);

    private Courses() {}

    /** So many days, from the first to the last, each as likely. */
    private record Stretch(int first, int last) {
        int days(Chance chance) {
            return chance.between(first, last);
        }
    }

    /** How a child comes, and how old. */
    private enum Entry {
        UNDER_1(Origin.FAMILY, 0, 364),
        AGED_1_TO_4(Origin.FAMILY, 366, 1826),
        AGED_5_TO_9(Origin.FAMILY, 1827, 3652),
        AGED_10_TO_15(Origin.FAMILY, 3653, 5843),
        AGED_16_OR_17(Origin.FAMILY, 5845, 6520),
        ALONE(Origin.ALONE, 5200, 6550),
        REMANDED(Origin.REMANDED, 4500, 6540);

        /** More than half of those who come before their first birthday come in the first two weeks of life. */
        private static final double NEWBORN = 0.55;

        private final Origin origin;
        private final int youngest;
        private final int oldest;

        Entry(Origin origin, int youngest, int oldest) {
            this.origin = origin;
            this.youngest = youngest;
            this.oldest = oldest;
        }

        Origin origin() {
            return origin;
        }

        /** Babies mostly come newborn, teenagers in care alone mostly at 16 and 17, the others evenly. */
        int ageDays(Chance chance) {
            if (this == UNDER_1 && chance.happens(NEWBORN)) {
                return chance.between(0, 14);
            }
            if (this == ALONE && chance.happens(0.9)) {
                return chance.between(5845, oldest);
            }
            return this == AGED_10_TO_15
                    ? Math.max(chance.between(youngest, oldest), chance.between(youngest, oldest))
                    : chance.between(youngest, oldest);
        }
    }
}
