package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichHome;
import hearth.promises.WhichWord;
import hearth.story.Care.Placement;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Decisions.Matter;
import hearth.story.Decisions.Told;
import hearth.story.Voice.WishesAsked;
import java.util.List;

/** Regulations 9, 11 and 13 of SI 2010/959: before each new home we ask you, and tell you where it is. */
public final class Regulation9 {

    private static final InForce FROM_2011 = since("2011-04-01");
    private static final State A_HOME = States.PLACED
            .except(States.PLACED_FOR_ADOPTION)
            .except(States.SHORT_BREAKS)
            .except(States.REMANDED_TO_DETENTION)
            .and(States.LOOKED_AFTER);
    private static final State IN_AN_EMERGENCY =
            holds(Placement.class, new WhichHome.InEmergency(), "in a home found in an emergency");
    private static final DoneBy TOLD =
            Keeper.doneBy(Act.of(Told.class, new WhichWord.ToldAbout(Matter.WHERE_THE_CHILD_WILL_LIVE)));

    /** Regulations 9(1)(b) and 11(3)(b); 47C(2)(b), from 19 April 2013. */
    public static final Promise WISHES_PLACEMENT = new Promise(
            "voice.wishes-placement",
            VOICE,
            "Before each new home we ask what you want. What you say counts.",
            "So that where you live has to do with what you want.",
            carePlanning(
                    "9(1)(b), 11(3)(b)",
                    inOurWords("before arrangements for a placement are made, the child's wishes are found out and"
                            + " considered, and the reviewing officer is informed")),
            FROM_2011,
            List.of(new Term(new AtStartOf(A_HOME), new Due.Beforehand(), Keeper.doneBy(WishesAsked.class))),
            List.of(),
            List.of(
                    "\"Before\" is read as: since the last move, and on the day of this move at the" + " latest.",
                    "On remand to youth detention secure.remand-views speaks.",
                    "That the reviewing officer is told, in an emergency within five working days, is not"
                            + " checked yet."));

    /** Regulation 13(1) and (2)(a). */
    public static final Promise TOLD_WHERE = new Promise(
            "voice.told-where",
            VOICE,
            "You are told in writing where you will live. We do this before you move. If it must"
                    + " go fast, we do it in five working days.",
            "So that you do not move into the dark.",
            carePlanning(
                    "13(1),(2)(a)",
                    inOurWords("written notice of the arrangements before the placement is made; in an emergency"
                            + " within five working days of its start")),
            FROM_2011,
            List.of(
                    new Term(new AtStartOf(A_HOME.except(IN_AN_EMERGENCY)), new Due.Beforehand(), TOLD),
                    new Term(
                            new AtStartOf(A_HOME.and(IN_AN_EMERGENCY)),
                            new Due.OrBefore(within(new Working(5))),
                            TOLD)),
            List.of(
                    Allowed.byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "not appropriate given age and understanding"),
                    Allowed.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "not reasonably practicable")),
            List.of(
                    "\"Before\" is read as: since the last move, and on the day of this move at the" + " latest.",
                    "Where the record does not say that it was an emergency, it is read as none."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(WISHES_PLACEMENT, TOLD_WHERE);
    }

    private Regulation9() {}
}
