package hearth.returns.stories;

import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Table;
import hearth.story.Answer;
import hearth.story.Day;
import hearth.story.Health.HealthYear;
import hearth.story.LeavingCare.InTouchAnswer;
import hearth.story.LeavingCare.LeaverAnswers;
import java.time.LocalDate;

/** What a return answers once a year: the health of the year, and how a young person who left care is getting on. */
final class YearlyFacts {

    static void tell(int child, YearRows year, Telling telling) {
        year.each(Table.OC2, child, row -> telling.on(year.lastDay(), health(year, row), year.provenance()));
        year.each(Table.OC3, child, row -> telling.on(birthday(year, row), leaver(year, row), year.provenance()));
    }

    private static HealthYear health(YearRows year, int row) {
        return new HealthYear(
                new Day(year.firstDay()),
                year.answer(Table.OC2, Item.HEALTH_CHECK, row),
                year.answer(Table.OC2, Item.HEALTH_ASSESSMENT, row),
                year.answer(Table.OC2, Item.TEETH_CHECK, row),
                year.answer(Table.OC2, Item.IMMUNISATIONS, row),
                feelings(year, row),
                year.answer(Table.OC2, Item.CONVICTED, row),
                year.answer(Table.OC2, Item.SUBSTANCE_MISUSE, row));
    }

    /** A score says that somebody was asked, a reason for its absence that nobody was. */
    private static Answer feelings(YearRows year, int row) {
        if (!year.isBlank(Table.OC2, Item.SDQ_SCORE, row)) {
            return Answer.YES;
        }
        return year.isBlank(Table.OC2, Item.SDQ_REASON, row) ? Answer.UNKNOWN : Answer.NO;
    }

    private static LeaverAnswers leaver(YearRows year, int row) {
        String home = year.text(Table.OC3, Item.ACCOM, row);
        return new LeaverAnswers(
                year.word(InTouchAnswer.class, Table.OC3, Item.IN_TOUCH, row),
                home,
                suitable(home),
                home.startsWith("Z") ? Answer.YES : Answer.NO,
                year.text(Table.OC3, Item.ACTIV, row));
    }

    /** The last figure: 1 suitable, 2 not (to be confirmed). */
    private static Answer suitable(String home) {
        if (home.length() != 2) {
            return Answer.UNKNOWN;
        }
        return switch (home.charAt(1)) {
            case '1' -> Answer.YES;
            case '2' -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }

    /** The birthday that falls in the year; the year's last day where the birth date is not known. */
    private static int birthday(YearRows year, int row) {
        int born = year.day(Table.OC3, Item.DOB, row);
        if (born == ReturnDay.NONE) {
            return year.lastDay();
        }
        LocalDate birth = LocalDate.ofEpochDay(born);
        LocalDate last = LocalDate.ofEpochDay(year.lastDay());
        int age = last.getYear() - birth.getYear();
        LocalDate birthday = birth.plusYears(age);
        return (int) (birthday.isAfter(last) ? birth.plusYears(age - 1L) : birthday).toEpochDay();
    }

    private YearlyFacts() {}
}
