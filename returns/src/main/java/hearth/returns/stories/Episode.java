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

/** One row of the table Episodes, with its end settled. The room {@code story} does not know episodes. */
record Episode(YearRows year, int row, int from, int to) {

    /** The row as it stands; an end that is blank, impossible or before its beginning is not known. */
    static Episode read(YearRows year, int row) {
        int from = year.day(Table.EPISODES, Item.DECOM, row);
        int to = year.endDay(Table.EPISODES, Item.DEC, row);
        return new Episode(year, row, from, to < from ? Span.OPEN : to);
    }

    boolean hasStart() {
        return from != ReturnDay.NONE;
    }

    Episode until(int day) {
        return new Episode(year, row, from, Math.min(to, day));
    }

    EpisodeStart start() {
        return year.word(EpisodeStart.class, Table.EPISODES, Item.RNE, row);
    }

    /** Why care ended; unknown where the next episode follows on the same day. */
    CareEnd end() {
        return year.word(CareEnd.class, Table.EPISODES, Item.REC, row);
    }

    /** Whether care ended with it: a reason to end other than "the next episode starts the same day". */
    boolean endsCare() {
        return to != Span.OPEN && end() != CareEnd.UNKNOWN;
    }

    LegalStatus status() {
        return year.word(LegalStatus.class, Table.EPISODES, Item.LS, row);
    }

    NeedCategory need() {
        return year.word(NeedCategory.class, Table.EPISODES, Item.CIN, row);
    }

    PlacementType type() {
        return year.word(PlacementType.class, Table.EPISODES, Item.PLACE, row);
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
        return Postcode.of(year.text(Table.EPISODES, Item.PL_POST, row));
    }

    Postcode home() {
        return Postcode.of(year.text(Table.EPISODES, Item.HOME_POST, row));
    }

    /** A stay of a few days elsewhere, T0 to T3, during which the placement goes on. */
    boolean isTemporary() {
        return switch (type()) {
            case TEMPORARY_MOVE, TEMPORARY_HOSPITAL, TEMPORARY_HOLIDAY, TEMPORARY_CARER_AWAY -> true;
            default -> false;
        };
    }

    boolean isSameHomeAs(Episode other) {
        return type() == other.type() && urn().equals(other.urn()) && where().equals(other.where());
    }
}
