package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.ssda903.Item.DOB;
import static hearth.returns.ssda903.Item.REVIEW;
import static hearth.returns.ssda903.Item.REVIEW_CODE;
import static hearth.returns.ssda903.Table.REVIEWS;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;

/** How children took part in their reviews. */
final class Reviews {

    private static final int OLD_ENOUGH = 4;

    private Reviews() {}

    static Chapter chapter() {
        return SsdaRules.chapter("Taking part in reviews", oldEnough(), tooYoung());
    }

    private static Draft oldEnough() {
        return rule("440")
                .pointsAt(DOB, REVIEW, REVIEW_CODE)
                .says("The child is said to have been too young to take part in the review, and was four or over.")
                .maybe("how the child took part was not asked again after the fourth birthday.")
                .on(REVIEWS)
                .where(is(REVIEW_CODE, "PN0"), isDay(REVIEW), isDay(DOB))
                .brokenIf((child, row) -> !isUnderFour(child.in(REVIEWS), row));
    }

    private static Draft tooYoung() {
        return rule("441")
                .pointsAt(DOB, REVIEW, REVIEW_CODE)
                .says("How the child took part in the review is said as of an older child, and it was under four.")
                .maybe("the date of birth or the day of the review is wrong; under four the code is PN0.")
                .on(REVIEWS)
                .where(is(REVIEW_CODE, "PN1 PN2 PN3 PN4 PN5 PN6 PN7"), isDay(REVIEW), isDay(DOB))
                .brokenIf((child, row) -> isUnderFour(child.in(REVIEWS), row));
    }

    private static boolean isUnderFour(Sheet reviews, int row) {
        return reviews.day(REVIEW, row) < Days.plusYears(reviews.day(DOB, row), OLD_ENOUGH);
    }
}
