package hearth.story;

/** Growing up and leaving care. */
public sealed interface LeavingCare extends Detail {

    /** What the law owes the young person on these days. */
    record Entitled(Entitlement entitlement) implements LeavingCare {}

    /** The council and the young person were in contact. */
    record InTouch(Role by) implements LeavingCare {}

    /**
     * What a return says around a birthday of a young person who left care (SSDA903 table OC3).
     *
     * @param inTouch whether the council was in touch
     * @param accommodation where they lived, as the return's code says, or empty
     * @param suitable whether the place was suitable
     * @param formerCarer whether they lived on with their former foster carer
     * @param activity what they did, as the return's code says, or empty
     */
    record LeaverAnswers(
            InTouchAnswer inTouch, String accommodation, Answer suitable, Answer formerCarer, String activity)
            implements LeavingCare {}

    /** Where the young person lives, and whether it is good enough (SI 2010/2571 reg 9). */
    record Accommodation(Answer suitable) implements LeavingCare {}

    /**
     * Money that reached the young person.
     *
     * @param purpose what for
     * @param pence how much, in pence
     */
    record Payment(Purpose purpose, int pence) implements LeavingCare {}

    /** The council gave the young person this place to live (Children Act 1989 s.23B, 24B). */
    record HomeGiven() implements LeavingCare {}

    /** The young person sets up a first home of their own, from the first plans on. */
    record SetsUpHome() implements LeavingCare {}

    /**
     * The young person is at university or on another course of higher education, under the pathway plan.
     *
     * @param grant whether the grant is paid at once or in parts (SI 2009/2274)
     */
    record HigherEducation(GrantPaid grant) implements LeavingCare {}

    /** A holiday in which the young person cannot stay in the term-time place (Children Act 1989 s.24B(5)). */
    record HolidayWithoutPlace() implements LeavingCare {}

    /** The young person said that they want this. */
    record Wants(Wish wish) implements LeavingCare {}

    /** The council offered help again (Children Act 1989 s.23CZB). */
    record HelpOffered() implements LeavingCare {}

    /** The young person is going to live in another council's area, or does. */
    record MovesToAnotherArea() implements LeavingCare {}

    /** What they will need was worked out (SI 2010/959 reg 42). */
    record NeedsAssessed() implements LeavingCare {}

    /** Four categories of the law, each owed different things. */
    enum Entitlement {
        UNKNOWN,
        ELIGIBLE,
        RELEVANT,
        FORMER_RELEVANT,
        QUALIFYING
    }

    /** How the grant for university is paid. */
    enum GrantPaid {
        UNKNOWN,
        AT_ONCE,
        IN_PARTS
    }

    /** What a young person who left care may ask for. */
    enum Wish {
        STUDY_AGAIN,
        ADVISER_TO_25,
        PLAN_LOOKED_AT_AGAIN
    }

    /** What a sum was for. */
    enum Purpose {
        UNKNOWN,
        SETTING_UP_HOME,
        HIGHER_EDUCATION,
        BURSARY,
        STAYING_PUT,
        OTHER
    }

    /** Whether the council was in touch with a young person who left care (SSDA903 item IN_TOUCH). */
    enum InTouchAnswer implements Coded {
        UNKNOWN(""),
        YES("YES"),
        NO("NO"),
        DIED("DIED"),
        REFUSES("REFU"),
        NO_LONGER_NEEDED("NREQ"),
        RETURNED_HOME("RHOM");

        private final String code;

        InTouchAnswer(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
