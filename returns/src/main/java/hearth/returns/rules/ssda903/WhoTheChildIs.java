package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isAfterTheYear;
import static hearth.returns.rules.Trait.isOther;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;
import static hearth.returns.ssda903.Table.HEADER;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;
import hearth.returns.rules.Value;
import java.time.LocalDate;
import java.time.Month;

/** Who the child is: birth, sex and pupil number in Header. */
final class WhoTheChildIs {

    private static final int SCHOOL_AGE = 4;
    private static final int OLDEST = 25;
    private static final Codes ON_SHORT_BREAK = CodeGroups.ON_SHORT_BREAK;
    private static final Codes NEWLY_LOOKED_AFTER = Codes.of("UN4");

    private WhoTheChildIs() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Who the child is",
                bornAfterTheYear(),
                tooOld(),
                sexNotKnown(),
                numberMissing(),
                numberTwice(),
                ofSchoolAge(),
                longerThanAWeek());
    }

    private static Draft bornAfterTheYear() {
        return rule("301")
                .pointsAt(DOB)
                .says("The child was born after the end of the collection year.")
                .maybe("the year of birth is wrong.")
                .on(HEADER)
                .where(isAfterTheYear(DOB));
    }

    private static Draft tooOld() {
        return rule("351")
                .pointsAt(DOB)
                .says("The young person was over 25 when the collection year began.")
                .maybe("the year of birth is wrong, or the young person no longer belongs in the return.")
                .on(HEADER)
                .where(that(
                        DOB,
                        "is more than 25 years before the collection year",
                        value -> Days.isBefore(
                                Days.plusYears(value.day(), OLDEST),
                                value.setting().firstDay())));
    }

    private static Draft sexNotKnown() {
        return rule("232")
                .asksToLook()
                .pointsAt(SEX)
                .says("The child's sex is given as unknown.")
                .maybe("it is known by now; if it is not, it may stand.")
                .on(HEADER)
                .where(is(SEX, "U"));
    }

    private static Draft numberMissing() {
        return rule("442")
                .pointsAt(UPN)
                .says("A child who is looked after has no unique pupil number.")
                .maybe("it was not asked of the school; where it is not known, give the reason as UN1 to UN5.")
                .reads(EPISODES, LS)
                .on(HEADER)
                .where(blank(UPN))
                .brokenIf((child, _) -> {
                    Sheet episodes = child.episodes();
                    for (int episode : episodes.rows()) {
                        if (!episodes.is(LS, episode, ON_SHORT_BREAK)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** The one rule that looks beyond the child: how often a number stands in the whole return. */
    private static Draft numberTwice() {
        return rule("444")
                .pointsAt(UPN)
                .says("The same unique pupil number is given more than once in the return.")
                .maybe("one child is recorded under two ids, or a number was copied to the wrong child.")
                .on(HEADER)
                .where(
                        isOther(UPN, PupilNumbers.UNKNOWN),
                        that(UPN, "stands in several rows", value -> value.rows() > 1));
    }

    private static Draft ofSchoolAge() {
        return rule("209")
                .pointsAt(UPN, DOB)
                .says("The child is of school age, and the pupil number says that the child is too young for school.")
                .maybe("the child has started school since; ask the school for the number.")
                .on(HEADER)
                .where(
                        is(UPN, "UN1"),
                        that(
                                DOB,
                                "makes the child four before the last school year",
                                value -> Days.isOnOrBefore(
                                        Days.plusYears(value.day(), SCHOOL_AGE), endOfAugustBefore(value))));
    }

    private static int endOfAugustBefore(Value value) {
        int year = LocalDate.ofEpochDay(value.setting().firstDay()).getYear() - 1;
        return (int) LocalDate.of(year, Month.AUGUST, 31).toEpochDay();
    }

    private static Draft longerThanAWeek() {
        return rule("210")
                .pointsAt(UPN, DECOM)
                .says("An episode began in the last week of the year, and the pupil number says that the child is newly"
                        + " looked after and that the number is not known yet.")
                .maybe("the number is known by now; put it in the place of UN4.")
                .reads(HEADER, UPN)
                .on(EPISODES)
                .where(that(DECOM, "is on or after 24 March", value -> Days.isOnOrAfter(value.day(), lastWeek(value))))
                .judgedBy((child, row, found) -> {
                    for (int other : child.header().rows()) {
                        if (child.header().is(UPN, other, NEWLY_LOOKED_AFTER)) {
                            found.here();
                            found.in(HEADER, other);
                        }
                    }
                });
    }

    private static int lastWeek(Value value) {
        int year = LocalDate.ofEpochDay(value.setting().lastDay()).getYear();
        return (int) LocalDate.of(year, Month.MARCH, 24).toEpochDay();
    }
}
