package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.isNoCode;
import static hearth.returns.rules.Trait.isNoCodeOrBlank;
import static hearth.returns.rules.Trait.isOnOrAfter;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.*;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Numbers;
import hearth.returns.rules.Setting;
import hearth.returns.rules.Trait;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import java.util.Set;

/** What is coded must be on the year's list of codes. */
final class CodesOnTheList {

    private static final int HIGHEST_SCORE = 40;

    /** Authorities of England as the return numbers them, and the other countries of the United Kingdom. */
    private static final Set<String> AUTHORITIES = Set.of(("800 889 822 301 304 303 330 825 837 302 846 370 350 890 867"
                    + " 380 305 801 351 873 823 895 896 381 909 202 908 331 306 841 830 831 878 371 835 332 840 307 308"
                    + " 811 881 845 390 916 203 876 850 311 204 884 312 205 313 805 919 310 309 420 921 206 207 886 810"
                    + " 382 314 340 888 208 856 383 855 209 925 341 201 821 352 806 887 826 315 929 812 391 926 892 813"
                    + " 802 928 891 392 316 815 353 931 879 836 851 874 807 354 317 870 318 372 857 333 935 343 803 373"
                    + " 342 893 356 355 871 394 334 933 882 936 861 852 319 860 808 393 866 210 357 894 883 880 358 211"
                    + " 937 869 320 359 865 384 335 336 212 868 872 885 344 877 213 938 816 999 WAL SCO NUK NIR")
            .split(" "));

    private static final Set<String> WITHOUT_PROVIDER = Set.of("T0", "T1", "T2", "T3", "Z11", "Z12", "Z13", "Z14");

