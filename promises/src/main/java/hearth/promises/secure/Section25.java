package hearth.promises.secure;

import static hearth.promises.Ambition.SECURE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;

import hearth.promises.Allowed;
import hearth.promises.InForce;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Throughout;
import hearth.story.Legal.SecureOrder;
import java.util.List;

/** Section 25 of the Children Act 1989: you are locked in only where the law's test is met. */
public final class Section25 {

    private static final State ORDERED = holds(SecureOrder.class, "under a court's order to lock them in");

    /** Subsections (1) and (3), with SI 1991/1505 regs 5 to 7 and 16(1). */
    public static final Promise LAST_RESORT = new Promise(
            "secure.last-resort",
            SECURE,
            "You are locked in only if you must be. It ends when you are safe.",
            "So that being locked in is the last thing tried.",
            childrenAct(
                    "25(1),(3)",
                    inOurWords("kept in secure accommodation only where the child has run away, is likely to again"
                            + " and would then be likely to be harmed, or would be likely to hurt themselves or"
                            + " others anywhere else; and no longer than that is so")),
            since("1991-10-14"),
            List.of(Term.confirmed("secure.last-resort", new Throughout(States.LOCKED_IN))),
            List.of(),
            List.of(
                    "Who says that the test is met must say it again for each stay.",
                    "Children held under the Mental Health Act 1983, sentenced to long detention, or"
                            + " given a home under section 20(5) are outside the rule (regulation 5): the record"
                            + " does not tell them apart yet.",
                    "On any single day of a stay the test may fail: a word that it was not met breaks the"
                            + " promise for the whole stay, until it is said to be met again."));

    /** Subsection (6). */
    public static final Promise LAWYER = new Promise(
            "secure.lawyer",
            SECURE,
            "In court you have a lawyer.",
            "So that somebody speaks for you when it is about your freedom.",
            childrenAct(
                    "25(6)",
                    inOurWords("no order unless the child is legally represented, or was told of legal aid, could"
                            + " apply, and refused or did not")),
            new InForce.Unconfirmed(),
            List.of(Term.confirmed("secure.lawyer", new AtStartOf(ORDERED))),
            List.of(Allowed.byTheChild(
                    "told of the right to legal aid, with the chance to apply, the child refused or did"
                            + " not apply")),
            List.of("A hearing is seen only where it led to an order."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(LAST_RESORT, LAWYER);
    }

    private Section25() {}
}
