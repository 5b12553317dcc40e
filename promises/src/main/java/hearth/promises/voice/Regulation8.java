package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.Keeper;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.WhichHome;
import hearth.promises.WhichWord;
import hearth.story.Care.FamilyTimeChange;
import hearth.story.Care.FamilyTimeChanged;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Decisions.Matter;
import hearth.story.Decisions.Told;
import java.util.EnumSet;
import java.util.List;

/** Regulation 8 of SI 2010/959: when your time with your family is stopped or changed, you are told why. */
public final class Regulation8 {

    private static final Act DEPARTURE = Act.of(
            FamilyTimeChanged.class,
            new WhichHome.FamilyTime(EnumSet.of(FamilyTimeChange.OTHER_THAN_THE_ORDER_BY_AGREEMENT)));
    private static final Act STOPPED = Act.of(
            FamilyTimeChanged.class,
            new WhichHome.FamilyTime(EnumSet.of(
                    FamilyTimeChange.STOPPED_AS_A_MATTER_OF_URGENCY, FamilyTimeChange.CHANGED_OR_SUSPENDED)));
    private static final DoneBy TOLD =
            Keeper.doneBy(Act.of(Told.class, new WhichWord.ToldAbout(Matter.TIME_WITH_THE_FAMILY)));

    /** Paragraphs (1) to (5), with section 34(6) of the Children Act 1989. */
    public static final Promise CONTACT_CHANGE_TOLD = new Promise(
            "voice.contact-change-told",
            VOICE,
            "If we stop or change time with your family, we tell you at once. We write down why," + " and how long.",
            "So that you know why, and can ask for a change.",
            carePlanning(
                    "8(1)-(5)",
                    inOurWords("in care: written notice of the decision, its reasons, how long it lasts and what can"
                            + " be done about it, immediately; where an order is departed from by agreement, within"
                            + " five working days")),
            since("2011-04-01"),
            List.of(
                    new Term(new AfterEach(DEPARTURE, States.IN_CARE), within(new Working(5)), TOLD),
                    new Term(new AfterEach(STOPPED, States.IN_CARE), new Due.NoNumber(), TOLD)),
            List.of(Allowed.byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "not appropriate given age and understanding")),
            List.of(
                    "\"Immediately\" is no number of days: the page shows the day of the change and the"
                            + " day of the notice.",
                    "Whether the notice says all that it must is not recorded."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(CONTACT_CHANGE_TOLD);
    }

    private Regulation8() {}
}