    private CodesOnTheList() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Codes that must be on the list",
                required("101", HEADER, SEX),
                required("103", HEADER, ETHNIC),
                unaccompanied(),
                uniquePupilNumber(),
                optional("143", EPISODES, RNE),
                optional("144", EPISODES, LS),
                optional("145", EPISODES, CIN),
                optional("146", EPISODES, PLACE),
                provider(),
                optional("149", EPISODES, REC),
                optional("1009", EPISODES, REASON_PLACE_CHANGE),
                participation(),
                optional("114", AD1, FOSTER_CARE),
                optional("175", AD1, NB_ADOPTR),
                optional("176", AD1, SEX_ADOPTR),
                optional("177", AD1, LS_ADOPTR),
                optional("120", PLACED_ADOPTION, REASON_PLACED_CEASED),
                required("131", OC3, IN_TOUCH),
                required("132", OC3, ACTIV),
                required("133", OC3, ACCOM),
                score(),
                flags(),
                optional("196", OC2, SDQ_REASON),
                optional("1006", Table.MISSING, Item.MISSING),
                optional("631", Table.PREV_PERM, Item.PREV_PERM),
                authorityOfPermanence(),
                socialWorkersReason());
    }

    private static Draft required(String code, Table table, Item item) {
        return said(code, item, "is blank or not a code of the year's list")
                .on(table)
                .where(isNoCodeOrBlank(item));
    }

    private static Draft optional(String code, Table table, Item item) {
        return said(code, item, "is not a code of the year's list").on(table).where(isNoCode(item));
    }

    private static Draft said(String code, Item item, String fault) {
        return rule(code)
                .pointsAt(item)
                .says("The %s %s.".formatted(item.words(), fault))
                .maybe("it is misspelt, or belongs to another year's list; look %s up in the list of codes."
                        .formatted(item));
    }

    /** In tables the flag is worked out, so that only a return sent as XML can have it wrong. */
    private static Draft unaccompanied() {
        return said("105", Item.UASC, "is blank or not a code of the year's list")
                .says("Whether the child came to this country alone to seek asylum is blank or is neither 0 nor 1.")
                .onlyIn(Setting.Form.XML)
                .on(HEADER)
                .where(isNoCodeOrBlank(Item.UASC));
    }

    private static Draft uniquePupilNumber() {
        return rule("168")
                .pointsAt(UPN)
                .says(
                        "The unique pupil number is not made as one is: a letter other than I, O or S, then twelve digits,"
                                + " or eleven and a letter. Where it is not known, it is UN1 to UN5.")
                .maybe("a digit was lost or doubled when it was copied.")
                .on(HEADER)
                .where(filled(UPN), that(UPN, "is no pupil number", value -> !PupilNumbers.isWellMade(value.text())));
    }

    private static Draft provider() {
        return rule("178")
                .pointsAt(PLACE_PROVIDER)
                .says(
                        "Who provides the placement is not a code of the list, or is given for a placement type that needs"
                                + " none.")
                .maybe("it is misspelt; the codes are PR0 to PR5, and T0 to T3 and Z11 to Z14 need none.")
                .on(EPISODES)
                .where(needsProvider(), isNoCode(PLACE_PROVIDER))
                .orWhere(needsNoProvider(), filled(PLACE_PROVIDER));
    }

    private static Trait needsProvider() {
        return that(PLACE, "needs a provider", value -> !WITHOUT_PROVIDER.contains(value.text()));
    }

    private static Trait needsNoProvider() {
        return that(PLACE, "needs no provider", value -> WITHOUT_PROVIDER.contains(value.text()));
    }

    private static Draft participation() {
        return rule("167")
                .pointsAt(REVIEW_CODE)
                .says("How the child took part in the review is blank or not a code of the list, or is given without a"
                        + " day of the review.")
                .maybe("it is misspelt, or the day of the review was left out; the codes are PN0 to PN7.")
                .on(REVIEWS)
                .where(filled(REVIEW), isNoCodeOrBlank(REVIEW_CODE))
                .orWhere(blank(REVIEW), filled(REVIEW_CODE));
    }

    private static Draft score() {
        return rule("180")
                .pointsAt(SDQ_SCORE)
                .says("The strengths and difficulties score is not a whole number from 0 to 40.")
                .maybe("the reason why there is none slipped into its place; that belongs in SDQ_REASON.")
                .on(OC2)
                .where(filled(SDQ_SCORE), that(SDQ_SCORE, "is no score", value -> !isScore(value.text())));
    }

    private static boolean isScore(String text) {
        double score = Numbers.of(text);
        return score >= 0 && score <= HIGHEST_SCORE && score == Math.rint(score);
    }

    private static Draft flags() {
        Item[] items = {
            CONVICTED,
            HEALTH_CHECK,
            IMMUNISATIONS,
            TEETH_CHECK,
            HEALTH_ASSESSMENT,
            SUBSTANCE_MISUSE,
            INTERVENTION_RECEIVED,
            INTERVENTION_OFFERED
        };
        Draft flags = rule("181")
                .pointsAt(items)
                .says("A question about the year's health care is answered with something other than 0 or 1.")
                .maybe("yes and no were written out; 1 is yes and 0 is no.")
                .on(OC2);
        for (Item item : items) {
            flags.orWhere(new Trait(item, "is neither 0 nor 1", isNoCode(item).question()));
        }
        return flags;
    }

    private static Draft authorityOfPermanence() {
        return rule("633")
                .pointsAt(LA_PERM)
                .says("The authority of the earlier permanent arrangement is not one of England's, nor a country of the"
                        + " United Kingdom.")
                .maybe("an older or a longer code was used; it takes three digits, or WAL, SCO, NIR, NUK.")
                .on(Table.PREV_PERM)
                .where(filled(LA_PERM), that(LA_PERM, "is no authority", value -> !AUTHORITIES.contains(value.text())));
    }

    private static Draft socialWorkersReason() {
        return said("SW13STG1", SW_REASON, "is not a code of the year's list, or is blank from 1 April 2023")
                .on(SW_EPISODES)
                .where(isNoCode(SW_REASON))
                .orWhere(blank(SW_REASON), isOnOrAfter(SW_DECOM, SocialWorkers.REASONS_SINCE, "1 April 2023"));
    }
}
