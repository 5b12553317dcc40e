package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.regulation;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichHome;
import hearth.promises.WhichMeeting;
import hearth.story.Care.Placement;
import hearth.story.Care.Watched;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.PlacementType;
import hearth.story.Reviews.ReviewRequested;
import hearth.story.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The Children's Homes (England) Regulations 2015 (SI 2015/541): your voice in a children's home. In the order of
 * the regulations.
 */
public final class ChildrensHomes {

    private static final InForce FROM_2015 = since("2015-04-01");
    private static final State IN_A_HOME = holds(
            Placement.class,
            new WhichHome.OfType(EnumSet.of(PlacementType.CHILDRENS_HOME, PlacementType.SECURE_CHILDRENS_HOME)),
            "in a children's home");

    /** Regulation 7(2)(b)(ii) and (d). */
    public static final Promise HOME_GUIDE = new Promise(
            "voice.home-guide",
            VOICE,
            "You come to a home. Someone tells you how things work there. You learn how to"
                    + " complain, and who can help.",
            "So that a new home is not a riddle.",
            regulation(
                    "2015/541",
                    "7(2)(b)(ii),(d)",
                    inOurWords("the children's guide and the complaints procedure are explained as soon as"
                            + " reasonably practicable after arrival")),
            FROM_2015,
            List.of(Term.confirmed("voice.home-guide", new AtStartOf(IN_A_HOME), new Due.OrBefore(new Due.NoNumber()))),
            List.of(),
            List.of(
                    "\"As soon as reasonably practicable\" is no number of days.",
                    "What was explained before the child moved in counts."));

    /** Regulation 14(2)(e). */
    public static final Promise HOME_ASKS_REVIEW = new Promise(
            "voice.home-asks-review",
            VOICE,
            "If you ask your home for a review, the home asks the council.",
            "So that your wish reaches those who decide.",
            regulation(
                    "2015/541",
                    "14(2)(e)",
                    inOurWords("where the child asks, is at risk of harm, is not cared for well, or keeps being"
                            + " away: the home contacts the placing authority and asks for a review; no number")),
            FROM_2015,
            List.of(new Term(
                    new AfterEach(
                            Act.of(ReviewRequested.class, new WhichMeeting.AskedBy(EnumSet.of(Role.CHILD))), IN_A_HOME),
                    new Due.NoNumber(),
                    Keeper.doneBy(
                            Act.of(ReviewRequested.class, new WhichMeeting.AskedBy(EnumSet.of(Role.CHILDRENS_HOME)))))),
            List.of(),
            List.of(
                    "Every request of a child who lives in a children's home is read as one to the home.",
                    "The other reasons for which a home must ask are not checked yet."));

    /** Regulation 24; regulation 6(2)(c) of SI 2023/416. */
    public static final Promise WATCHING_TOLD = new Promise(
            "voice.watching-told",
            VOICE,
            "We tell you before we use a camera to watch you.",
            "So that you are never watched and do not know it.",
            regulation(
                    "2015/541",
                    "24",
                    inOurWords("monitoring only with the placing authority's consent, and the child informed in"
                            + " advance; in supported accommodation since 28 April 2023, and in shared rooms only")),
            FROM_2015,
            List.of(Term.confirmed(
                    "voice.watching-told",
                    new AtStartOf(holds(Watched.class, "watched by cameras or other monitoring")),
                    new Due.OrBefore(new Due.NoNumber()))),
            List.of(
                    new Allowed(
                            ExcuseReason.NOT_REASONABLY_PRACTICABLE,
                            Set.of(Role.CHILDRENS_HOME),
                            "not reasonably practicable given age and understanding"),
                    new Allowed(ExcuseReason.COURT_ORDER, Set.of(Role.COURT), "required by a court")),
            List.of(
                    "Somebody has to say that the child was told in advance: the law's \"before\" is not"
                            + " counted in days.",
                    "Supported accommodation is bound since 28 April 2023 only: one day is used for both."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(HOME_GUIDE, HOME_ASKS_REVIEW, WATCHING_TOLD);
    }

    private ChildrensHomes() {}
}
