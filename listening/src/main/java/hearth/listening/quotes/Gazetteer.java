package hearth.listening.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what may point at somebody in a child's text: first names, the places of the wave, words with a capital, numbers and
 * addresses. It would rather propose too much than too little, and it never finds everything: a person reads each quote.
 */
public final class Gazetteer {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019-]*");
    private static final Pattern CALLED = Pattern.compile(
            "(?i)\\b(?:called|named|name is|name's|mr|mrs|ms|miss|dr|aunt|aunty|auntie|uncle)[. ]+(\\p{L}[\\p{L}\\p{M}'\u2019-]*)");
    private static final Pattern SAINT = Pattern.compile("(?i)\\b(?:st|saint)[. ]+\\p{L}+(?:['\u2019]?s)?\\b");
    private static final Pattern HOUSE =
            Pattern.compile("(?:\\p{Lu}[\\p{L}'\u2019]*\\s+)+(?i:school|primary|academy|college|high|"
                    + "hospital|road|street|avenue|lane|close|estate|house|park|centre)\\b");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\b[\\w.+-]+@[\\w-]+\\.[\\w.]+|(?<!\\w)@\\w{2,}|\\b(?:https?://|www\\.)\\S+");
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w])\\+?\\d[\\d ]{6,}\\d|\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b");
    private static final Set<String> NO_NAMES =
            Set.of(("i i'm i'd i've i'll monday tuesday wednesday thursday friday saturday sunday"
                            + " january february march april june july august september october november december christmas"
                            + " easter eid diwali ramadan mum mummy mam dad daddy nan nana gran grandad god english maths"
                            + " british government england britain uk me him her them us it a an the my our your names because"
                            + " when why what who by after and or to that this")
                    .split(" "));

    private final Map<String, Boolean> firstNames;
    private final List<Pattern> places;

    private Gazetteer(Map<String, Boolean> firstNames, List<Pattern> places) {
        this.firstNames = firstNames;
        this.places = places;
    }

    /** With common first names, and names of places or of anything else that is not to be printed. */
    public static Gazetteer with(Collection<String> places) {
        Map<String, Boolean> names = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Gazetteer.class.getResourceAsStream("first-names.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                    .forEach(name -> names.put(name.replace("*", ""), name.endsWith("*")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new Gazetteer(
                names,
                new HashSet<>(places)
                        .stream()
                                .filter(place -> place.length() > 2)
                                .sorted()
                                .map(place -> Pattern.compile(
                                        "(?iu)(?<![\\p{L}\\d])" + Pattern.quote(place) + "(?![\\p{L}\\d])"))
                                .toList());
    }

    /** What is proposed for removal, in the order of the text. */
    public List<Removal> in(String text) {
        List<Removal> found = new ArrayList<>();
        find(ADDRESS, 0, text, Removal.What.ADDRESS, "an address", found);
        find(POSTCODE, 0, text, Removal.What.ADDRESS, "a postcode", found);
        find(NUMBER, 0, text, Removal.What.NUMBER, "a number that may be a telephone's or a day of birth", found);
        places.forEach(place -> find(place, 0, text, Removal.What.PLACE, "a place of this wave", found));
        find(HOUSE, 0, text, Removal.What.PLACE, "a school, a street or another place", found);
        find(SAINT, 0, text, Removal.What.PLACE, "a saint's name", found);
        find(CALLED, 1, text, Removal.What.NAME, "it follows a word such as \"called\"", found);
        words(text, found);
        return apart(found);
    }

    /** A text with a mark in the place of each removal. */
    public static String without(String text, List<Removal> removals) {
        StringBuilder told = new StringBuilder();
        int at = 0;
        for (Removal removal : removals) {
            told.append(text, at, removal.from()).append(removal.what().mark());
            at = removal.to();
        }
        return told.append(text, at, text.length()).toString();
    }

    private void words(String text, List<Removal> found) {
        boolean shouting = text.equals(text.toUpperCase(Locale.ROOT));
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String plain = word.group()
                    .toLowerCase(Locale.ROOT)
                    .replace('\u2019', '\'')
                    .replaceAll("'s$", "");
            boolean capital = Character.isUpperCase(text.codePointAt(word.start())) && !shouting;
            boolean begins = begins(text, word.start());
            Boolean alsoAWord = firstNames.get(plain);
            if (alsoAWord != null && (!alsoAWord || (capital && !begins))) {
                found.add(new Removal(word.start(), word.end(), Removal.What.NAME, "a first name"));
            } else if (capital && !begins && !NO_NAMES.contains(plain)) {
                found.add(new Removal(word.start(), word.end(), Removal.What.NAME, "a word with a capital"));
            }
        }
    }

    /** Whether a sentence begins here, so that a capital says nothing. */
    private static boolean begins(String text, int start) {
        int at = start - 1;
        while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
            if (".!?\n:\"\u201c".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
            at--;
        }
        return at < 0;
    }

    private static void find(
            Pattern pattern, int group, String text, Removal.What what, String why, List<Removal> found) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            if (!NO_NAMES.contains(match.group(group).toLowerCase(Locale.ROOT))) {
                found.add(new Removal(match.start(group), match.end(group), what, why));
            }
        }
    }

    /** Where two overlap the one that was found first stays, stretched over both. */
    private static List<Removal> apart(List<Removal> found) {
        List<Removal> apart = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt(Removal::from).thenComparingInt(removal -> -removal.to()))
                .forEach(removal -> {
                    Removal last = apart.isEmpty() ? removal : apart.getLast();
                    if (apart.isEmpty() || removal.from() >= last.to()) {
                        apart.add(removal);
                    } else if (removal.to() > last.to()) {
                        apart.set(apart.size() - 1, new Removal(last.from(), removal.to(), last.what(), last.why()));
                    }
                });
        return apart;
    }
}
