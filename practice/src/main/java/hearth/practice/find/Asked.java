package hearth.practice.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into the one field by which a child is looked for: words of a name, a day of birth, a number, in any
 * order.
 *
 * @param name the words of a name, in the order in which they were typed
 * @param born the day of birth, if there is one
 * @param numbers what may be a number by which the child is known, in capital letters and digits
 */
public record Asked(List<NameWord> name, Optional<AskedDay> born, Set<String> numbers) {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 200;
    private static final int LEAST_NUMBER = 6;
    private static final int LONGEST_NUMBER = 16;
    private static final int OF_THIS_CENTURY = 50;

    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})\\b");
    private static final Pattern IN_WORDS = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]*(?:of )?"
                    + "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ ,-]*(\\d{4}|\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\b(\\d{2})(\\d{2})(\\d{4})\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Copies the lists. */
    public Asked {
        name = List.copyOf(name);
        numbers = Set.copyOf(numbers);
    }

    /** What is meant by this. */
    public static Asked of(String typed) {
        String all = typed.strip();
        String text = all.substring(0, Math.min(LONGEST, all.length()));
        Set<String> numbers = numbers(text);
        Reading reading = reading(text);
        List<NameWord> words = NameWord.of(reading.rest().replaceAll("\\S*\\d\\S*", " "));
        return new Asked(words.subList(0, Math.min(MOST_WORDS, words.size())), reading.day(), numbers);
    }

    /** Whether nothing can be looked for. */
    public boolean isEmpty() {
        return name.isEmpty() && born.isEmpty() && numbers.isEmpty();
    }

    /** The same with each two neighbours of the name as one word in turn: for who is called Maryjane. */
    public List<Asked> joined() {
        List<Asked> all = new ArrayList<>();
        for (int at = 0; at + 1 < name.size(); at++) {
            List<NameWord> words = new ArrayList<>(name);
            words.set(at, name.get(at).and(words.remove(at + 1)));
            all.add(new Asked(words, born, numbers));
        }
        return List.copyOf(all);
    }

    /** Numbers that differ from one that was typed in one digit, or in two neighbours that changed places. */
    public Set<String> numbersNear() {
        Set<String> near = new TreeSet<>();
        for (String number : numbers) {
            if (number.length() >= LEAST_NUMBER && number.length() <= LONGEST_NUMBER) {
                addNear(near, number);
            }
        }
        near.removeAll(numbers);
        return near;
    }

    private static void addNear(Set<String> near, String number) {
        for (int at = 0; at < number.length(); at++) {
            if (Character.isDigit(number.charAt(at))) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    near.add(number.substring(0, at) + digit + number.substring(at + 1));
                }
            }
            if (at + 1 < number.length()) {
                near.add(
                        number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2));
            }
        }
    }

    /** A number as it is kept: capital letters and digits, nothing between them. */
    public static String number(String written) {
        return written.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** The whole may be one number, and so may each part that holds a digit. */
    private static Set<String> numbers(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        numbers.add(number(text));
        for (String part : text.split("[\\s,;]+", -1)) {
            if (part.chars().anyMatch(Character::isDigit)) {
                numbers.add(number(part));
            }
        }
        numbers.remove("");
        return numbers;
    }

    private static Reading reading(String text) {
        return read(text, YEAR_FIRST, 1, 2, 3)
                .or(() -> read(text, DAY_FIRST, 3, 2, 1))
                .or(() -> read(text, IN_WORDS, 3, 2, 1))
                .or(() -> read(text, MONTH_FIRST, 3, 1, 2))
                .or(() -> read(text, DIGITS, 3, 2, 1))
                .orElseGet(() -> new Reading(Optional.empty(), text));
    }

    private static Optional<Reading> read(String text, Pattern form, int year, int month, int day) {
        Matcher found = form.matcher(text);
        return found.find()
                ? Optional.of(new Reading(
                        Optional.of(new AskedDay(
                                year(found.group(year)),
                                month(found.group(month)),
                                Integer.parseInt(found.group(day)))),
                        text.substring(0, found.start()) + " " + text.substring(found.end())))
                : Optional.empty();
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < OF_THIS_CENTURY ? 2000 + year : 1900 + year;
    }

    private static int month(String typed) {
        return Character.isDigit(typed.charAt(0))
                ? Integer.parseInt(typed)
                : 1 + MONTHS.indexOf(typed.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    /** A day, and what is left of the words without it. */
    private record Reading(Optional<AskedDay> day, String rest) {}
}
