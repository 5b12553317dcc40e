package hearth.returns.rules;

import hearth.returns.Severity;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule while it is written down, so that it reads like the sentence it checks:
 *
 * <pre>{@code
 * rule("382").pointsAt(LS, PLACE)
 *         .says("A child on a short break is in a temporary placement.")
 *         .maybe("the legal status or the placement type belongs to another episode")
 *         .on(EPISODES).where(is(LS, SHORT_BREAKS), is(PLACE, TEMPORARY))
 * }</pre>
 *
 * A walk without a judge is broken by each row that has the traits. Whatever a trait looks at is needed of itself; what
 * a judge reads beyond that is named by {@link #reads}.
 */
public final class Draft {

    private static final Walk.Judge EACH = (_, _, found) -> found.here();

    private final String code;
    private Severity severity = Severity.ERROR;
    private String says = "";
    private String maybe = "";
    private List<Item> fields = List.of();
    private final Set<Rule.Need> needs = new LinkedHashSet<>();
    private final List<Walk> walks = new ArrayList<>();

    private WhichYear year = WhichYear.THIS_YEAR;
    private List<Table> tables = List.of();
    private final List<List<Trait>> traits = new ArrayList<>();

    private Draft(String code) {
        this.code = code;
    }

    /** A rule with this code. */
    public static Draft rule(String code) {
        return new Draft(code);
    }

    /** The items it points at. */
    public Draft pointsAt(Item... items) {
        fields = List.of(items);
        return this;
    }

    /** What is wrong where it is broken, in our own plain words. */
    public Draft says(String words) {
        says = words;
        return this;
    }

    /** How to put it right, in words that follow "Maybe". */
    public Draft maybe(String words) {
        maybe = "Maybe " + words;
        return this;
    }

    /** What it finds need not be wrong: a person has to look. */
    public Draft asksToLook() {
        severity = Severity.QUERY;
        return this;
    }

    /** It walks this year's rows of a table. */
    public Draft on(Table table) {
        return walking(WhichYear.THIS_YEAR, List.of(table));
    }

    /** It walks last year's rows of a table. */
    public Draft onLastYears(Table table) {
        return walking(WhichYear.LAST_YEAR, List.of(table));
    }

    /** It walks those of these tables that were supplied; one is enough. */
    public Draft onAny(Table... some) {
        begin(WhichYear.THIS_YEAR, List.of(some));
        needs.add(new Rule.Need.AnyTable(WhichYear.THIS_YEAR, tables));
        return this;
    }

    /** A judge reads one or another of these tables of last year; one is enough. */
    public Draft readsAnyOfLastYears(Table... some) {
        needs.add(new Rule.Need.AnyTable(WhichYear.LAST_YEAR, List.of(some)));
        return this;
    }

    /** What follows is needed of these tables where they were supplied: they need not be. */
    public Draft readsIfThere(Table table, Item... items) {
        for (Item item : items) {
            needs.add(new Rule.Need.AColumn(WhichYear.THIS_YEAR, table, item));
        }
        return this;
    }

    /** The same of last year's tables. */
    public Draft readsLastYearsIfThere(Table table, Item... items) {
        for (Item item : items) {
            needs.add(new Rule.Need.AColumn(WhichYear.LAST_YEAR, table, item));
        }
        return this;
    }

    private Draft walking(WhichYear which, List<Table> some) {
        begin(which, some);
        some.forEach(table -> needs.add(new Rule.Need.ATable(which, table)));
        return this;
    }

    private void begin(WhichYear which, List<Table> some) {
        endWalk();
        year = which;
        tables = some;
    }

    /** Only rows that have all of these traits. */
    public Draft where(Trait... some) {
        traits.add(List.of(some));
        return this;
    }

    /** Or rows that have all of these. */
    public Draft orWhere(Trait... some) {
        return where(some);
    }

    /** A judge reads these items of this year's table, so that they are needed. */
    public Draft reads(Table table, Item... items) {
        return needing(WhichYear.THIS_YEAR, table, items);
    }

    /** A judge reads these items of last year's table, so that they are needed. */
    public Draft readsLastYears(Table table, Item... items) {
        return needing(WhichYear.LAST_YEAR, table, items);
    }

    private Draft needing(WhichYear which, Table table, Item... items) {
        needs.add(new Rule.Need.ATable(which, table));
        for (Item item : items) {
            needs.add(new Rule.Need.AColumn(which, table, item));
        }
        return this;
    }

    /** It needs a part of what is known besides the return. */
    public Draft knowing(Rule.Part part) {
        needs.add(new Rule.Need.Reference(part));
        return this;
    }

    /** It is asked only of returns that were sent in this form. */
    public Draft onlyIn(Setting.Form form) {
        needs.add(new Rule.Need.InForm(form));
        return this;
    }

    /** Of the rows with those traits, these break it. */
    public Draft brokenIf(Walk.Breaks breaks) {
        return judgedBy((child, row, found) -> {
            if (breaks.breaks(child, row)) {
                found.here();
            }
        });
    }

    /** The rows with those traits are judged, and other rows may be found with them. */
    public Draft judgedBy(Walk.Judge judge) {
        for (Table table : tables) {
            walks.add(new Walk(year, table, traits.isEmpty() ? List.of(List.of()) : List.copyOf(traits), judge));
        }
        for (List<Trait> some : traits) {
            for (Trait trait : some) {
                tables.forEach(table -> needs.add(new Rule.Need.AColumn(year, table, trait.item())));
            }
        }
        tables = List.of();
        traits.clear();
        return this;
    }

    private void endWalk() {
        if (!tables.isEmpty()) {
            judgedBy(EACH);
        }
    }

    Rule written(RuleYears years) {
        endWalk();
        return new Rule(code, severity, says, maybe, fields, List.copyOf(needs), walks, years);
    }

    String code() {
        return code;
    }
}
