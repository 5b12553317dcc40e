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
import hearth.story.Span;
import java.util.HashSet;
import java.util.List;
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
        facts.adoptionDecided();
        facts.periods(Table.SW_EPISODES, Item.SW_DECOM, Item.SW_DEC, year -> row -> worker(year, row));
        facts.periods(Table.DOLO, Item.DOLO_START, Item.DOLO_END, _ -> _ -> new DeprivationOfLibertyOrder());
        facts.days(Table.PREV_PERM, Item.DATE_PERM, year -> row -> permanence(year, row));
    }

    private void days(Table table, Item day, Reader reader) {
        periods(table, day, NO_END, reader);
    }

    private void periods(Table table, Item from, Item to, Reader reader) {
        Set<Integer> told = new HashSet<>();
        tell(table, from, to, thisYear, reader, Set.of(), told);
        lastYear.ifPresent(year -> tell(table, from, to, year, reader, told, new HashSet<>()));
    }

    /** Tells each row once, unless the other year told of the same first day. */
    private void tell(
            Table table, Item from, Item to, YearRows year, Reader reader, Set<Integer> known, Set<Integer> told) {
        Set<Object> said = new HashSet<>();
        for (int row : year.rows(table).inOrder(child, from, to == NO_END ? from : to)) {
            int first = year.day(table, from, row);
            int end = to == NO_END ? first + 1 : year.endDay(table, to, row, first);
            Detail detail = reader.in(year).apply(row);
            if (!known.contains(first) && said.add(List.of(first, end, detail))) {
                told.add(first);
                telling.through(first, end, detail, year.provenance());
            }
        }
    }

    /** AD1 repeats the day of the decision; it tells it where PlacedAdoption does not. */
    private void adoptionDecided() {
        boolean isTold = thisYear.rows(Table.PLACED_ADOPTION).knows(child)
                || lastYear.filter(year -> year.rows(Table.PLACED_ADOPTION).knows(child))
                        .isPresent();
        if (!isTold) {
            OneRow.of(thisYear, lastYear, Table.AD1, child)
                    .filter(row -> row.day(Item.DATE_INT) != ReturnDay.NONE)
                    .ifPresent(row -> telling.through(
                            row.day(Item.DATE_INT), Span.OPEN, new AdoptionPlanned(PlanEnd.UNKNOWN), row.provenance()));
        }
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
