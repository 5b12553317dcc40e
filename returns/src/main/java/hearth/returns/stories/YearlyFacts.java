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
import java.util.Optional;

/** What a return answers once a year: the health of the year, and how a young person who left care is getting on. */
final class YearlyFacts {

    static void tell(int child, YearRows year, Telling telling) {
        Optional<OneRow> health = OneRow.of(year, Table.OC2, child);
        if (health.isPresent()) {
            telling.on(year.lastDay(), health(health.get()), year.provenance());
        }
        Optional<OneRow> leaver = OneRow.of(year, Table.OC3, child);
        if (leaver.isPresent()) {
            telling.on(birthday(year, leaver.get().day(Item.DOB)), leaver(leaver.get()), year.provenance());
        }
    }

    private static HealthYear health(OneRow row) {
        return new HealthYear(
                new Day(row.year().firstDay()),
                row.answer(Item.HEALTH_CHECK),
                row.answer(Item.HEALTH_ASSESSMENT),
                row.answer(Item.TEETH_CHECK),
                row.answer(Item.IMMUNISATIONS),
                feelings(row),
                row.answer(Item.CONVICTED),
                row.answer(Item.SUBSTANCE_MISUSE));
    }

    /** A score says that somebody was asked, a reason for its absence that nobody was. */
    private static Answer feelings(OneRow row) {
        if (!row.isBlank(Item.SDQ_SCORE)) {
            return Answer.YES;
        }
        return row.isBlank(Item.SDQ_REASON) ? Answer.UNKNOWN : Answer.NO;
    }

    private static LeaverAnswers leaver(OneRow row) {
        String home = row.text(Item.ACCOM);
        return new LeaverAnswers(
                row.word(InTouchAnswer.class, Item.IN_TOUCH),
                home,
                suitable(home),
                withFormerCarer(home),
                row.text(Item.ACTIV));
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

    private static Answer withFormerCarer(String home) {
        if (home.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return home.startsWith("Z") ? Answer.YES : Answer.NO;
    }

    /** The birthday that falls in the year; the year's last day where the birth date is not known. */
    private static int birthday(YearRows year, int born) {
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
