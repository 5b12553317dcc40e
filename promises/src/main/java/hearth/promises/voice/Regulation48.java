package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Coronavirus;
import hearth.promises.Keeper;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Period.Months;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.WhichMeeting;
import hearth.story.Reviews.Review;
import hearth.story.Visits.Visit;
import java.util.List;

/** Regulation 48 of SI 2010/959: short breaks ("sleepovers"), which have visits and reviews of their own. */
public final class Regulation48 {

    private static final DoneBy VISIT = Keeper.doneBy(Act.of(Visit.class, new WhichMeeting.ByTheCouncil()));
    private static final DoneBy REVIEW = Keeper.doneBy(Act.of(Review.class, new WhichMeeting.Completed()));

    /** Paragraph (3)(c). */
    public static final Promise VISIT_SHORTBREAK = new Promise(
            "voice.visit-shortbreak",
            VOICE,
            "On your sleepovers, we come within three months. After that, we come at least every six months.",
            "So that short stays are good stays.",
            carePlanning(
                    "48(3)(c)",
                    inOurWords("visits as agreed: the first within three months of the first placement or as"
                            + " soon as practicable after, then no more than six months apart")),
            since("2011-04-01"),
            terms(VISIT),
            List.of(),
            List.of("An interval that was agreed and is shorter is not checked yet."));

    /** Paragraph (3)(d). */
    public static final Promise REVIEW_SHORTBREAK = new Promise(
            "voice.review-shortbreak",
            VOICE,
            "On sleepovers, your first review is within three months. Then you have one at least every six months.",
            "So that you and your family say whether the stays help.",
            carePlanning(
                    "48(3)(d)",
                    inOurWords(
                            "the first review within three months of the first placement, then every six" + " months")),
            since("2011-04-01"),
            terms(REVIEW),
            List.of(),
            List.of());

    /** Both. */
    public static List<Promise> all() {
        return List.of(VISIT_SHORTBREAK, REVIEW_SHORTBREAK);
    }

    private static List<Term> terms(DoneBy keeper) {
        return List.of(
                new Term(
                        new AtStartOf(States.SHORT_BREAKS),
                        within(new Months(3)).easedOn(Coronavirus.NO_FIXED_DAY),
                        keeper),
                new Term(
                        new Repeatedly(States.SHORT_BREAKS, States.SHORT_BREAKS, 1),
                        within(new Months(6)).easedOn(Coronavirus.NO_FIXED_DAY),
                        keeper));
    }

    private Regulation48() {}
}
