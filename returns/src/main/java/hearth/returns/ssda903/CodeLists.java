package hearth.returns.ssda903;

import static hearth.returns.ssda903.Item.*;

import hearth.returns.CollectionYear;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The codes that the return takes for each coded item, year by year. Source: facts/returns.md, sections 4.4 and 4.5
 * (open validator's rules, LIIA's yearly lists). A change is written as the last year of the old code and the first
 * year of the new one; years are collection years.
 */
public final class CodeLists {

    private static final Map<Item, List<Codes>> LISTS = new EnumMap<>(Item.class);

    private static final int EVER = Integer.MAX_VALUE;

    static {
        until(2024, SEX, "1 2");
        since(2025, SEX, "M F U");
        always(
                ETHNIC,
                "WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT");
        always(MOTHER, "0 1");
        always(UASC, "0 1");

        always(RNE, "S L P T B U");
        always(LS, "C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3");
        always(CIN, "N1 N2 N3 N4 N5 N6 N7 N8");
        always(PLACE, "A3 A4 A5 A6 K1 K2 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6");
        until(2024, PLACE, "H5 P2");
        since(2025, PLACE, "K3");
        until(2025, PLACE, "Z1");
        since(2026, PLACE, "Z11 Z12 Z13 Z14");
        always(PLACE_PROVIDER, "PR0 PR1 PR2 PR3 PR4 PR5");
        always(REC, "X1 E11 E12 E2 E3 E4A E4B E13 E41 E5 E6 E7 E8 E9 E14 E15 E16 E17");
        until(2018, REC, "E43 E44");
        since(2019, REC, "E45 E46 E47 E48");
        always(REASON_PLACE_CHANGE, "CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE OTHER");
        since(2019, REASON_PLACE_CHANGE, "CUSTOD");

        always(REVIEW_CODE, "PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7");

        always(SDQ_REASON, "SDQ1 SDQ2 SDQ3 SDQ4 SDQ5");
        for (Item flag : List.of(
                CONVICTED,
                HEALTH_CHECK,
                IMMUNISATIONS,
                TEETH_CHECK,
                HEALTH_ASSESSMENT,
                SUBSTANCE_MISUSE,
                INTERVENTION_RECEIVED,
                INTERVENTION_OFFERED)) {
            always(flag, "0 1");
        }

        always(IN_TOUCH, "YES NO DIED REFU NREQ RHOM");
        always(ACTIV, "F1 P1 F2 P2 G4 G5 G6 0");
        until(2021, ACTIV, "F3 P3");
        since(2022, ACTIV, "F4 P4 F5 P5");
        always(ACCOM, "B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S2 T1 T2 U1 U2 V1 V2 W1 W2 X2 Y1 Y2 Z1 Z2 0");

        always(FOSTER_CARE, "0 1");
        always(NB_ADOPTR, "1 2");
        always(SEX_ADOPTR, "M1 F1 MM FF MF");
        always(LS_ADOPTR, "L0 L11 L12 L2 L3 L4");
        always(REASON_PLACED_CEASED, "RD1 RD2 RD3 RD4");
        always(Item.PREV_PERM, "P1 P2 P3 P4 Z1");
        always(Item.MISSING, "M A");
        since(2024, SW_REASON, "MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS");
    }

    private CodeLists() {}

    /** Whether there is a list for the item at all. */
    public static boolean has(Item item) {
        return LISTS.containsKey(item);
    }

    /** The codes of an item in a year, sorted; none where the item is not coded or not yet in the return. */
    public static Set<String> of(Item item, CollectionYear year) {
        Set<String> codes = new TreeSet<>();
        for (Codes some : LISTS.getOrDefault(item, List.of())) {
            if (some.first <= year.ends() && year.ends() <= some.last) {
                codes.addAll(some.codes);
            }
        }
        return codes;
    }

    /** In which years a code is on an item's list, in words, or that it never was. */
    static String yearsOf(Item item, String code) {
        for (Codes some : LISTS.getOrDefault(item, List.of())) {
            if (some.codes.contains(code)) {
                return some.last == EVER
                        ? "it is on the list from " + some.first
                        : "it left the list after " + some.last;
            }
        }
        return "it is on no year's list";
    }

    private static void always(Item item, String codes) {
        add(item, 0, EVER, codes);
    }

    private static void until(int last, Item item, String codes) {
        add(item, 0, last, codes);
    }

    private static void since(int first, Item item, String codes) {
        add(item, first, EVER, codes);
    }

    private static void add(Item item, int first, int last, String codes) {
        LISTS.computeIfAbsent(item, _ -> new ArrayList<>()).add(new Codes(first, last, List.of(codes.split(" "))));
    }

    private record Codes(int first, int last, List<String> codes) {}
}
