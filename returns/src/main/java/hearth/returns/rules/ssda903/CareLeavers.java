package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isNot;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.*;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Setting;
import hearth.returns.rules.Sheet;
import hearth.returns.rules.Trait;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Table;

/** How care leavers are getting on, and who is one. */
final class CareLeavers {

    private static final Item[] ANSWERS = {IN_TOUCH, ACTIV, ACCOM};
    private static final int YOUNGEST = 17;
    private static final int GROWN_UP = 18;
    private static final int NOT_ASKED_BELOW = 19;
    private static final Codes DIED = Codes.of("E2");
    private static final Codes IS_DEAD = Codes.of("DIED");
    private static final Codes TO_ANOTHER_AUTHORITY = Codes.of("E3");

    private CareLeavers() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Care leavers",
                someAnswersOnly(),
                diedInCare(),
                notEntitled(),
                neverInCare(),
                stillInCareOnBirthday(),
                episodesMissing(),
                movedToAnotherAuthority(),
                otherTables(),
                unaccompanied(),
                leftAfterBirthday(),
                withFosterCarersAt17(),
                answersThoughGone(),
                noughtThoughInTouch(),
                foyerTooYoung(),
                aliveAgain(),
                notOfTheAge(),
                adoptedToo());
    }

    private static Draft someAnswersOnly() {
        return rule("153")
                .pointsAt(ANSWERS)
                .says("Some of what is asked about a care leaver is answered and some is blank.")
                .maybe("the rest is not known; what is not known is 0.")
                .reads(OC3, ANSWERS)
                .on(OC3)
                .where(blank(IN_TOUCH))
                .orWhere(blank(ACTIV))
                .orWhere(blank(ACCOM))
                .brokenIf((child, row) -> child.in(OC3).isAnyFilled(row, ANSWERS));
    }

    private static Draft diedInCare() {
        return rule("1000")
                .pointsAt(ANSWERS)
                .says("The child died in care, and has a care leaver's row.")
                .maybe("the reason for the end of the last episode is wrong, or the row belongs to someone else.")
                .reads(EPISODES, REC)
                .readsLastYearsIfThere(EPISODES, REC)
                .on(OC3)
                .brokenIf((child, _) -> isAny(child.episodes(), DIED) || isAny(child.lastYearIn(EPISODES), DIED));
    }

    private static boolean isAny(Sheet episodes, Codes reason) {
        for (int row : episodes.rows()) {
            if (episodes.is(REC, row, reason)) {
                return true;
            }
        }
        return false;
    }

    private static Draft notEntitled() {
        return rule("1001")
                .pointsAt(ANSWERS)
                .says(
                        "By the episodes of this year and the last, the young person was not looked after long enough to be"
                                + " owed what care leavers are owed, or was adopted.")
                .maybe("the young person was looked after before last year, which these two returns do not show.")
                .reads(HEADER, DOB)
                .reads(EPISODES, DECOM, DEC, LS, REC)
                .readsLastYears(EPISODES, DECOM, DEC, LS, REC)
                .on(OC3)
                .brokenIf((child, _) -> !Entitlement.isTooOldToTell(child)
                        && (Entitlement.isAdopted(child) || !Entitlement.isLongEnough(child)));
    }

    private static Draft neverInCare() {
        return rule("1002")
                .pointsAt(ANSWERS)
                .says("The young person has no episode this year or last, and has a care leaver's row.")
                .maybe("the young person was looked after before last year, which these two returns do not show.")
                .reads(EPISODES)
                .readsLastYears(EPISODES)
                .on(OC3)
                .brokenIf((child, _) ->
                        child.episodes().isEmpty() && child.lastYearIn(EPISODES).isEmpty());
    }

    /** The birthday in the collection year of someone who is 17 or 18 at its end; no day for anyone else. */
    private static int birthdayAt17Or18(Setting setting, int birth) {
        if (Days.isAfter(Days.plusYears(birth, YOUNGEST), setting.lastDay())
                || !Days.isAfter(Days.plusYears(birth, NOT_ASKED_BELOW), setting.lastDay())) {
            return ReturnDay.NONE;
        }
        int grownUp = Days.plusYears(birth, GROWN_UP);
        return Days.isAfter(grownUp, setting.lastDay()) ? Days.plusYears(birth, YOUNGEST) : grownUp;
    }

    private static Trait is17Or18() {
        return that(
                DOB,
                "makes the young person 17 or 18 at the end of the year",
                value -> Days.isKnown(value.day()) && Days.isKnown(birthdayAt17Or18(value.setting(), value.day())));
    }

    private static Draft stillInCareOnBirthday() {
        return rule("1007")
                .pointsAt(ANSWERS)
                .says("The young person was still looked after on the 17th or 18th birthday, and has a care leaver's"
                        + " answers.")
                .maybe("an episode was not closed; otherwise the answers are not asked this year.")
                .reads(EPISODES, DECOM, DEC)
                .reads(OC3, ANSWERS)
                .on(OC3)
                .where(is17Or18())
                .brokenIf((child, row) -> child.in(OC3).isAnyFilled(row, ANSWERS)
                        && isInCareOn(
                                child,
                                birthdayAt17Or18(child.setting(), child.in(OC3).day(DOB, row))));
    }

    private static boolean isInCareOn(Child child, int birthday) {
        Sheet episodes = child.episodes();
        for (int row : episodes.rows()) {
            int end = episodes.day(DEC, row);
            if (Days.isOnOrBefore(episodes.day(DECOM, row), birthday) && (!Days.isKnown(end) || end > birthday)) {
                return true;
            }
        }
        return false;
    }

    private static Draft leftAfterBirthday() {
        return rule("1016")
                .pointsAt(ANSWERS)
                .says("The young person left care after the 17th or 18th birthday, and has a care leaver's answers.")
                .maybe("the end of the last episode is wrong; otherwise the answers are not asked this year.")
                .reads(EPISODES, DEC)
                .reads(OC3, ANSWERS)
                .on(OC3)
                .where(is17Or18())
                .brokenIf((child, row) -> {
                    int birthday =
                            birthdayAt17Or18(child.setting(), child.in(OC3).day(DOB, row));
                    boolean leftAfter = false;
                    for (int episode : child.episodes().rows()) {
                        leftAfter |= Days.isOnOrAfter(child.episodes().day(DEC, episode), birthday);
                    }
                    return leftAfter && child.in(OC3).isAnyFilled(row, ANSWERS);
                });
    }

    private static Draft episodesMissing() {
        return rule("1010")
                .pointsAt(ANSWERS)
                .says(
                        "The young person was looked after at the end of last year, has no episode this year, and has a care"
                                + " leaver's row.")
                .maybe("this year's episodes were left out; the first of them ends the time in care.")
                .reads(EPISODES)
                .readsLastYears(EPISODES, DECOM, DEC)
                .on(OC3)
                .brokenIf((child, _) -> {
                    Sheet before = child.lastYearIn(EPISODES);
                    int last = before.last();
                    return child.episodes().isEmpty() && last >= 0 && before.isBlank(DEC, last);
                });
    }

    private static Draft movedToAnotherAuthority() {
        return rule("1011")
                .pointsAt(ANSWERS)
                .says("Another authority took over the care of the child, and a care leaver's answers are given.")
                .maybe("the reason for the end of the last episode is wrong; otherwise the other authority answers.")
                .reads(EPISODES, DECOM, REC)
                .reads(OC3, ANSWERS)
                .on(OC3)
                .brokenIf((child, row) -> {
                    int last = child.episodes().last();
                    return last >= 0
                            && child.episodes().is(REC, last, TO_ANOTHER_AUTHORITY)
                            && child.in(OC3).isAnyFilled(row, ANSWERS);
                });
    }

    private static Draft otherTables() {
        return rule("1012")
                .pointsAt(CHILD)
                .says("The child has no episode this year, and has a row in this table.")
                .maybe("the child's episodes were left out, or the row is last year's.")
                .reads(EPISODES)
                .onAny(PLACED_ADOPTION, Table.MISSING, REVIEWS, AD1, Table.PREV_PERM, OC2)
                .brokenIf((child, _) -> child.episodes().isEmpty());
    }

    private static Draft unaccompanied() {
        return rule("1014")
                .pointsAt(ACTIV, ACCOM, IN_TOUCH, DUC)
                .says("A care leaver who was not looked after in the year has a row among the unaccompanied children.")
                .maybe("an episode of this year was left out; otherwise the row is not asked.")
                .reads(EPISODES, DECOM, DEC)
                .reads(OC3, ANSWERS)
                .on(Table.UASC)
                .judgedBy((child, _, found) -> {
                    if (isInCareInTheYear(child)) {
                        return;
                    }
                    for (int row : child.in(OC3).rows()) {
                        if (child.in(OC3).isAnyFilled(row, ANSWERS)) {
                            found.here();
                            found.in(OC3, row);
                        }
                    }
                });
    }

    private static boolean isInCareInTheYear(Child child) {
        for (int row : child.episodes().rows()) {
            if (child.isInTheYear(row)) {
                return true;
            }
        }
        return false;
    }

    private static Draft withFosterCarersAt17() {
        return rule("3001")
                .pointsAt(ACCOM)
                .says("Around the 17th birthday a young person is said to live with its former foster carers.")
                .maybe("the young person is still looked after by them, or the accommodation is another.")
                .reads(HEADER, DOB)
                .on(OC3)
                .where(is(ACCOM, "Z1 Z2"))
                .brokenIf((child, _) -> child.setting().isInYear(child.birthday(YOUNGEST)));
    }

    private static Draft answersThoughGone() {
        return rule("344")
                .pointsAt(ANSWERS)
                .says("The young person died or went back to its parents, and what it does or where it lives is given.")
                .maybe("the answers are from before; both are 0 now.")
                .on(OC3)
                .where(is(IN_TOUCH, "DIED RHOM"), isNot(ACTIV, "0"))
                .orWhere(is(IN_TOUCH, "DIED RHOM"), isNot(ACCOM, "0"));
    }

    private static Draft noughtThoughInTouch() {
        return rule("345")
                .pointsAt(ANSWERS)
                .says(
                        "The authority is in touch with the young person, and does not say what it does or where it lives.")
                .maybe("the answers were not filled in yet; 0 is only for those with whom there is no touch.")
                .on(OC3)
                .where(is(IN_TOUCH, "YES"), is(ACTIV, "0"))
                .orWhere(is(IN_TOUCH, "YES"), is(ACCOM, "0"));
    }

    private static Draft foyerTooYoung() {
        return rule("347")
                .pointsAt(ACCOM, DOB)
                .says("A care leaver who was under 18 when the year began is said to live in a foyer.")
                .maybe("the accommodation or the date of birth is wrong.")
                .on(OC3)
                .where(
                        is(ACCOM, "T T1 T2"),
                        that(
                                DOB,
                                "makes the young person less than 18 at the start",
                                value -> Days.isAfter(
                                        Days.plusYears(value.day(), GROWN_UP),
                                        value.setting().firstDay())));
    }

    private static Draft aliveAgain() {
        return rule("348")
                .pointsAt(IN_TOUCH)
                .says("Last year the young person was said to have died, and this year is not.")
                .maybe("one of the two is wrong, or two young people have the same id.")
                .readsLastYears(OC3, IN_TOUCH)
                .on(OC3)
                .where(isNot(IN_TOUCH, "DIED"))
                .brokenIf((child, _) -> {
                    Sheet before = child.lastYearIn(OC3);
                    for (int row : before.rows()) {
                        if (before.is(IN_TOUCH, row, IS_DEAD)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static Draft notOfTheAge() {
        Trait tooYoung = that(
                DOB,
                "makes the young person less than 17 at the end of the year",
                value -> Days.isAfter(
                        Days.plusYears(value.day(), YOUNGEST), value.setting().lastDay()));
        return rule("391")
                .pointsAt(DOB, IN_TOUCH, ACTIV, ACCOM)
                .says("The young person was not yet 17 in the year, and has a care leaver's answers.")
                .maybe("the date of birth is wrong; otherwise the answers are not asked yet.")
                .on(OC3)
                .where(tooYoung, filled(IN_TOUCH))
                .orWhere(tooYoung, filled(ACTIV))
                .orWhere(tooYoung, filled(ACCOM));
    }

    private static Draft adoptedToo() {
        return rule("134")
                .pointsAt(IN_TOUCH, ACTIV, ACCOM, DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR)
                .says("A care leaver has an adoption recorded.")
                .maybe("the adoption is another child's, or the young person was adopted and is no care leaver.")
                .reads(AD1, Adoption.ALL_ITEMS)
                .reads(OC3, ANSWERS)
                .on(AD1)
                .brokenIf((child, row) -> child.in(AD1).isAnyFilled(row, Adoption.ALL_ITEMS)
                        && Child.isAnyFilled(child.in(OC3), ANSWERS));
    }
}
