package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.Keeper.Answered;
import hearth.promises.OnTheDay;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.WhichMeeting;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Role;
import hearth.story.Visits.Visit;
import java.util.List;
import java.util.Set;

/** Regulation 29 of SI 2010/959: whoever visits you talks with you alone. */
public final class Regulation29 {

    private static final Act VISIT = Act.of(Visit.class, new WhichMeeting.ByTheCouncil());
    private static final Set<Role> VISITORS = Set.of(Role.SOCIAL_WORKER, Role.REPRESENTATIVE);

    /** Paragraph (1). */
    public static final Promise SEEN_ALONE = new Promise(
            "voice.seen-alone",
            VOICE,
            "On each visit we talk with you alone.",
            "So that you can say what others must not hear.",
            carePlanning(
                    "29",
                    inOurWords("on each visit the visitor speaks to the child in private, unless the child refuses,"
                            + " the visitor thinks it inappropriate, or is unable to")),
            since("2011-04-01"),
            List.of(new Term(
                    new AfterEach(VISIT, States.LOOKED_AFTER.except(States.PLACED_FOR_ADOPTION)),
                    new Due.NoNumber(),
                    new Answered(OnTheDay.SEEN_ALONE))),
            List.of(
                    Allowed.byTheChild("the child, being of sufficient age and understanding, refuses"),
                    new Allowed(
                            ExcuseReason.NOT_APPROPRIATE,
                            VISITORS,
                            "the visitor considers it inappropriate, given age and understanding"),
                    new Allowed(ExcuseReason.UNABLE, VISITORS, "the visitor is unable to")),
            List.of(
                    "A visit that does not say whether they talked alone keeps nothing and breaks" + " nothing.",
                    "The reason counts where the visit names who came."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(SEEN_ALONE);
    }

    private Regulation29() {}
}
