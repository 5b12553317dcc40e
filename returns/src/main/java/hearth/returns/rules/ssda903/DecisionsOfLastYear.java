package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.isBeforeTheYear;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.PLACED_ADOPTION;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;

/** Decisions to place a child for adoption must be the ones that last year's return had. */
final class DecisionsOfLastYear {

    private DecisionsOfLastYear() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Decisions to place for adoption that last year's return had",
                decisionNew(),
                decisionChanged(),
                decisionAgain(),
                decisionEarlier());
    }

    private static Draft decisionNew() {
        return rule("559")
                .pointsAt(DATE_PLACED)
                .says("It was decided before this year to place the child for adoption, and last year's return does not"
                        + " have the decision.")
                .maybe("it was left out last year, or the year is wrong.")
                .readsLastYears(PLACED_ADOPTION, DATE_PLACED)
                .on(PLACED_ADOPTION)
                .where(isBeforeTheYear(DATE_PLACED))
                .brokenIf((child, _) -> {
                    Sheet before = child.lastYearIn(PLACED_ADOPTION);
                    for (int row : before.rows()) {
                        if (Days.isKnown(before.day(DATE_PLACED, row))) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    private static Draft decisionChanged() {
        return rule("560")
                .pointsAt(DATE_PLACED, DATE_PLACED_CEASED)
                .says(
                        "The day of the decision to place the child for adoption differs from last year's, and last year's"
                                + " decision had not ceased.")
                .maybe("it is a new decision, and the old one's end was not filled in last year.")
                .reads(PLACED_ADOPTION, DATE_PLACED)
                .readsLastYears(PLACED_ADOPTION, DATE_PLACED, DATE_PLACED_CEASED)
                .on(PLACED_ADOPTION)
                .brokenIf((child, row) -> {
                    Sheet before = child.lastYearIn(PLACED_ADOPTION);
                    for (int other : before.rows()) {
                        if (before.isFilled(DATE_PLACED, other)
                                && before.isBlank(DATE_PLACED_CEASED, other)
                                && !child.in(PLACED_ADOPTION).isSame(DATE_PLACED, row, before, other)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static Draft decisionAgain() {
        return rule("561")
                .pointsAt(DATE_PLACED)
                .says("The decision to place the child for adoption is last year's, and had ceased last year.")
                .maybe("the row is not asked again; a new decision has a new day.")
                .readsLastYears(PLACED_ADOPTION, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                .on(PLACED_ADOPTION)
                .where(filled(DATE_PLACED))
                .brokenIf((child, row) -> {
                    Sheet before = child.lastYearIn(PLACED_ADOPTION);
                    for (int other : before.rows()) {
                        if (child.in(PLACED_ADOPTION).isSame(DATE_PLACED, row, before, other)
                                && isCeased(before, other)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static boolean isCeased(Sheet decisions, int row) {
        return decisions.isAnyFilled(row, DATE_PLACED_CEASED, REASON_PLACED_CEASED);
    }

    private static Draft decisionEarlier() {
        return rule("584")
                .pointsAt(DATE_PLACED)
                .says("Last year's decision to place the child for adoption had ceased, and this year's is not later.")
                .maybe("the row is last year's and is not asked again, or the year is wrong.")
                .reads(PLACED_ADOPTION, DATE_PLACED)
                .readsLastYears(PLACED_ADOPTION, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                .on(PLACED_ADOPTION)
                .brokenIf((child, row) -> {
                    Sheet before = child.lastYearIn(PLACED_ADOPTION);
                    int decided = child.in(PLACED_ADOPTION).day(DATE_PLACED, row);
                    for (int other : before.rows()) {
                        int decidedBefore = before.day(DATE_PLACED, other);
                        if (Days.isKnown(decidedBefore)
                                && isCeased(before, other)
                                && !Days.isAfter(decided, decidedBefore)) {
                            return true;
                        }
                    }
                    return false;
                });
    }
}
