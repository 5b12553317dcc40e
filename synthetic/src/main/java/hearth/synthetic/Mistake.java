package hearth.synthetic;

import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import java.util.List;

/** A slip of the pen that a rule of the return must find: one item of one row, changed to what it must not be. */
enum Mistake {
    SEX_ON_NO_LIST("101", Table.HEADER, Item.SEX, "X", "202"),
    ETHNIC_GROUP_ON_NO_LIST("103", Table.HEADER, Item.ETHNIC, "XXXX"),
    PUPIL_NUMBER_CUT_OFF("168", Table.HEADER, Item.UPN, "A1234", "208"),
    MOTHER_WITHOUT_HER_CHILDS_BIRTH("611", Table.HEADER, Item.MC_DOB, "", "624"),
    DAY_THAT_IS_NONE("141", Table.EPISODES, Item.DECOM, "31/02/2026"),
    LAST_DAY_THAT_IS_NONE("147", Table.EPISODES, Item.DEC, "31/02/2026", "142", "433"),
    START_ON_NO_LIST("143", Table.EPISODES, Item.RNE, "Q", "503A"),
    LEGAL_STATUS_ON_NO_LIST("144", Table.EPISODES, Item.LS, "Q9", "503B"),
    NEED_ON_NO_LIST("145", Table.EPISODES, Item.CIN, "N9", "503C", "504"),
    PLACEMENT_ON_NO_LIST("146", Table.EPISODES, Item.PLACE, "Q9", "219", "503D"),
    PROVIDER_ON_NO_LIST("178", Table.EPISODES, Item.PLACE_PROVIDER, "PR9", "224", "503E"),
    PROVIDER_LEFT_OUT("526", Table.EPISODES, Item.PLACE_PROVIDER, "", "224"),
    END_ON_NO_LIST("149", Table.EPISODES, Item.REC, "E99", "190", "198", "388"),
    END_WITHOUT_REASON("148", Table.EPISODES, Item.REC, ""),
    MOVE_ON_NO_LIST("1009", Table.EPISODES, Item.REASON_PLACE_CHANGE, "OTHERS"),
    MOVE_WITHOUT_REASON("225", Table.EPISODES, Item.REASON_PLACE_CHANGE, ""),
    HOME_WITHOUT_NUMBER("218", Table.EPISODES, Item.URN, "", "503F"),
    POSTCODE_OF_NOWHERE("392c", Table.EPISODES, Item.PL_POST, "NOWHERE", "169", "179", "392a", "434"),
    REVIEW_ON_NO_DAY("166", Table.REVIEWS, Item.REVIEW, "31/02/2026"),
    PART_IN_REVIEW_ON_NO_LIST("167", Table.REVIEWS, Item.REVIEW_CODE, "PN9"),
    CEASED_TO_BE_ALONE_LONG_AGO("104", Table.UASC, Item.DUC, "01/01/2010", "205B"),
    SCORE_TOO_HIGH("180", Table.OC2, Item.SDQ_SCORE, "41"),
    TEETH_NEITHER_YES_NOR_NO("181", Table.OC2, Item.TEETH_CHECK, "2"),
    IN_TOUCH_ON_NO_LIST("131", Table.OC3, Item.IN_TOUCH, "PERH"),
    ACTIVITY_ON_NO_LIST("132", Table.OC3, Item.ACTIV, "Q9"),
    HOME_OF_LEAVER_ON_NO_LIST("133", Table.OC3, Item.ACCOM, "Q9"),
    FOSTERED_NEITHER_YES_NOR_NO("114", Table.AD1, Item.FOSTER_CARE, "2"),
    THREE_ADOPTERS("175", Table.AD1, Item.NB_ADOPTR, "3"),
    SEX_OF_ADOPTERS_ON_NO_LIST("176", Table.AD1, Item.SEX_ADOPTR, "QQ", "520"),
    LAW_OF_ADOPTERS_ON_NO_LIST("177", Table.AD1, Item.LS_ADOPTR, "L9"),
    ADOPTION_PLANNED_ON_NO_DAY("115", Table.PLACED_ADOPTION, Item.DATE_PLACED, "31/02/2026"),
    EARLIER_HOME_ON_NO_LIST("631", Table.PREV_PERM, Item.PREV_PERM, "P9", "630"),
    MISSING_ON_NO_LIST("1006", Table.MISSING, Item.MISSING, "Q"),
    MISSING_SINCE_NO_DAY("1004", Table.MISSING, Item.MIS_START, "31/02/2026"),
    BACK_BEFORE_THE_YEAR("571", Table.MISSING, Item.MIS_END, "01/01/2010", "567", "577"),
    WORKER_WITH_ANOTHER_ID("SW02STG1", Table.SW_EPISODES, Item.SW_ID, "12345"),
    WORKERS_CHANGE_ON_NO_LIST("SW13STG1", Table.SW_EPISODES, Item.SW_REASON, "NOBODY");

    private final String rule;
    private final Table table;
    private final Item item;
    private final String wrong;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that cannot change
    private final List<String> others;

    Mistake(String rule, Table table, Item item, String wrong, String... others) {
        this.rule = rule;
        this.table = table;
        this.item = item;
        this.wrong = wrong;
        this.others = List.of(others);
    }

    /** The rule that must find it. */
    String rule() {
        return rule;
    }

    Table table() {
        return table;
    }

    Item item() {
        return item;
    }

    /** What is written instead; it may be nothing. */
    String wrong() {
        return wrong;
    }

    /** The rules that may find what follows from it. */
    List<String> others() {
        return others;
    }
}
