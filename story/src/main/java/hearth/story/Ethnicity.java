package hearth.story;

/** The child's ethnicity, as the child or family say it (SSDA903 item ETHNIC). */
public enum Ethnicity implements Coded {
    UNKNOWN(""),
    WHITE_BRITISH("WBRI"),
    WHITE_IRISH("WIRI"),
    WHITE_OTHER("WOTH"),
    TRAVELLER_OF_IRISH_HERITAGE("WIRT"),
    GYPSY_OR_ROMA("WROM"),
    WHITE_AND_BLACK_CARIBBEAN("MWBC"),
    WHITE_AND_BLACK_AFRICAN("MWBA"),
    WHITE_AND_ASIAN("MWAS"),
    MIXED_OTHER("MOTH"),
    INDIAN("AIND"),
    PAKISTANI("APKN"),
    BANGLADESHI("ABAN"),
    ASIAN_OTHER("AOTH"),
    CARIBBEAN("BCRB"),
    AFRICAN("BAFR"),
    BLACK_OTHER("BOTH"),
    CHINESE("CHNE"),
    OTHER("OOTH"),
    REFUSED("REFU"),
    NOT_YET_OBTAINED("NOBT");

    private final String code;

    Ethnicity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
