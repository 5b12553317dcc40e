package hearth.listening.themes;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Cuts a text into the pieces of words that the model knows, by the model's own list. */
final class WordPieces {

    private static final int UNKNOWN = 100;
    private static final int BEGIN = 101;
    private static final int END = 102;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> pieces;

    private WordPieces(Map<String, Integer> pieces) {
        this.pieces = pieces;
    }

    static WordPieces read(InputStream tokenizer) throws IOException {
        Map<String, Integer> pieces = new HashMap<>(1 << 16);
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), tokenizer)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME
                        && json.currentName().equals("vocab")
                        && json.nextToken() == JsonToken.START_OBJECT) {
                    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                        String piece = json.currentName();
                        json.nextToken();
                        pieces.put(piece, json.getIntValue());
                    }
                }
            }
        }
        return new WordPieces(pieces);
    }

    /** The numbers of a text's pieces, with those that begin and end it; what is over the most is cut off. */
    int[] of(String text, int most) {
        int[] numbers = new int[most];
        numbers[0] = BEGIN;
        int count = 1;
        String plain = plain(text);
        int at = 0;
        while (at < plain.length() && count < most - 1) {
            int letter = plain.codePointAt(at);
            int end = at + Character.charCount(letter);
            if (!standsAlone(letter) && letter != ' ') {
                while (end < plain.length() && inWord(plain.codePointAt(end))) {
                    end += Character.charCount(plain.codePointAt(end));
                }
            }
            count = letter == ' ' ? count : cut(plain.substring(at, end), numbers, count);
            at = end;
        }
        numbers[count++] = END;
        return Arrays.copyOf(numbers, count);
    }

    private int cut(String word, int[] numbers, int from) {
        int count = from;
        int start = 0;
        while (start < word.length() && count < numbers.length - 1) {
            int end = word.length() > LONGEST_WORD ? start : word.length();
            Integer number = null;
            while (end > start && number == null) {
                number = pieces.get(start == 0 ? word.substring(0, end) : "##" + word.substring(start, end));
                end -= number == null ? 1 : 0;
            }
            if (number == null) {
                numbers[from] = UNKNOWN;
                return from + 1;
            }
            numbers[count++] = number;
            start = end;
        }
        return count;
    }

    /** Small letters without accents, one kind of space, no control characters. */
    private static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().forEach(letter -> {
            int type = Character.getType(letter);
            if (Character.isWhitespace(letter) || type == Character.SPACE_SEPARATOR) {
                plain.append(' ');
            } else if (type != Character.NON_SPACING_MARK
                    && type != Character.CONTROL
                    && type != Character.FORMAT
                    && letter != 0xfffd) {
                plain.appendCodePoint(letter);
            }
        });
        return plain.toString();
    }

    private static boolean inWord(int letter) {
        return letter != ' ' && !standsAlone(letter);
    }

    private static boolean standsAlone(int letter) {
        boolean asciiSign = letter < 128 && letter > 32 && !Character.isLetterOrDigit(letter);
        return asciiSign || isPunctuation(letter) || Character.isIdeographic(letter);
    }

    private static boolean isPunctuation(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
