package hearth.listening.quotes;

import hearth.listening.NotAsAskedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Quotes that a person read and allowed for print. Each is checked again, every time: that its text still stands in the file,
 * that its writer still allows it, and that the words are the child's own, but for marks where something was taken out.
 *
 * @param id    the text
 * @param words the words to print
 * @param by    who read it
 * @param where where it is used; empty while it is not
 */
public record Approved(String id, String words, String by, String where) {

    /** A mark for what was removed, or for what was left out. */
    private static final Pattern MARK = Pattern.compile("\\s*(?:\\[[a-z ]{1,30}]|\\.\\.\\.|\u2026)\\s*");

    /** A quote for print, with what stands under it, and where it is used. */
    public record ForPrint(String id, String words, String attribution, String by, List<String> where) {
        public ForPrint {
            where = List.copyOf(where);
        }
    }

    /** The quotes that may be printed, one a text; the first that may not stops all of them. */
    public static List<ForPrint> check(List<Approved> approved, Texts texts) {
        Map<String, Texts.Text> byId = new LinkedHashMap<>();
        texts.texts().forEach(text -> byId.put(text.id(), text));
        Map<String, ForPrint> print = new LinkedHashMap<>();
        for (Approved quote : approved) {
            ForPrint one =
                    quote.forPrint(Optional.ofNullable(byId.get(quote.id())).orElseThrow(quote::notAllowed));
            print.merge(quote.id() + "\n" + quote.words(), one, Approved::both);
        }
        return List.copyOf(print.values());
    }

    private NotAsAskedException notAllowed() {
        return new NotAsAskedException(
                "Text %s may not be printed: it is not in the file, or its writer does not allow it any more."
                        .formatted(id),
                "the consent was taken back; take the quote out wherever it is used%s."
                        .formatted(where.isEmpty() ? "" : ": " + where));
    }

    private static ForPrint both(ForPrint one, ForPrint other) {
        List<String> where = new ArrayList<>(one.where());
        where.addAll(other.where());
        return new ForPrint(one.id(), one.words(), one.attribution(), one.by(), where);
    }

    private ForPrint forPrint(Texts.Text text) {
        if (by.isBlank()) {
            throw new NotAsAskedException(
                    "Nobody signed for text %s.".formatted(id),
                    "\"read_by\" is empty: a person reads each quote first.");
        }
        if (!isOf(text.words())) {
            throw new NotAsAskedException(
                    "The words to print of text %s are not the child's own.".formatted(id),
                    "the spelling was mended. Only marks such as [name] or ... may stand for words that are left out.");
        }
        return new ForPrint(id, words, text.attribution(), by, where.isBlank() ? List.of() : List.of(where));
    }

    /** Where whole words stand in a text, from a place on. */
    private static int find(String text, String piece, int from) {
        int found = text.indexOf(piece, from);
        while (found >= 0 && (within(text, found) || within(text, found + piece.length()))) {
            found = text.indexOf(piece, found + 1);
        }
        return found;
    }

    private static boolean within(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether all that stands between the marks stands in the text too, in the same order. */
    private boolean isOf(String text) {
        int at = 0;
        boolean first = true;
        for (String piece : MARK.split(words, -1)) {
            int found = find(text, piece, at);
            if (found < 0 || (first && !piece.isEmpty() && found > 0)) {
                return false;
            }
            at = found + piece.length();
            first = false;
        }
        String last = words.strip();
        return last.endsWith("]")
                || last.endsWith("...")
                || last.endsWith("\u2026")
                || text.substring(at).isBlank();
    }
}
