package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.isNoDay;
import static hearth.returns.rules.Trait.isNoDayOrBlank;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.*;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Draft;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;

/** Where a day belongs, a day must stand: dd/mm/yyyy, and one that the calendar has. */
final class DaysThatMustBeDays {

    private DaysThatMustBeDays() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Days that must be days",
                required("102", HEADER, DOB),
                optional("141", EPISODES, DECOM),
                optional("147", EPISODES, DEC),
                required("166", REVIEWS, REVIEW),
                optional("171", HEADER, MC_DOB).says("The date of birth of the mother's child is not a possible day."),
                optional("112", AD1, DATE_INT),
                optional("113", AD1, DATE_MATCH),
                optional("115", PLACED_ADOPTION, DATE_PLACED),
                optional("116", PLACED_ADOPTION, DATE_PLACED_CEASED),
                optional("1004", Table.MISSING, MIS_START).orWhere(blank(MIS_START), filled(MIS_END)),
                optional("1005", Table.MISSING, MIS_END),
                worded("SW04STG1", SW_DECOM, "is blank or is not a possible day, even in part")
                        .on(SW_EPISODES)
                        .where(that(
                                SW_DECOM,
                                "is blank or no possible day",
                                value -> !PartlyKnownDay.of(value.text()).isPossible())),
                worded("SW05STG1", SW_DEC, "is not a possible day, even in part")
                        .on(SW_EPISODES)
                        .where(
                                filled(SW_DEC),
                                that(
                                        SW_DEC,
                                        "is no possible day",
                                        value ->
                                                !PartlyKnownDay.of(value.text()).isPossible())),
                required("700", DOLO, DOLO_START),
                optional("701", DOLO, DOLO_END));
    }

    private static Draft required(String code, Table table, Item item) {
        return worded(code, item, "is blank or is not a possible day").on(table).where(isNoDayOrBlank(item));
    }

    private static Draft optional(String code, Table table, Item item) {
        return worded(code, item, "is not a possible day").on(table).where(isNoDay(item));
    }

    private static Draft worded(String code, Item item, String fault) {
        return rule(code)
                .pointsAt(item)
                .says("The %s %s.".formatted(item.words(), fault))
                .maybe(
                        "two numbers were swapped, or it was left out; days are written dd/mm/yyyy, such as 31/03/2027.");
    }
}
