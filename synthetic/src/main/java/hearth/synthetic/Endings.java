package hearth.synthetic;

import hearth.story.CareEnd;
import hearth.synthetic.Life.TimeInCare;

/** Why a child stops being looked after, by the way it went. */
final class Endings {

    private static final String SOURCE = "shares within a route assumed; staying on with carers at 18: DfE 2024, 62%";

    private static final Shares<CareEnd> HOME =
            Shares.<CareEnd>from(SOURCE).of(CareEnd.RETURNED_HOME_PLANNED, 75).of(CareEnd.RETURNED_HOME_UNPLANNED, 25);
    private static final Shares<CareEnd> FROM_FOSTER_RELATIVES = Shares.<CareEnd>from(SOURCE)
            .of(CareEnd.SPECIAL_GUARDIAN_FORMER_FOSTER_RELATIVE, 75)
            .of(CareEnd.CHILD_ARRANGEMENTS_ORDER, 25);
    private static final Shares<CareEnd> FROM_FOSTER_CARERS = Shares.<CareEnd>from(SOURCE)
            .of(CareEnd.SPECIAL_GUARDIAN_FORMER_FOSTER_OTHER, 25)
            .of(CareEnd.SPECIAL_GUARDIAN_RELATIVE, 45)
            .of(CareEnd.CHILD_ARRANGEMENTS_ORDER, 30);
    private static final Shares<CareEnd> FROM_ELSEWHERE = Shares.<CareEnd>from(SOURCE)
            .of(CareEnd.SPECIAL_GUARDIAN_RELATIVE, 60)
            .of(CareEnd.SPECIAL_GUARDIAN_NOT_RELATIVE, 5)
            .of(CareEnd.CHILD_ARRANGEMENTS_ORDER, 35);
    private static final Shares<CareEnd> ADOPTED =
            Shares.<CareEnd>from(SOURCE).of(CareEnd.ADOPTED_UNOPPOSED, 25).of(CareEnd.ADOPTED_CONSENT_DISPENSED, 75);
    private static final Shares<CareEnd> GROWN_UP_FOSTERED = Shares.<CareEnd>from(SOURCE)
            .of(CareEnd.AGED_18_AND_STAYED, 62)
            .of(CareEnd.INDEPENDENT_LIVING_SUPPORTED, 24)
            .of(CareEnd.INDEPENDENT_LIVING_ALONE, 6)
            .of(CareEnd.ADULT_SOCIAL_CARE, 3)
            .of(CareEnd.RETURNED_HOME_PLANNED, 5);
    private static final Shares<CareEnd> GROWN_UP_ELSEWHERE = Shares.<CareEnd>from(SOURCE)
            .of(CareEnd.INDEPENDENT_LIVING_SUPPORTED, 55)
            .of(CareEnd.INDEPENDENT_LIVING_ALONE, 20)
            .of(CareEnd.ADULT_SOCIAL_CARE, 8)
            .of(CareEnd.RETURNED_HOME_PLANNED, 7)
            .of(CareEnd.OTHER, 10);
    private static final Shares<CareEnd> REMAND =
            Shares.<CareEnd>from(SOURCE).of(CareEnd.REMAND_ENDED, 75).of(CareEnd.SENTENCED_TO_CUSTODY, 25);
    private static final Shares<CareEnd> ALONE =
            Shares.<CareEnd>from(SOURCE).of(CareEnd.AGE_ASSESSED_18_OR_OVER, 60).of(CareEnd.OTHER, 40);
    private static final Shares<CareEnd> ANOTHER_WAY = Shares.<CareEnd>from(SOURCE)
            .of(CareEnd.WENT_TO_RELATIVE, 50)
            .of(CareEnd.CARE_TAKEN_OVER_BY_ANOTHER_COUNCIL, 10)
            .of(CareEnd.MOVED_ABROAD, 5)
            .of(CareEnd.OTHER, 35);

    /** Why this time of being looked after ended. */
    static CareEnd of(Life life, TimeInCare time, Chance chance) {
        return chance.from(table(life, time));
    }

    private static Shares<CareEnd> table(Life life, TimeInCare time) {
        boolean fostered = time.lastHome().kind().isFostering();
        return switch (time.stay().route()) {
            case HOME_AGAIN -> HOME;
            case WITH_RELATIVES -> relatives(time.lastHome().kind());
            case ADOPTED -> ADOPTED;
            case GROWS_UP -> fostered ? GROWN_UP_FOSTERED : GROWN_UP_ELSEWHERE;
            case REMAND -> REMAND;
            case ANOTHER_WAY -> life.cameAlone() ? ALONE : ANOTHER_WAY;
        };
    }

    private static Shares<CareEnd> relatives(KindOfHome last) {
        return switch (last) {
            case RELATIVE -> FROM_FOSTER_RELATIVES;
            case FOSTER_FAMILY -> FROM_FOSTER_CARERS;
            default -> FROM_ELSEWHERE;
        };
    }

    private Endings() {}
}
