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
import java.util.Arrays;
import java.util.Optional;

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
        facts.days(Table.REVIEWS, Item.REVIEW, PeriodFacts::review);
        facts.periods(Table.MISSING, Item.MIS_START, Item.MIS_END, PeriodFacts::missing);
        facts.periods(Table.PLACED_ADOPTION, Item.DATE_PLACED, Item.DATE_PLACED_CEASED, PeriodFacts::planned);
        facts.days(Table.AD1, Item.DATE_MATCH, (_, _) -> new Matched());
        facts.adoptionDecided();
        facts.periods(Table.SW_EPISODES, Item.SW_DECOM, Item.SW_DEC, PeriodFacts::worker);
        facts.periods(Table.DOLO, Item.DOLO_START, Item.DOLO_END, (_, _) -> new DeprivationOfLibertyOrder());
        facts.days(Table.PREV_PERM, Item.DATE_PERM, PeriodFacts::permanence);
    }

    private void days(Table table, Item day, Reader reader) {
        periods(table, day, NO_END, reader);
    }

    private void periods(Table table, Item from, Item to, Reader reader) {
        int[] now = rows(thisYear, table, from, to);
        tell(now, table, from, to, thisYear, reader);
        if (lastYear.isPresent()) {
            YearRows year = lastYear.get();
            int[] before = rows(year, table, from, to);
            tell(now.length == 0 ? before : untold(before, now, table, from, year), table, from, to, year, reader);
        }
    }

    private int[] rows(YearRows year, Table table, Item from, Item to) {
        return year.rows(table).inOrder(child, from, to == NO_END ? from : to);
    }

    /** Of last year's rows those that this year's do not repeat. */
    private int[] untold(int[] before, int[] now, Table table, Item from, YearRows year) {
        int[] untold = new int[before.length];
        int count = 0;
        for (int row : before) {
            if (!isToldThisYear(now, table, from, year.day(table, from, row))) {
                untold[count++] = row;
            }
        }
        return Arrays.copyOf(untold, count);
    }

    private boolean isToldThisYear(int[] rows, Table table, Item from, int day) {
        int least = 0;
        int most = rows.length - 1;
        while (least <= most) {
            int middle = (least + most) >>> 1;
            int found = thisYear.day(table, from, rows[middle]);
            if (found == day) {
                return true;
            }
            least = found < day ? middle + 1 : least;
            most = found > day ? middle - 1 : most;
        }
        return false;
    }

    /** Tells each row once. Rows that say the same stand side by side. */
    private void tell(int[] rows, Table table, Item from, Item to, YearRows year, Reader reader) {
        for (int at = 0; at < rows.length; at++) {
            if (at > 0 && year.rows(table).areSame(rows[at - 1], rows[at])) {
                continue;
            }
            int first = year.day(table, from, rows[at]);
            int end = to == NO_END ? first + 1 : year.endDay(table, to, rows[at], first);
            telling.through(first, end, reader.read(year, rows[at]), year.provenance());
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
        Detail read(YearRows year, int row);
    }
}
