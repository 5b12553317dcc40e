package hearth.promises;

import hearth.story.Answer;
import hearth.story.Detail;
import hearth.story.Reviews.Review;
import hearth.story.Secure.LockedAlone;
import hearth.story.Visits.Visit;

/** A question that what happened answers itself: was the child seen alone on this visit? */
public enum OnTheDay {
    SEEN_ALONE("did the visitor talk with the child alone"),
    OFFICER_SPOKE_ALONE("did the reviewing officer talk with the child alone"),
    HEARD_AT_REVIEW("did the review have the child's own wishes before it"),
    LOCK_UP_EXPLAINED("is it written down why the child was locked in alone");

    private final String words;

    OnTheDay(String words) {
        this.words = words;
    }

    /** The question in plain words, without its question mark. */
    public String inWords() {
        return words;
    }

    /** What the fact says. */
    enum Reply {
        DONE,
        NOT_DONE,
        CHILD_REFUSED,
        NOT_APPROPRIATE,
        UNABLE,
        NOT_SAID
    }

    Reply reply(Detail detail) {
        return switch (this) {
            case SEEN_ALONE -> detail instanceof Visit visit ? seenAlone(visit) : Reply.NOT_SAID;
            case OFFICER_SPOKE_ALONE ->
                detail instanceof Review review ? plain(review.officerSpokeAlone()) : Reply.NOT_SAID;
            case HEARD_AT_REVIEW -> detail instanceof Review review ? heard(review) : Reply.NOT_SAID;
            case LOCK_UP_EXPLAINED ->
                detail instanceof LockedAlone(var why) && !why.isBlank() ? Reply.DONE : Reply.NOT_SAID;
        };
    }

    private static Reply plain(Answer answer) {
        return switch (answer) {
            case YES -> Reply.DONE;
            case NO -> Reply.NOT_DONE;
            case UNKNOWN -> Reply.NOT_SAID;
        };
    }

    private static Reply seenAlone(Visit visit) {
        if (visit.alone() != Answer.NO) {
            return plain(visit.alone());
        }
        return switch (visit.notAlone()) {
            case CHILD_REFUSED -> Reply.CHILD_REFUSED;
            case NOT_APPROPRIATE -> Reply.NOT_APPROPRIATE;
            case UNABLE -> Reply.UNABLE;
            case UNKNOWN -> Reply.NOT_DONE;
        };
    }

    private static Reply heard(Review review) {
        return switch (review.participation()) {
            case SPOKE, ADVOCATE_SPOKE, SHOWED_VIEWS, BRIEFED_AN_ADVOCATE, SENT_VIEWS -> Reply.DONE;
            case NOT_HEARD -> Reply.NOT_DONE;
            case UNKNOWN, UNDER_FOUR, WAS_THERE_SILENT -> Reply.NOT_SAID;
        };
    }
}
