package hearth.practice.record;

import hearth.story.ChildId;
import hearth.story.London;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody sent, read field by field. A mistake is noted and reading goes on, so that all are told at once. */
final class Entered {

    private static final int LONGEST = 50_000;
    private static final int SHOWN = 40;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final DateTimeFormatter SLASHED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, List<String>> fields;
    private final LocalDate today;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<ChildId> children;

    Entered(Map<String, List<String>> fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
        this.children = all("child").stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .map(ChildId::new)
                .toList();
        if (children.isEmpty()) {
            mistake("child", "Say which child it is about.", "Maybe the page was opened without a child.");
        }
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    List<ChildId> children() {
        return children;
    }

    /** Notes that what stands in this field cannot be taken. */
    void mistake(String field, String expected, String maybe) {
        mistake(field, text(field), expected, maybe);
    }

    private void mistake(String field, String value, String expected, String maybe) {
        var mistake = new Mistake(field, value, expected, maybe);
        if (!mistakes.contains(mistake)) {
            mistakes.add(mistake);
        }
    }

    /** Every value of the field. */
    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The field as it was typed, to the letter; empty where nothing but blanks is there. */
    String verbatim(String field) {
        List<String> all = all(field);
        String first = all.isEmpty() ? "" : all.getFirst();
        if (first.length() > LONGEST) {
            mistake(
                    field,
                    first.substring(0, SHOWN),
                    "At most %,d letters fit here; these are %,d.".formatted(LONGEST, first.length()),
                    "Maybe a whole paper was pasted: keep it as a document.");
            return "";
        }
        return first.isBlank() ? "" : first;
    }

    /** The field without blanks around it. */
    String text(String field) {
        return verbatim(field).strip();
    }

    /** The field, which must not be empty. */
    String needed(String field, String expected) {
        String text = text(field);
        if (text.isEmpty()) {
            mistake(field, expected, "Maybe the field was passed over.");
        }
        return text;
    }

    /** A day that is not after today. */
    LocalDate day(String field) {
        return maybeDay(field).orElseGet(() -> {
            if (!isMistaken(field)) {
                mistake(field, "Say on which day, for example 21/12/2026.", "Maybe the field was passed over.");
            }
            return today;
        });
    }

    /** A day that is not after today, or none. */
    Optional<LocalDate> maybeDay(String field) {
        Optional<LocalDate> day = anyDay(field);
        if (day.filter(some -> some.isAfter(today)).isPresent()) {
            mistake(field, "Write down what has happened: this day is still to come.", "Maybe the year is wrong.");
            return Optional.empty();
        }
        return day;
    }

    /** A day, past or to come, or none. */
    Optional<LocalDate> anyDay(String field) {
        String text = text(field);
        return text.isEmpty() ? inParts(field) : parsed(field, text);
    }

    /** A time on the clock, on that day in England. */
    Instant moment(String dayField, String timeField) {
        LocalDate day = day(dayField);
        String text = needed(timeField, "Say at what time, for example 21:30: the law counts hours here.");
        if (text.isEmpty()) {
            return London.startOf(day);
        }
        String digits = text.replace(":", "").replace(".", "");
        if (digits.matches("\\d{3,4}")) {
            int time = Integer.parseInt(digits);
            if (time / 100 < 24 && time % 100 < 60) {
                return London.at(day.atTime(LocalTime.of(time / 100, time % 100)));
            }
        }
        mistake(timeField, "\"%s\" is no time. Write it like 21:30.".formatted(text), "Maybe a digit is missing.");
        return London.startOf(day);
    }

    /** One of the names of this enum, in kebab case; another one where nothing is entered. */
    <E extends Enum<E>> E one(String field, Class<E> type, E otherwise) {
        String text = text(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        for (E one : type.getEnumConstants()) {
            if (kebab(one).equals(text)) {
                return one;
            }
        }
        mistake(
                field,
                "\"%s\" is not one of: %s.".formatted(text, names(type)),
                "Maybe the page is old: load it again.");
        return otherwise;
    }

    /** One of the names of this enum, which must be chosen. */
    <E extends Enum<E>> E chosen(String field, Class<E> type, E otherwise, String expected) {
        if (text(field).isEmpty()) {
            mistake(field, expected, "Maybe the field was passed over.");
        }
        return one(field, type, otherwise);
    }

    /** A whole number between these, both counted. */
    int number(String field, int least, int most, String expected) {
        String text = needed(field, expected);
        if (!text.isEmpty() && text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (least <= number && number <= most) {
                return number;
            }
        }
        if (!text.isEmpty()) {
            mistake(
                    field,
                    "\"%s\" is not a number from %d to %d.".formatted(text, least, most),
                    "Maybe a digit too many, or a word.");
        }
        return least;
    }

    private boolean isMistaken(String field) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(field));
    }

    /** Day, month and year in three fields. */
    private Optional<LocalDate> inParts(String field) {
        String day = text(field + "-day");
        String month = text(field + "-month");
        String year = text(field + "-year");
        return day.isEmpty() && month.isEmpty() && year.isEmpty()
                ? Optional.empty()
                : parsed(field, "%s/%s/%s".formatted(day, month, year));
    }

    private Optional<LocalDate> parsed(String field, String text) {
        try {
            LocalDate day = text.contains("/") ? LocalDate.parse(text, SLASHED) : LocalDate.parse(text);
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return Optional.of(day);
            }
        } catch (DateTimeException notADay) {
            // told below
        }
        mistake(
                field,
                text,
                "\"%s\" is no day. Write it like 21/12/2026.".formatted(text),
                "Maybe day and month are swapped, or the month has no such day.");
        return Optional.empty();
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Entered::kebab).collect(Collectors.joining(", "));
    }

    /** For example {@code in-person}. */
    static String kebab(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
