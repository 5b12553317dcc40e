package hearth.returns.ssda903;

import static hearth.returns.ssda903.Item.Holds.CODE;
import static hearth.returns.ssda903.Item.Holds.DAY;
import static hearth.returns.ssda903.Item.Holds.NUMBER;
import static hearth.returns.ssda903.Item.Holds.TEXT;

/** One item of the SSDA903 return, by the name that it has at the head of a column. */
public enum Item {
    CHILD(TEXT, "the child's id in the return"),
    SEX(CODE, "sex"),
    DOB(DAY, "date of birth"),
    ETHNIC(CODE, "ethnic group"),
    UPN(TEXT, "unique pupil number"),
    MOTHER(CODE, "whether she is a mother"),
    MC_DOB(DAY, "her child's date of birth"),
    UASC(CODE, "whether the child came to this country alone to seek asylum"),

    DECOM(DAY, "day the episode began"),
    RNE(CODE, "reason for the new episode"),
    LS(CODE, "legal status"),
    CIN(CODE, "category of need"),
    PLACE(CODE, "placement type"),
    PLACE_PROVIDER(CODE, "who provides the placement"),
    DEC(DAY, "day the episode ceased"),
    REC(CODE, "reason the episode ceased"),
    REASON_PLACE_CHANGE(CODE, "reason for the change of placement"),
    HOME_POST(TEXT, "home postcode"),
    PL_POST(TEXT, "placement postcode"),
    URN(TEXT, "Ofsted's number of the home or agency"),
    PL_LA(TEXT, "authority of the placement"),
    PL_LOCATION(TEXT, "whether the placement is inside the authority"),
    PL_DISTANCE(NUMBER, "miles from home to placement"),

    REVIEW(DAY, "day of the review"),
    REVIEW_CODE(CODE, "how the child took part in the review"),

    DUC(DAY, "day the asylum-seeking status ceased"),

    SDQ_SCORE(NUMBER, "strengths and difficulties score"),
    SDQ_REASON(CODE, "why there is no score"),
    CONVICTED(CODE, "convicted or cautioned"),
    HEALTH_CHECK(CODE, "health surveillance up to date"),
    IMMUNISATIONS(CODE, "immunisations up to date"),
    TEETH_CHECK(CODE, "teeth checked"),
    HEALTH_ASSESSMENT(CODE, "health assessed"),
    SUBSTANCE_MISUSE(CODE, "substance misuse problem"),
    INTERVENTION_RECEIVED(CODE, "help with substance misuse received"),
    INTERVENTION_OFFERED(CODE, "help with substance misuse offered"),

    IN_TOUCH(CODE, "whether the authority is in touch"),
    ACTIV(CODE, "what the young person does"),
    ACCOM(CODE, "where the young person lives"),

    DATE_INT(DAY, "day adoption was decided on"),
    DATE_MATCH(DAY, "day of the match with adopters"),
    FOSTER_CARE(CODE, "whether the adopters fostered the child"),
    NB_ADOPTR(CODE, "number of adopters"),
    SEX_ADOPTR(CODE, "sex of the adopters"),
    LS_ADOPTR(CODE, "legal status of the adopters"),

    DATE_PLACED(DAY, "day of the decision to place for adoption"),
    DATE_PLACED_CEASED(DAY, "day that decision ceased"),
    REASON_PLACED_CEASED(CODE, "reason that decision ceased"),

    PREV_PERM(CODE, "earlier permanent arrangement"),
    LA_PERM(CODE, "authority of that arrangement"),
    DATE_PERM(DAY, "day of that arrangement"),

    MISSING(CODE, "missing or away without authorisation"),
    MIS_START(DAY, "day the child went missing"),
    MIS_END(DAY, "day the child was back"),

    SW_ID(TEXT, "the social worker's id"),
    SW_DECOM(DAY, "day the social worker began"),
    SW_DEC(DAY, "day the social worker ended"),
    SW_REASON(CODE, "reason the social worker changed"),

    DOLO_START(DAY, "day the deprivation of liberty order began"),
    DOLO_END(DAY, "day the deprivation of liberty order ended");

    /** What a column of the item holds. */
    public enum Holds {
        /** A day, written dd/mm/yyyy. */
        DAY,
        /** A code of a list. A whole number written {@code 1.0}, as some old files have it, reads as {@code 1}. */
        CODE,
        /** A number; {@code 1.0} reads as {@code 1}. */
        NUMBER,
        /** Anything else; always text, even where it is all digits. */
        TEXT
    }

    private final Holds holds;
    private final String words;

    Item(Holds holds, String words) {
        this.holds = holds;
        this.words = words;
    }

    public Holds holds() {
        return holds;
    }

    /** What the item is, in words that follow "the" in a sentence. */
    public String words() {
        return words;
    }
}
