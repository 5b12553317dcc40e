package hearth.returns.stories;

import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Table;
import hearth.story.Adoption.AdoptionPlanned;
import hearth.story.Adoption.Matched;
import hearth.story.Adoption.PlanEnd;
import hearth.story.Answer;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Care.PreviousPermanence;
import hearth.story.Detail;
import hearth.story.Legal.DeprivationOfLibertyOrder;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.WentMissing;
import hearth.story.Reviews.Meeting;
import hearth.story.Reviews.Participation;
import hearth.story.Reviews.Review;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Days and periods that a table lists: what both years list with the same first day is told once, by this year's row. */
final class PeriodFacts {

    private static final Item NO_END = Item.CHILD;

    private final int child;
    private final YearRows thisYear;
    private final Optional<YearRows> lastYear;
    private final Telling telling;

    private PeriodFacts(int child, YearRows thisYear, Optional<YearRows> lastYear, Telling telling) {
        this.child = child;
        this.thisYear = thisYear;
        this.lastYear = lastYear;
        this.telling = telling;
    }

    static void tell(int child, YearRows thisYear, Optional<YearRows> lastYear, Telling telling) {
        PeriodFacts facts = new PeriodFacts(child, thisYear, lastYear, telling);
        facts.days(Table.REVIEWS, Item.REVIEW, year -> row -> review(year, row));
        facts.periods(Table.MISSING, Item.MIS_START, Item.MIS_END, year -> row -> missing(year, row));
        facts.periods(
                Table.PLACED_ADOPTION, Item.DATE_PLACED, Item.DATE_PLACED_CEASED, year -> row -> planned(year, row));
        facts.days(Table.AD1, Item.DATE_MATCH, _ -> _ -> new Matched());
        facts.periods(Table.SW_EPISODES, Item.SW_DECOM, Item.SW_DEC, year -> row -> worker(year, row));
        facts.periods(Table.DOLO, Item.DOLO_START, Item.DOLO_END, _ -> _ -> new DeprivationOfLibertyOrder());
        facts.days(Table.PREV_PERM, Item.DATE_PERM, year -> row -> permanence(year, row));
    }

    private void days(Table table, Item day, Reader reader) {
        periods(table, day, NO_END, reader);
    }

    private void periods(Table table, Item from, Item to, Reader reader) {
        Set<Integer> told = new HashSet<>();
        tell(table, from, to, thisYear, reader, told);
        lastYear.ifPresent(year -> tell(table, from, to, year, reader, told));
    }

    private void tell(Table table, Item from, Item to, YearRows year, Reader reader, Set<Integer> told) {
        year.each(table, child, row -> {
            int first = year.day(table, from, row);
            if (first == ReturnDay.NONE || !told.add(first)) {
                return;
            }
            Detail detail = reader.in(year).apply(row);
            if (to == NO_END) {
                telling.on(first, detail, year.provenance());
            } else {
                telling.through(first, year.endDay(table, to, row), detail, year.provenance());
            }
        });
    }

    private static Review review(YearRows year, int row) {
        Participation part = year.word(Participation.class, Table.REVIEWS, Item.REVIEW_CODE, row);
        return new Review(part, Meeting.COMPLETED, Answer.UNKNOWN, Answer.UNKNOWN);
    }

    private static WentMissing missing(YearRows year, int row) {
        return new WentMissing(year.word(MissingKind.class, Table.MISSING, Item.MISSING, row));
    }

    private static AdoptionPlanned planned(YearRows year, int row) {
        return new AdoptionPlanned(year.word(PlanEnd.class, Table.PLACED_ADOPTION, Item.REASON_PLACED_CEASED, row));
    }

    private static SocialWorker worker(YearRows year, int row) {
        return new SocialWorker(
                year.text(Table.SW_EPISODES, Item.SW_ID, row), year.text(Table.SW_EPISODES, Item.SW_REASON, row));
    }

    private static PreviousPermanence permanence(YearRows year, int row) {
        return new PreviousPermanence(
                year.text(Table.PREV_PERM, Item.PREV_PERM, row), year.text(Table.PREV_PERM, Item.LA_PERM, row));
    }

    /** How a row of one year is read. */
    private interface Reader {
        IntFunction<Detail> in(YearRows year);
    }
}
