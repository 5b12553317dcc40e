package hearth.promises;

import hearth.story.Answer;
import hearth.story.Detail;
import hearth.story.Health.HealthYear;
import hearth.story.Kind;
import hearth.story.LeavingCare.InTouchAnswer;
import hearth.story.LeavingCare.LeaverAnswers;

/** A question that the SSDA903 asks once a year, so that it says whether something was done but not on which day. */
public enum Question {
    DEVELOPMENT_CHECKED(HealthYear.class, "were the development checks of a child under five up to date"),
    HEALTH_REVIEWED(HealthYear.class, "was the child's health reviewed in the year"),
    DENTIST_SEEN(HealthYear.class, "did a dentist check the child's teeth in the year"),
    VACCINATED(HealthYear.class, "were the child's vaccinations up to date"),
    FEELINGS_ASKED(HealthYear.class, "was there a score of how the child feels"),
    IN_TOUCH(LeaverAnswers.class, "was the council in touch with the young person"),
    GOOD_PLACE(LeaverAnswers.class, "was the place where the young person lives suitable");

    @SuppressWarnings("ImmutableEnumChecker") // a record of a class, a number and a name
    private final Kind<?> kind;

    private final String words;

    Question(Class<? extends Detail> kind, String words) {
        this.kind = Kind.of(kind);
        this.words = words;
    }

    /** The kind of fact that holds the answer. */
    Kind<?> kind() {
        return kind;
    }

    /** The question in plain words. */
    public String inWords() {
        return words;
    }

    /** What the return says. */
    enum Told {
        DONE,
        NOT_DONE,
        /** The young person said no, which is an excuse and not a breach. */
        YOUNG_PERSON_REFUSED,
        /** It is no longer owed. */
        ENDED,
        /** The return does not ask this of this child. */
        NOT_ASKED,
        BLANK
    }

    Told answer(Detail detail) {
        if (detail instanceof HealthYear year) {
            return ofHealth(year);
        }
        return detail instanceof LeaverAnswers leaver ? ofLeaver(leaver) : Told.NOT_ASKED;
    }

    private Told ofHealth(HealthYear year) {
        return switch (this) {
            case DEVELOPMENT_CHECKED -> told(year.developmentChecks());
            case HEALTH_REVIEWED -> told(year.assessment());
            case DENTIST_SEEN -> told(year.dentist());
            case VACCINATED -> told(year.vaccinated());
            case FEELINGS_ASKED -> told(year.feelingsAsked());
            case IN_TOUCH, GOOD_PLACE -> Told.NOT_ASKED;
        };
    }

    private Told ofLeaver(LeaverAnswers leaver) {
        return switch (this) {
            case IN_TOUCH -> inTouch(leaver);
            case GOOD_PLACE -> hasEnded(leaver) ? Told.ENDED : told(leaver.suitable());
            case DEVELOPMENT_CHECKED, HEALTH_REVIEWED, DENTIST_SEEN, VACCINATED, FEELINGS_ASKED -> Told.NOT_ASKED;
        };
    }

    /** A young person who died, or lives at home again, is owed no place to live by the council. */
    private static boolean hasEnded(LeaverAnswers leaver) {
        return leaver.inTouch() == InTouchAnswer.DIED || leaver.inTouch() == InTouchAnswer.RETURNED_HOME;
    }

    private static Told inTouch(LeaverAnswers leaver) {
        return switch (leaver.inTouch()) {
            case YES -> Told.DONE;
            case NO -> Told.NOT_DONE;
            case REFUSES -> Told.YOUNG_PERSON_REFUSED;
            case DIED, NO_LONGER_NEEDED, RETURNED_HOME -> Told.ENDED;
            case UNKNOWN -> Told.BLANK;
        };
    }

    private static Told told(Answer answer) {
        return switch (answer) {
            case YES -> Told.DONE;
            case NO -> Told.NOT_DONE;
            case UNKNOWN -> Told.BLANK;
        };
    }
}
