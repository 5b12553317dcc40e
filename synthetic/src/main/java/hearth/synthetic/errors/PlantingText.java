package hearth.synthetic.errors;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plantings as they are written down; {@code README.md} beside them says how. A line that begins with a rule's code
 * begins a planting, the lines below it that begin with blanks say what is sought and what is done.
 */
final class PlantingText {

    private static final Pattern HEAD = Pattern.compile("(\\S+) +(\\S.*)");
    private static final Pattern LINE = Pattern.compile(
            "\\s+(find|none|set|every|add|copy|leave out every|leave out|born|home closed|home far away|also) (.*)");
    private static final Pattern TABLE = Pattern.compile("(last year's )?(\\w+)(?: (\\w+))?(?:: (.*))?");
    private static final Pattern TRAIT = Pattern.compile("(\\w+)(?: (blank|filled|!=|=|<|>)(?: (.*))?)?");
    private static final Pattern MOVED = Pattern.compile("(.*) ([+-]) (\\d+) (day|week|month|year)s?");
    private static final Pattern CELL = Pattern.compile("(\\w+)\\.([A-Z_]+)");

    private final String rule;
    private final String words;
    private final List<Sought> sought = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();
    private final List<String> also = new ArrayList<>();

    private PlantingText(String rule, String words) {
        this.rule = rule;
        this.words = words;
    }

    /** The plantings in these lines. */
    static List<Planting> read(Stream<String> lines) {
        List<PlantingText> texts = new ArrayList<>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            if (line.startsWith(" ")) {
                texts.getLast().add(line);
            } else {
                texts.add(begun(line));
            }
        });
        return texts.stream().map(PlantingText::planting).toList();
    }

    private static PlantingText begun(String line) {
        Matcher head = matched(HEAD, line);
        return new PlantingText(head.group(1), head.group(2));
    }

    private Planting planting() {
        return new Planting(rule, words, List.copyOf(sought), List.copyOf(deeds), List.copyOf(also));
    }

    private void add(String text) {
        Matcher line = matched(LINE, text);
        String rest = line.group(2).strip();
        switch (line.group(1)) {
            case "find" -> sought.add(aRow(matched(TABLE, rest)));
            case "none" -> sought.add(noRow(matched(TABLE, rest)));
            case "set" -> deeds.add(named(rest, Deed.Write::new));
            case "copy" -> deeds.add(named(rest, Deed.Copy::new));
            case "every" -> deeds.add(every(matched(TABLE, rest)));
            case "add" -> deeds.add(added(matched(TABLE, rest)));
            case "leave out every" -> deeds.add(leftOut(matched(TABLE, rest)));
            case "leave out" -> deeds.add(new Deed.LeaveOut(rest));
            case "born" -> deeds.add(new Deed.Born(expression(rest)));
            case "home far away" -> deeds.add(new Deed.ComeFromFarAway(rest));
            case "home closed" -> deeds.add(closed(rest));
            default -> also.addAll(Arrays.asList(rest.split(" ", -1)));
        }
    }

    private static Sought aRow(Matcher row) {
        return new Sought.ARow(year(row), table(row), name(row), traits(row));
    }

    private static Sought noRow(Matcher row) {
        return new Sought.NoRow(year(row), table(row), traits(row));
    }

    private static Deed every(Matcher row) {
        return new Deed.WriteEvery(year(row), table(row), values(row.group(4)));
    }

    private static Deed added(Matcher row) {
        return new Deed.Add(year(row), table(row), name(row), values(row.group(4)));
    }

    private static Deed leftOut(Matcher row) {
        return new Deed.LeaveOutEvery(year(row), table(row));
    }

    private static Deed closed(String rest) {
        String[] parts = rest.split(" on ", 2);
        return new Deed.LiveInClosed(parts[0], expression(parts[1]));
    }

    private static Deed named(String rest, java.util.function.BiFunction<String, Map<Item, Expression>, Deed> deed) {
        String[] parts = rest.split(": ", 2);
        return deed.apply(parts[0].replace(":", ""), parts.length == 1 ? Map.of() : values(parts[1]));
    }

    private static WhichYear year(Matcher row) {
        return row.group(1) == null ? WhichYear.THIS_YEAR : WhichYear.LAST_YEAR;
    }

    private static Table table(Matcher row) {
        return Table.all().stream()
                .filter(table -> table.title().equals(row.group(2)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table is named " + row.group(2)));
    }

    private static String name(Matcher row) {
        return row.group(3) == null ? row.group(2) : row.group(3);
    }

    private static List<Trait> traits(Matcher row) {
        return row.group(4) == null ? List.of() : each(row.group(4), PlantingText::trait);
    }

    private static Trait trait(String text) {
        if (text.equals(text.toLowerCase(Locale.ROOT))) {
            return new Trait.At(Trait.Place.valueOf(text.toUpperCase(Locale.ROOT)));
        }
        Matcher trait = matched(TRAIT, text);
        Item item = Item.valueOf(trait.group(1));
        return switch (trait.group(2)) {
            case "blank" -> new Trait.Blank(item);
            case "filled" -> new Trait.Filled(item);
            case "=" -> new Trait.Is(item, oneOf(trait.group(3)));
            case "!=" -> new Trait.IsNot(item, oneOf(trait.group(3)));
            case "<" -> new Trait.Before(item, expression(trait.group(3)));
            default -> new Trait.After(item, expression(trait.group(3)));
        };
    }

    private static List<Expression> oneOf(String text) {
        return Stream.of(text.split("\\|", -1)).map(PlantingText::expression).toList();
    }

    private static Map<Item, Expression> values(String text) {
        Map<Item, Expression> values = new LinkedHashMap<>();
        for (String one : text.split(", ", -1)) {
            String[] parts = one.split(" = ", 2);
            values.put(Item.valueOf(parts[0]), expression(parts[1]));
        }
        return values;
    }

    private static Expression expression(String text) {
        Matcher moved = MOVED.matcher(text);
        if (moved.matches()) {
            int count = Integer.parseInt(moved.group(2) + moved.group(3));
            ChronoUnit unit = ChronoUnit.valueOf(moved.group(4).toUpperCase(Locale.ROOT) + "S");
            return new Expression.Moved(expression(moved.group(1)), count, unit);
        }
        Matcher cell = CELL.matcher(text);
        if (cell.matches()) {
            return new Expression.Cell(cell.group(1), Item.valueOf(cell.group(2)));
        }
        return switch (text) {
            case "the first day" -> new Expression.FirstDay();
            case "the last day" -> new Expression.LastDay();
            case "nothing" -> new Expression.Letters("");
            default -> new Expression.Letters(text);
        };
    }

    private static <T> List<T> each(String text, Function<String, T> read) {
        return Stream.of(text.split(", ", -1)).map(read).toList();
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"%s\" is not a line of a planting.".formatted(text));
        }
        return matcher;
    }
}
