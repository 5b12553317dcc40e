package hearth.promises.book;

import hearth.promises.Catalogue;
import hearth.promises.Outcome;
import hearth.promises.Promise;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds promises by words: each word that was asked for must begin a word somewhere on the promise's page. */
public final class Search {

    /** The promises on whose page all of these words stand; all promises where none is asked for. */
    public static List<Promise> find(String words, Catalogue catalogue) {
        return find(words, catalogue, catalogue.all());
    }

    /** The same, among these promises of the catalogue. */
    public static List<Promise> find(String words, Catalogue catalogue, List<Promise> among) {
        List<String> asked = Arrays.stream(plain(words).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return among.stream()
                .filter(promise -> holds(asked, promise, catalogue))
                .toList();
    }

    private static boolean holds(List<String> asked, Promise promise, Catalogue catalogue) {
        String page = " " + plain(text(promise, catalogue));
        return asked.stream().allMatch(word -> page.contains(" " + word));
    }

    private static String text(Promise promise, Catalogue catalogue) {
        Stream<String> answers = Stream.concat(
                        PlainWords.terms(promise).stream().flatMap(List::stream),
                        PlainWords.pledged(promise, catalogue).stream())
                .map(PlainWords.Answered::answer);
        Stream<String> written = Stream.of(
                promise.id(),
                promise.words(),
                promise.purpose(),
                promise.law().citation(),
                PlainWords.wording(promise.law()),
                promise.ambition().title());
        Stream<String> rest = Stream.concat(PlainWords.excuses(promise).stream(), promise.readings().stream());
        Stream<String> outcomes = catalogue.outcomes(promise.id()).stream().map(Outcome::title);
        return Stream.of(written, answers, rest, outcomes).flatMap(part -> part).collect(Collectors.joining(" "));
    }

    /** Small letters and figures, all else a space; "2010/959" stays findable as "2010 959". */
    private static String plain(String words) {
        return words.toLowerCase(Locale.UK)
                .replace("\u2019", "'")
                .replaceAll("[^a-z0-9']+", " ")
                .strip();
    }

    private Search() {}
}
