package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.rules.Trait.isInTheYear;
import static hearth.returns.rules.Trait.isNot;
import static hearth.returns.rules.Trait.isOther;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.rules.ssda903.CodeGroups.GOES_ON;
import static hearth.returns.rules.ssda903.CodeGroups.ON_SHORT_BREAK;
import static hearth.returns.rules.ssda903.CodeGroups.SHORT_BREAKS;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;
import static hearth.returns.ssda903.Table.HEADER;
import static hearth.returns.ssda903.Table.OC3;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Found;
import hearth.returns.rules.Sheet;

/** Girls who are mothers. */
final class Mothers {

    private static final int YOUNGEST = 11;
    private static final String GIRL = "F 2";

    private Mothers() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Girls who are mothers",
                answerWrong(),
                fatherWithBirth(),
                answerMissing(),
                answerMissingAtTheEnd(),
                birthMissing(),
                birthWithoutMother(),
                tooYoung(),
                youngerThanItsChild(),
                bornTooLate(),
                notAsked());
    }

    private static Draft answerWrong() {
        return rule("165")
                .pointsAt(MOTHER, SEX, ACTIV, ACCOM, IN_TOUCH, DECOM)
                .says(
                        "Whether the young person is a mother is answered with no code of the list, or for a boy, or for a"
                                + " care leaver; or it is not answered for a girl who was looked after in the year.")
                .maybe("the sex or the answer was mistyped; 1 is a mother and 0 is not.")
                .reads(EPISODES, DECOM, DEC, LS)
                .reads(OC3, IN_TOUCH, ACTIV, ACCOM)
                .reads(HEADER, SEX)
                .on(HEADER)
                .where(isOther(MOTHER, "0 1"))
                .orWhere(filled(MOTHER), is(SEX, "M 1"))
                .judgedBy((child, _, found) -> withLeaversRow(child, found))
                .on(HEADER)
                .where(is(SEX, GIRL), blank(MOTHER))
                .judgedBy((child, _, found) -> {
                    if (isInCareInTheYear(child)) {
                        withLeaversRow(child, found);
                    }
                })
                .on(HEADER)
                .where(is(SEX, GIRL), filled(MOTHER))
                .judgedBy((child, _, found) -> {
                    if (!isInCareInTheYear(child) && Child.isAnyFilled(child.in(OC3), IN_TOUCH, ACTIV, ACCOM)) {
                        withLeaversRow(child, found);
                    }
                });
    }

    private static void withLeaversRow(Child child, Found found) {
        found.here();
        for (int row : child.in(OC3).rows()) {
            found.in(OC3, row);
        }
    }

    private static boolean isInCareInTheYear(Child child) {
        for (int row : child.episodes().rows()) {
            if (!child.episodes().is(LS, row, ON_SHORT_BREAK) && child.isInTheYear(row)) {
                return true;
            }
        }
        return false;
    }

    private static Draft fatherWithBirth() {
        return rule("174")
                .pointsAt(SEX, MC_DOB)
                .says("The date of birth of a mother's child is given for a boy.")
                .maybe("the sex is wrong, or the date belongs to another child's row.")
                .on(HEADER)
                .where(is(SEX, "M"), filled(MC_DOB));
    }

    private static Draft answerMissing() {
        return rule("393")
                .pointsAt(MOTHER)
                .says("A girl is looked after, and whether she is a mother is not said.")
                .maybe("it was left out; 1 is a mother and 0 is not.")
                .reads(EPISODES, LS)
                .on(HEADER)
                .where(is(SEX, GIRL), blank(MOTHER))
                .brokenIf((child, _) -> {
                    for (int row : child.episodes().rows()) {
                        if (!child.episodes().is(LS, row, ON_SHORT_BREAK)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static Draft answerMissingAtTheEnd() {
        return rule("607")
                .pointsAt(DEC, REC, MOTHER, LS, SEX)
                .says("A girl left care in the year, and whether she is a mother is not said.")
                .maybe("it was left out; 1 is a mother and 0 is not.")
                .reads(HEADER, SEX, MOTHER)
                .on(EPISODES)
                .where(isOther(REC, GOES_ON), isNot(LS, SHORT_BREAKS), isInTheYear(DEC))
                .judgedBy((child, _, found) -> {
                    for (int row : child.header().rows()) {
                        if (child.isFemale(row) && child.header().isBlank(MOTHER, row)) {
                            found.here();
                            found.in(HEADER, row);
                        }
                    }
                });
    }

    private static Draft birthMissing() {
        return rule("611")
                .pointsAt(MOTHER, MC_DOB)
                .says("The young person is a mother, and when her child was born is not said.")
                .maybe("it was left out; give the date of birth of her first child.")
                .on(HEADER)
                .where(is(MOTHER, "1"), blank(MC_DOB));
    }

    private static Draft birthWithoutMother() {
        return rule("612")
                .pointsAt(SEX, MOTHER, MC_DOB)
                .says("The date of birth of her child is given for a girl who is not said to be a mother.")
                .maybe("she is a mother, and the answer was left out or is wrong.")
                .on(HEADER)
                .where(is(SEX, GIRL), isNot(MOTHER, "1"), filled(MC_DOB));
    }

    private static Draft tooYoung() {
        return rule("620")
                .asksToLook()
                .pointsAt(DOB, MOTHER)
                .says("A girl who was under eleven when the year began is said to be a mother.")
                .maybe("the date of birth or the answer is wrong.")
                .on(HEADER)
                .where(
                        is(MOTHER, "1"),
                        that(
                                DOB,
                                "makes the girl less than eleven at the start of the year",
                                value -> Days.isAfter(
                                        Days.plusYears(value.day(), YOUNGEST),
                                        value.setting().firstDay())));
    }

    private static Draft youngerThanItsChild() {
        return rule("621")
                .pointsAt(DOB, MC_DOB)
                .says("The mother was born on the same day as her child, or after it.")
                .maybe("the two days were swapped, or one year is wrong.")
                .on(HEADER)
                .where(isDay(DOB), isDay(MC_DOB))
                .brokenIf((child, row) ->
                        child.header().day(MC_DOB, row) <= child.header().day(DOB, row));
    }

    private static Draft bornTooLate() {
        return rule("625")
                .pointsAt(MC_DOB, DEC)
                .says("The mother's child was born after the end of the year, or after she left care.")
                .maybe("the year of birth is wrong; a birth after care is not asked.")
                .reads(EPISODES, DEC)
                .on(HEADER)
                .where(isDay(MC_DOB))
                .judgedBy((child, row, found) -> {
                    int born = child.header().day(MC_DOB, row);
                    int latest = latestEnd(child.episodes());
                    boolean afterCare = latest >= 0
                            && !isStillInCare(child.episodes())
                            && Days.isAfter(born, child.episodes().day(DEC, latest));
                    if (afterCare || Days.isAfter(born, child.setting().lastDay())) {
                        found.here();
                        if (latest >= 0) {
                            found.in(EPISODES, latest);
                        }
                    }
                });
    }

    private static int latestEnd(Sheet episodes) {
        int latest = -1;
        for (int row : episodes.rows()) {
            int end = episodes.day(DEC, row);
            if (Days.isKnown(end) && (latest < 0 || end > episodes.day(DEC, latest))) {
                latest = row;
            }
        }
        return latest;
    }

    private static boolean isStillInCare(Sheet episodes) {
        for (int row : episodes.rows()) {
            if (episodes.isBlank(DEC, row)) {
                return true;
            }
        }
        return false;
    }

    private static Draft notAsked() {
        return rule("628")
                .pointsAt(MOTHER)
                .says("Whether a care leaver is a mother is answered, though she was not looked after in the year.")
                .maybe("an episode of this year was left out; otherwise leave it blank.")
                .reads(EPISODES)
                .reads(OC3, IN_TOUCH, ACTIV, ACCOM)
                .on(HEADER)
                .where(filled(MOTHER))
                .brokenIf((child, _) ->
                        child.episodes().isEmpty() && Child.isAnyFilled(child.in(OC3), IN_TOUCH, ACTIV, ACCOM));
    }
}
