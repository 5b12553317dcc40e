package hearth.returns.write;

/** The tables of an SSDA903 return as files of comma-separated values, with their columns in order. */
public enum Table903 {
    HEADER("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", 0),
    EPISODES(
            "episodes.csv",
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
            0),
    REVIEWS("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", 0),
    UASC("uasc.csv", "CHILD,SEX,DOB,DUC", 0),
    OC2(
            "oc2.csv",
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,"
                    + "SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
            0),
    OC3("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", 0),
    AD1("ad1.csv", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR", 0),
    PLACED_FOR_ADOPTION("placed_for_adoption.csv", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED", 0),
    PREVIOUS_PERMANENCE("previous_permanence.csv", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", 0),
    MISSING("missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END", 0),
    SOCIAL_WORKERS("sw_episodes.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", 2024),
    DEPRIVATION_OF_LIBERTY("DoLo.csv", "CHILD,DOB,DOLO_START,DOLO_END", 2027);

    private final String file;
    private final String columns;
    private final int firstYear;

    Table903(String file, String columns, int firstYear) {
        this.file = file;
        this.columns = columns;
        this.firstYear = firstYear;
    }

    /** The usual name of the file. */
    public String file() {
        return file;
    }

    /** The columns, with commas between. */
    public String columns() {
        return columns;
    }

    /** Whether the return of that year has this table. */
    public boolean isIn(ReturnYear year) {
        return year.ends() >= firstYear;
    }
}
