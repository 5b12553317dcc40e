package hearth.promises.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of an example, read word by word. A text in quotes is one word; a {@code #} begins a comment. */
public final class Line {

    private static final Pattern WORD = Pattern.compile("\\G\\s*(?:\"([^\"]*)\"(?=\\s|$)|([^\\s\"]+)(?=\\s|$))");

    private final List<Word> words;
    private int next;

    private Line(List<Word> words) {
        this.words = words;
    }

    /** The words of this line. */
    public static Line of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            if (word.group(2) != null && word.group(2).startsWith("#")) {
                return new Line(words);
            }
            words.add(word.group(1) == null ? new Word.Bare(word.group(2)) : new Word.Quoted(word.group(1)));
            end = word.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new Mistake(
                    "The quotation marks in %s do not go in pairs.".formatted(text.strip()),
                    "a \" is missing, or has no space beside it.");
        }
        return new Line(words);
    }

    /** Whether no word is left. */
    public boolean isAtEnd() {
        return next == words.size();
    }

    /** Whether the next word, outside quotes, is this one; then it is stepped over. */
    public boolean takes(String word) {
        boolean isNext = standsNext(word);
        if (isNext) {
            next++;
        }
        return isNext;
    }

    /** Whether the next word, outside quotes, is this one. */
    public boolean standsNext(String word) {
        return bare(next).equals(word);
    }

    /** The word so many places ahead, where it stands outside quotes; otherwise empty. */
    public String ahead(int places) {
        return bare(next + places);
    }

    /** The next word. */
    public String next(String wanted) {
        if (isAtEnd()) {
            throw new Mistake(
                    "The line ends where %s should stand.".formatted(wanted), "a word is missing at its end.");
        }
        return words.get(next++).text();
    }

    private String bare(int place) {
        return place < words.size() && words.get(place) instanceof Word.Bare(var text) ? text : "";
    }

    /** One word of the line. */
    sealed interface Word {

        String text();

        /** A word as it stands. */
        record Bare(String text) implements Word {}

        /** A text in quotation marks. */
        record Quoted(String text) implements Word {}
    }
}
