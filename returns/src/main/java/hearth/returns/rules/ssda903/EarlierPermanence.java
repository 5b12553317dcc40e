package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;

/** Permanent arrangements, such as an adoption, that a child had before it started to be looked after again. */
final class EarlierPermanence {

    private static final Table PERMANENCE = Table.PREV_PERM;
    private static final Item ARRANGEMENT = Item.PREV_PERM;
    private static final Codes NO_ARRANGEMENT = Codes.of("Z1");

    private EarlierPermanence() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Earlier permanent arrangements", notAnswered(), dayImpossible(), notAsked(), withoutArrangement());
    }

    private static Draft notAnswered() {
        return rule("630")
                .pointsAt(RNE)
                .says("The child started to be looked after in the year, and whether there was a permanent arrangement"
                        + " before is missing or not complete.")
                .maybe("it was not asked when care started; where there was none, the answer is Z1.")
                .reads(PERMANENCE, ARRANGEMENT, LA_PERM, DATE_PERM)
                .on(EPISODES)
                .where(
                        is(RNE, "S"),
                        that(
                                DECOM,
                                "is on or after the first day of the year",
                                value -> Days.isOnOrAfter(
                                        value.day(), value.setting().firstDay())))
                .brokenIf((child, _) -> {
                    Sheet arrangements = child.in(PERMANENCE);
                    for (int row : arrangements.rows()) {
                        if (isIncomplete(arrangements, row)) {
                            return true;
                        }
                    }
                    return arrangements.isEmpty();
                });
    }

    private static boolean isIncomplete(Sheet arrangements, int row) {
        return arrangements.isBlank(ARRANGEMENT, row)
                || (!arrangements.is(ARRANGEMENT, row, NO_ARRANGEMENT)
                        && arrangements.isAnyBlank(row, LA_PERM, DATE_PERM));
    }

    private static Draft dayImpossible() {
        return rule("632")
                .pointsAt(DATE_PERM, DECOM)
                .says(
                        "The day of the earlier permanent arrangement is not possible even in part, or not before the child"
                                + " started to be looked after.")
                .maybe("a part is not known; write ZZ for the day or the month and ZZZZ for the year.")
                .reads(EPISODES, DECOM)
                .on(PERMANENCE)
                .where(filled(DATE_PERM))
                .judgedBy((child, row, found) -> {
                    PartlyKnownDay day = PartlyKnownDay.of(child.in(PERMANENCE).text(DATE_PERM, row));
                    int first = child.episodes().first();
                    boolean tooLate = first >= 0
                            && Days.isOnOrAfter(day.latest(), child.episodes().day(DECOM, first));
                    if (tooLate || !day.isPossible()) {
                        found.here();
                        if (first >= 0) {
                            found.in(EPISODES, first);
                        }
                    }
                });
    }

    private static Draft notAsked() {
        return rule("634")
                .pointsAt(LA_PERM, ARRANGEMENT, DATE_PERM, DECOM)
                .says(
                        "An earlier permanent arrangement is given for a child who did not start to be looked after in the"
                                + " year.")
                .maybe("it was returned in an earlier year and need not be again, or an episode was left out.")
                .reads(EPISODES, DECOM)
                .reads(PERMANENCE, ARRANGEMENT, LA_PERM, DATE_PERM)
                .on(PERMANENCE)
                .judgedBy((child, row, found) -> {
                    int last = child.episodes().last();
                    if (last >= 0 && isAnythingSaid(child, row) && isBeforeTheYear(child, last)) {
                        found.here();
                        for (int episode : child.episodes().rows()) {
                            found.in(EPISODES, episode);
                        }
                    }
                });
    }

    private static boolean isAnythingSaid(Child child, int row) {
        return child.in(PERMANENCE).isAnyFilled(row, ARRANGEMENT, LA_PERM, DATE_PERM);
    }

    private static boolean isBeforeTheYear(Child child, int episode) {
        return Days.isBefore(
                child.episodes().day(DECOM, episode), child.setting().firstDay());
    }

    private static Draft withoutArrangement() {
        return rule("635")
                .pointsAt(LA_PERM, DATE_PERM, ARRANGEMENT)
                .says("A day or an authority is given, and it is not said that there was an earlier permanent"
                        + " arrangement.")
                .maybe("the kind of arrangement was left out, or the other two were filled in by mistake.")
                .on(PERMANENCE)
                .where(blank(ARRANGEMENT), filled(LA_PERM))
                .orWhere(blank(ARRANGEMENT), filled(DATE_PERM))
                .orWhere(is(ARRANGEMENT, "Z1"), filled(LA_PERM), filled(DATE_PERM));
    }
}
