package hearth.promises.secure;

import static hearth.promises.Ambition.SECURE;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.noLaw;
import static hearth.promises.State.holds;

import hearth.promises.Authority;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper.Never;
import hearth.promises.Law;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichHome;
import hearth.story.Care.Placement;
import hearth.story.Legal.DeprivationOfLibertyOrder;
import hearth.story.PlacementType;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;

/** Being kept from your freedom outside a secure home: what a court says today, and the Act of 2026. */
public final class Liberty {

    private static final State IN_A_YOI = holds(
            Placement.class,
            new WhichHome.OfType(EnumSet.of(PlacementType.YOUNG_OFFENDER_INSTITUTION)),
            "in a young offender institution or a prison");
    private static final State ORDERED =
            holds(DeprivationOfLibertyOrder.class, "kept from their freedom by an order of the High Court");

    /** Section 13 of the Children's Wellbeing and Schools Act 2026. */
    public static final Promise DOL_LAW = new Promise(
            "secure.dol-law",
            SECURE,
            "You may be kept in somewhere else. It must be a place for care, and the law's test" + " must be met.",
            "So that the same test counts everywhere.",
            new Law(
                    Authority.ENACTED_NOT_COMMENCED,
                    "Children's Wellbeing and Schools Act 2026 s.13 (Children Act 1989 s.25(1A),(1B),(2))",
                    URI.create("https://www.legislation.gov.uk/ukpga/2026/21/section/13"),
                    inOurWords("a child who is looked after may be kept, under a court's authority, in accommodation"
                            + " in England that gives care and treatment and can deprive of liberty, only where the"
                            + " test of section 25 is met")),
            new InForce.NotCommenced(),
            List.of(Term.confirmed("secure.dol-law", new Throughout(ORDERED))),
            List.of(),
            List.of("It comes into force on a day that regulations will set."));

    /** The inherent jurisdiction of the High Court. */
    public static final Promise DOL_NOW = new Promise(
            "secure.dol-now",
            SECURE,
            "A High Court judge may say you must be kept in. We do what the judge says, in a home"
                    + " that is checked.",
            "So that even without a law a judge watches.",
            noLaw(
                    Authority.TO_CONFIRM,
                    "inherent jurisdiction of the High Court, and its guidance: to be confirmed",
                    "https://www.nuffieldfjo.org.uk",
                    "an order that is live, reviewed as it says, in a place that is registered"),
            new InForce.Unconfirmed(),
            List.of(Term.confirmed("secure.dol-now", new Throughout(ORDERED))),
            List.of(),
            List.of("What an order says is not in the record: somebody has to say that it was followed."));

    /** Ambition 5 of the Children's Commissioner. */
    public static final Promise NOT_A_PRISON = new Promise(
            "secure.not-a-prison",
            SECURE,
            "You are not held in a jail for young people.",
            "So that a child who did wrong is still a child.",
            noLaw(
                    Authority.AMBITION,
                    "The Big Ambition for Children's Social Care, ambition 5",
                    "https://www.childrenscommissioner.gov.uk/blog/the-big-ambition-for-childrens-social-care",
                    "secure care, integrated and homely; no child in a young offender institution"),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new Throughout(States.LOCKED_UP.and(States.LOOKED_AFTER)),
                    new Due.NoNumber(),
                    new Never(IN_A_YOI, States.IN_AN_UNNAMED_PLACE))),
            List.of(),
            List.of("This is no law. It is judged for children who are looked after and live in a place"
                    + " that locks them in, so that it says what kind of place it is and adds nothing to the"
                    + " shares of the law."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(DOL_LAW, DOL_NOW, NOT_A_PRISON);
    }

    private Liberty() {}
}
