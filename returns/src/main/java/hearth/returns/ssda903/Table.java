package hearth.returns.ssda903;

import static hearth.returns.ssda903.Item.*;

import hearth.returns.CollectionYear;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The twelve tables of the SSDA903 return. A file is known by its columns, in any order, never by its name. Source:
 * facts/returns.md, section 4.1 (open validator and LIIA pipeline).
 */
public enum Table {
    HEADER("Header", "header.csv", "child", CHILD, SEX, DOB, ETHNIC, UPN, MOTHER, MC_DOB),
    EPISODES(
            "Episodes",
            "episodes.csv",
            "change of placement or legal status",
            CHILD,
            DECOM,
            RNE,
            LS,
            CIN,
            PLACE,
            PLACE_PROVIDER,
            DEC,
            REC,
            REASON_PLACE_CHANGE,
            HOME_POST,
            PL_POST,
            URN),
    REVIEWS("Reviews", "reviews.csv", "review", CHILD, DOB, REVIEW, REVIEW_CODE),
    /** Children who came to this country alone to seek asylum. */
    UASC("UASC", "uasc.csv", "child", CHILD, SEX, DOB, DUC),
    /** Health of the children looked after for the whole year. */
    OC2(
            "OC2",
            "oc2.csv",
            "child looked after for twelve months",
            CHILD,
            DOB,
            SDQ_SCORE,
            SDQ_REASON,
            CONVICTED,
            HEALTH_CHECK,
            IMMUNISATIONS,
            TEETH_CHECK,
            HEALTH_ASSESSMENT,
            SUBSTANCE_MISUSE,
            INTERVENTION_RECEIVED,
            INTERVENTION_OFFERED),
    /** How care leavers are getting on, asked around their birthdays. */
    OC3("OC3", "oc3.csv", "care leaver", CHILD, DOB, IN_TOUCH, ACTIV, ACCOM),
    AD1(
            "AD1",
            "ad1.csv",
            "adopted child",
            CHILD,
            DOB,
            DATE_INT,
            DATE_MATCH,
            FOSTER_CARE,
            NB_ADOPTR,
            SEX_ADOPTR,
            LS_ADOPTR),
    PLACED_ADOPTION(
            "PlacedAdoption",
            "placed_for_adoption.csv",
            "decision to place a child for adoption",
            CHILD,
            DOB,
            DATE_PLACED,
            DATE_PLACED_CEASED,
            REASON_PLACED_CEASED),
    PREV_PERM(
            "PrevPerm",
            "previous_permanence.csv",
            "earlier permanent arrangement",
            CHILD,
            DOB,
            Item.PREV_PERM,
            LA_PERM,
            DATE_PERM),
    MISSING("Missing", "missing.csv", "missing period", CHILD, DOB, Item.MISSING, MIS_START, MIS_END),
    SW_EPISODES(
            "SWEpisodes",
            "sw_episodes.csv",
            "period with one social worker",
            CHILD,
            DOB,
            SW_ID,
            SW_DECOM,
            SW_DEC,
            SW_REASON),
    /** Deprivation of liberty orders. */
    DOLO("DoLo", "DoLo.csv", "deprivation of liberty order", CHILD, DOB, DOLO_START, DOLO_END);

    private static final List<Table> ALL = List.of(values());

    private final String title;
    private final String usualFile;
    private final String oneRowPer;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that cannot change
    private final List<Item> columns;

    Table(String title, String usualFile, String oneRowPer, Item... columns) {
        this.title = title;
        this.usualFile = usualFile;
        this.oneRowPer = oneRowPer;
        this.columns = List.of(columns);
    }

    /** All twelve, in the order of the return. */
    public static List<Table> all() {
        return ALL;
    }

    /** The name it has in findings and counts, such as {@code PlacedAdoption}. */
    public String title() {
        return title;
    }

    /** The name its file usually has; any other does as well. */
    public String usualFile() {
        return usualFile;
    }

    /** What one row stands for, to follow "one row for each". */
    public String oneRowPer() {
        return oneRowPer;
    }

    /** The columns by which it is known. */
    public List<Item> columns() {
        return columns;
    }

    /**
     * Items that are worked out from others and may come with the input all the same; then they are taken as given.
     */
    public Set<Item> worksOut() {
        return switch (this) {
            case HEADER -> EnumSet.of(Item.UASC);
            case EPISODES -> EnumSet.of(PL_LA, PL_LOCATION, PL_DISTANCE);
            case REVIEWS, UASC, OC2, OC3, AD1, PLACED_ADOPTION, PREV_PERM, MISSING, SW_EPISODES, DOLO ->
                Collections.emptySet();
        };
    }

    /** The day from which a row holds; without it nothing can be made of the row. */
    public Optional<Item> begins() {
        return switch (this) {
            case EPISODES -> Optional.of(DECOM);
            case REVIEWS -> Optional.of(REVIEW);
            case PLACED_ADOPTION -> Optional.of(DATE_PLACED);
            case MISSING -> Optional.of(MIS_START);
            case SW_EPISODES -> Optional.of(SW_DECOM);
            case DOLO -> Optional.of(DOLO_START);
            case HEADER, UASC, OC2, OC3, AD1, PREV_PERM -> Optional.empty();
        };
    }

    /** The day on which what a row says came to its end; blank while it goes on. */
    public Optional<Item> ends() {
        return switch (this) {
            case EPISODES -> Optional.of(DEC);
            case PLACED_ADOPTION -> Optional.of(DATE_PLACED_CEASED);
            case MISSING -> Optional.of(MIS_END);
            case SW_EPISODES -> Optional.of(SW_DEC);
            case DOLO -> Optional.of(DOLO_END);
            case HEADER, REVIEWS, UASC, OC2, OC3, AD1, PREV_PERM -> Optional.empty();
        };
    }

    /** Whether a child has one row at most. */
    public boolean isOneRowPerChild() {
        return switch (this) {
            case HEADER, UASC, OC2, OC3, AD1, PREV_PERM -> true;
            case EPISODES, REVIEWS, PLACED_ADOPTION, MISSING, SW_EPISODES, DOLO -> false;
        };
    }

    /** Whether a return of that year has the table: social workers since 2024, deprivation of liberty since 2027. */
    public boolean isIn(CollectionYear year) {
        return switch (this) {
            case SW_EPISODES -> year.ends() >= 2024;
            case DOLO -> year.ends() >= 2027;
            case HEADER, EPISODES, REVIEWS, UASC, OC2, OC3, AD1, PLACED_ADOPTION, PREV_PERM, MISSING -> true;
        };
    }

    /** Whether the public XML form carries it (no public form is known of the two newest tables). */
    public boolean isInXml() {
        return this != SW_EPISODES && this != DOLO;
    }
}
