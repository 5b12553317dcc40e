package hearth.returns.rules;

import hearth.returns.WhichYear;
import hearth.returns.rules.ReferenceData.Providers.What;
import hearth.returns.ssda903.Column;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.YearReturn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a return and what is known besides it have what a rule needs to be judged. */
final class Needs {

    private final Ssda903 ssda903;
    private final Setting setting;
    private final WorkedOutColumns workedOut;

    Needs(Ssda903 ssda903, Setting setting, WorkedOutColumns workedOut) {
        this.ssda903 = ssda903;
        this.setting = setting;
        this.workedOut = workedOut;
    }

    /** Why the rule cannot be judged, if it cannot. */
    Optional<Answer.NotEvaluated> missing(Rule rule) {
        if (!rule.years().isIn(setting.year())) {
            return Optional.of(new Answer.NotEvaluated(
                    Answer.Why.NOT_IN_THE_YEAR, "The rules of %s do not have it.".formatted(setting.year())));
        }
        return rule.needs().stream().flatMap(need -> missing(need).stream()).findFirst();
    }

    private Optional<Answer.NotEvaluated> missing(Rule.Need need) {
        return switch (need) {
            case Rule.Need.ATable(var which, var table) ->
                year(which).has(table)
                        ? Optional.empty()
                        : no(Answer.Why.NO_TABLE, "The table %s was not supplied.".formatted(name(which, table)));
            case Rule.Need.AnyTable(var which, var tables) ->
                tables.stream().anyMatch(year(which)::has)
                        ? Optional.empty()
                        : no(Answer.Why.NO_TABLE, "None of the tables %s was supplied.".formatted(names(tables)));
            case Rule.Need.AColumn(var which, var table, var item) -> column(which, table, item);
            case Rule.Need.Reference(var part) ->
                isKnown(part)
                        ? Optional.empty()
                        : no(Answer.Why.NO_REFERENCE, "It needs %s, which is not here.".formatted(part.words()));
            case Rule.Need.InForm(var form) ->
                setting.form() == form
                        ? Optional.empty()
                        : no(
                                Answer.Why.DOES_NOT_APPLY,
                                "It is asked only of a return that was sent as %s.".formatted(form));
        };
    }

    private Optional<Answer.NotEvaluated> column(WhichYear which, Table table, Item item) {
        YearReturn year = year(which);
        if (!year.has(table) || year.rows(table).has(item) || workedOut.has(which, item)) {
            return Optional.empty();
        }
        boolean fromPostcodes = item == Item.PL_LA || item == Item.PL_LOCATION || item == Item.PL_DISTANCE;
        return fromPostcodes
                ? no(
                        Answer.Why.NO_REFERENCE,
                        "It needs %s, which needs the postcode directory%s.".formatted(item, missingOf(item)))
                : no(Answer.Why.NO_COLUMN, "The column %s of %s was not supplied.".formatted(item, name(which, table)));
    }

    private boolean isKnown(Rule.Part part) {
        return switch (part) {
            case AUTHORITY -> setting.reference().authority().isPresent();
            case PROVIDERS -> tells(What.NUMBERS);
            case PROVIDERS_TYPES -> tells(What.PLACEMENT_TYPES);
            case PROVIDERS_KINDS -> tells(What.PROVIDERS);
            case PROVIDERS_ENDS -> tells(What.ENDS);
            case PROVIDERS_POSTCODES -> tells(What.POSTCODES);
            case PROVIDERS_AREAS -> tells(What.AUTHORITIES);
        };
    }

    private boolean tells(What what) {
        return setting.reference().providers().filter(list -> list.tells(what)).isPresent();
    }

    /** What else is missing where the postcode directory is there. */
    private String missingOf(Item item) {
        if (setting.reference().postcodes().isEmpty()) {
            return "";
        }
        return item == Item.PL_LOCATION && setting.reference().authority().isEmpty()
                ? " and the code of the authority that sends the return"
                : " and the lookup of districts to counties";
    }

    private YearReturn year(WhichYear which) {
        return switch (which) {
            case THIS_YEAR -> ssda903.thisYear();
            case LAST_YEAR -> ssda903.lastYear();
        };
    }

    private static String name(WhichYear which, Table table) {
        return switch (which) {
            case THIS_YEAR -> table.title();
            case LAST_YEAR -> table.title() + " of last year";
        };
    }

    private static String names(List<Table> tables) {
        return String.join(", ", tables.stream().map(Table::title).toList());
    }

    private static Optional<Answer.NotEvaluated> no(Answer.Why why, String reason) {
        return Optional.of(new Answer.NotEvaluated(why, reason));
    }

    /** Columns that a file does not have and that follow from what is there. */
    record WorkedOutColumns(Map<WhichYear, Map<Table, List<Column>>> columns) {

        boolean has(WhichYear which, Item item) {
            return of(which).values().stream().flatMap(List::stream).anyMatch(column -> column.item() == item);
        }

        Map<Table, List<Column>> of(WhichYear which) {
            return columns.getOrDefault(which, Map.of());
        }
    }
}
