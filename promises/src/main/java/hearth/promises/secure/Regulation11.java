package hearth.promises.secure;

import static hearth.promises.Ambition.SECURE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.secureAccommodation;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.InForce;
import hearth.promises.Keeper.EndOf;
import hearth.promises.Period.CalendarDays;
import hearth.promises.Period.Months;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Which;
import hearth.promises.WhichLegal;
import hearth.story.Legal.Order;
import hearth.story.Legal.SecureOrder;
import java.util.EnumSet;
import java.util.List;

/** Regulations 11 to 13 of SI 1991/1505: for how long a court may let you be locked in. */
public final class Regulation11 {

    private static final InForce FROM_1991 = since("1991-10-14");
    private static final Which FIRST = new WhichLegal.OrderOf(EnumSet.of(Order.FIRST, Order.INTERIM));
    private static final Which FURTHER = new WhichLegal.OrderOf(EnumSet.of(Order.FURTHER, Order.UNKNOWN));
    private static final String COUNTED =
            "The day of the order is not counted. An order that ends later than that is broken"
                    + " from the next day, and kept late once it is over.";

    /** Regulation 11. */
    public static final Promise ORDER_3_MONTHS = new Promise(
            "secure.order-3m",
            SECURE,
            "The first time, a judge can say three months at most.",
            "So that nobody is locked in and forgotten.",
            secureAccommodation(
                    "11", inOurWords("a court may authorise secure accommodation for at most three months")),
            FROM_1991,
            List.of(new Term(
                    new AtStartOf(holds(SecureOrder.class, FIRST, "under a court's first order to lock them in")
                            .except(States.REMANDED)),
                    within(new Months(3)),
                    new EndOf(Act.of(SecureOrder.class, FIRST)))),
            List.of(),
            List.of(COUNTED, "An interim order is read like a first one, and each is judged by itself."));

    /** Regulation 12. */
    public static final Promise ORDER_6_MONTHS = new Promise(
            "secure.order-6m",
            SECURE,
            "After that, a judge can say six months at most, each time.",
            "So that a judge looks at you again.",
            secureAccommodation(
                    "12",
                    inOurWords("a court may from time to time authorise secure accommodation for a further period of"
                            + " at most six months")),
            FROM_1991,
            List.of(new Term(
                    new AtStartOf(holds(SecureOrder.class, FURTHER, "under a court's further order to lock them in")
                            .except(States.REMANDED)),
                    within(new Months(6)),
                    new EndOf(Act.of(SecureOrder.class, FURTHER)))),
            List.of(),
            List.of(
                    COUNTED,
                    "An order of which the record does not say whether it was the first is judged here:"
                            + " six months is the most that any may last."));

    /** Regulation 13, as amended by SI 2012/2824 from 3 December 2012. */
    public static final Promise REMAND_28_DAYS = new Promise(
            "secure.remand-28d",
            SECURE,
            "If you wait for your trial, a judge can say 28 days at most, each time.",
            "So that a judge sees you every month.",
            secureAccommodation(
                    "13",
                    inOurWords("on remand to local authority accommodation: at most the period of the remand, and 28"
                            + " days for each authorisation")),
            since("2012-12-03"),
            List.of(new Term(
                    new AtStartOf(holds(SecureOrder.class, "under a court's order to lock them in")
                            .and(States.REMANDED_TO_COUNCIL)),
                    within(new CalendarDays(28)),
                    new EndOf(Act.any(SecureOrder.class)))),
            List.of(),
            List.of(
                    COUNTED,
                    "Orders made before the rule had this form are not judged.",
                    "That the order ends with the remand is not checked yet."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(ORDER_3_MONTHS, ORDER_6_MONTHS, REMAND_28_DAYS);
    }

    private Regulation11() {}
}
