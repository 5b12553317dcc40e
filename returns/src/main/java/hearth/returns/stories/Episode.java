package hearth.returns.stories;

import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Table;
import hearth.story.CareEnd;
import hearth.story.LegalStatus;
import hearth.story.MoveReason;
import hearth.story.NeedCategory;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import hearth.story.Postcode;
import hearth.story.Span;

/**
 * One row of the table Episodes, with its end settled. The room {@code story} does not know episodes.
 *
 * @param to the day after its last, as it was settled
 * @param ends what is known of its end
 */
record Episode(YearRows year, int row, Codes codes, int from, int to, Ends ends) {

    /** What its codes stand for. */
    record Codes(EpisodeStart start, LegalStatus status, PlacementType type, CareEnd end) {

        static Codes read(YearRows year, int row) {
            return new Codes(
                    year.word(EpisodeStart.class, Table.EPISODES, Item.RNE, row),
                    year.word(LegalStatus.class, Table.EPISODES, Item.LS, row),
                    year.word(PlacementType.class, Table.EPISODES, Item.PLACE, row),
                    year.word(CareEnd.class, Table.EPISODES, Item.REC, row));
        }
    }

    /** What is known of the end of an episode. */
    enum Ends {
        /** The row says on which day, or that it goes on. */
        AS_GIVEN,
        /** The row says that it ended, on a day that cannot be or that lies before its beginning. */
        ON_A_DAY_NOT_KNOWN,
        /** It was taken to end when the next began, though the row says later or not at all. */
        AT_THE_NEXT
    }

    /** The row as it stands. Where it ended on a day that is not known, it is taken to have lasted one day. */
    static Episode read(YearRows year, int row) {
        Codes codes = Codes.read(year, row);
        int from = year.day(Table.EPISODES, Item.DECOM, row);
        if (year.isBlank(Table.EPISODES, Item.DEC, row)) {
            return new Episode(year, row, codes, from, Span.OPEN, Ends.AS_GIVEN);
        }
        int to = year.day(Table.EPISODES, Item.DEC, row);
        return to == ReturnDay.NONE || to < from
                ? new Episode(year, row, codes, from, from + 1, Ends.ON_A_DAY_NOT_KNOWN)
                : new Episode(year, row, codes, from, to, Ends.AS_GIVEN);
    }

    /** A child has one episode at a time: this one ends when the next begins, at the latest. */
    Episode before(Episode next) {
        boolean isCut = to > next.from || ends == Ends.ON_A_DAY_NOT_KNOWN;
        return isCut ? new Episode(year, row, codes, from, next.from, Ends.AT_THE_NEXT) : this;
    }

    /** The same, known to have gone on no longer than that. */
    Episode until(int day) {
        return to <= day ? this : new Episode(year, row, codes, from, day, Ends.ON_A_DAY_NOT_KNOWN);
    }

    boolean isOpen() {
        return to == Span.OPEN;
    }

    EpisodeStart start() {
        return codes.start;
    }

    /** Why care ended; unknown where the next episode follows on the same day, and while it goes on. */
    CareEnd end() {
        return isOpen() ? CareEnd.UNKNOWN : codes.end;
    }

    /** Whether care ended with it: a reason to end other than "the next episode starts the same day". */
    boolean endsCare() {
        return ends != Ends.AT_THE_NEXT && end() != CareEnd.UNKNOWN;
    }

    /** Whether the row itself says that the next episode starts on the day this one ceases (REC X1). */
    boolean saysItGoesOn() {
        return year.text(Table.EPISODES, Item.REC, row).equals("X1");
    }

    LegalStatus status() {
        return codes.status;
    }

    /** Short breaks by agreement, each recorded or not. */
    boolean isShortBreak() {
        return status() == LegalStatus.SHORT_BREAKS_RECORDED || status() == LegalStatus.SHORT_BREAKS_AGREED;
    }

    NeedCategory need() {
        return year.word(NeedCategory.class, Table.EPISODES, Item.CIN, row);
    }

    PlacementType type() {
        return codes.type;
    }

    PlacementProvider provider() {
        return year.word(PlacementProvider.class, Table.EPISODES, Item.PLACE_PROVIDER, row);
    }

    MoveReason moved() {
        return year.word(MoveReason.class, Table.EPISODES, Item.REASON_PLACE_CHANGE, row);
    }

    String urn() {
        return year.text(Table.EPISODES, Item.URN, row);
    }

    Postcode where() {
        return year.postcode(Item.PL_POST, row);
    }

    Postcode home() {
        return year.postcode(Item.HOME_POST, row);
    }

    /** A stay of a few days elsewhere, T0 to T3, during which the placement goes on. */
    boolean isTemporary() {
        return type().isStayAway();
    }

    boolean isSameHomeAs(Episode other) {
        return type() == other.type() && urn().equals(other.urn()) && where().equals(other.where());
    }
}
