package hearth.returns.rules;

import hearth.returns.Severity;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of the return, as data: what it asks, how to put right what breaks it, what it needs to be judged at all, and
 * the walks that judge it.
 *
 * @param code   the Department's code, or the integrity check's; small and capital letters matter
 * @param says   what is wrong where it is broken, in our own plain words
 * @param maybe  how to put it right; begins with "Maybe"
 * @param fields the items it points at, in each table that it reports
 * @param needs  without all of these it is not evaluated
 */
public record Rule(
        String code,
        Severity severity,
        String says,
        String maybe,
        List<Item> fields,
        List<Need> needs,
        List<Walk> walks,
        RuleYears years) {

    public Rule {
        fields = List.copyOf(fields);
        needs = List.copyOf(needs);
        walks = List.copyOf(walks);
    }

    /** What a rule needs to be judged. */
    public sealed interface Need {

        /** The tables it is about. */
        default List<Table> tables() {
            return switch (this) {
                case ATable one -> List.of(one.table());
                case AnyTable any -> any.tables();
                case AColumn column -> List.of(column.table());
                case Reference _ -> List.of();
                case InForm _ -> List.of();
            };
        }

        /** A table of this year or the last must have been supplied. */
        record ATable(WhichYear year, Table table) implements Need {}

        /** At least one of these tables must have been supplied. */
        record AnyTable(WhichYear year, List<Table> tables) implements Need {
            public AnyTable {
                tables = List.copyOf(tables);
            }
        }

        /** A table that was supplied must have this column. */
        record AColumn(WhichYear year, Table table, Item item) implements Need {}

        /** Reference data must have been imported. */
        record Reference(Part part) implements Need {}

        /** The return must have been sent in this form. */
        record InForm(Setting.Form form) implements Need {}
    }

    /** A part of what is known besides the return. */
    public enum Part {
        AUTHORITY("the code of the authority that sends the return"),
        PROVIDERS("Ofsted's list of homes and agencies"),
        PROVIDERS_TYPES("Ofsted's list with the placement types of each provider"),
        PROVIDERS_KINDS("Ofsted's list with who runs each provider"),
        PROVIDERS_ENDS("Ofsted's list with the days on which providers closed"),
        PROVIDERS_POSTCODES("Ofsted's list with the postcodes of providers"),
        PROVIDERS_AREAS("Ofsted's list with the postcodes of providers, and the postcode directory");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** In words that follow "needs". */
        public String words() {
            return words;
        }
    }

    /** The tables it walks and reads, this year's or last year's, each once. */
    public List<Table> tables() {
        return Stream.concat(walks.stream().map(Walk::table), needs.stream().flatMap(need -> need.tables().stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
