package hearth.listening.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One column of answers as numbers into a short list of words: a byte for each child while there are at most 127 words.
 * Number 0 is no answer at all, so that a skip is never taken for the middle of a scale.
 */
public final class Coded {

    /** The number of no answer. */
    public static final int NONE = 0;

    private final List<String> words;
    private final byte[] few;
    private final int[] many;

    private Coded(List<String> words, byte[] few, int[] many) {
        this.words = List.copyOf(words);
        this.few = few;
        this.many = many;
    }

    /** A column in which nobody gave an answer. */
    public static Coded nobody(int rows) {
        return new Coded(List.of(""), new byte[rows], new int[0]);
    }

    /** The number of a row's answer, 0 where there is none. */
    public int at(int row) {
        return many.length > 0 ? many[row] : few[row];
    }

    /** A row's answer in words, empty where there is none. */
    public String word(int row) {
        return words.get(at(row));
    }

    /** The words in the order in which they were first met; the first stands for no answer. */
    public List<String> words() {
        return words;
    }

    /** The number of a word, if any child said it. */
    public OptionalInt codeOf(String word) {
        int code = words.subList(1, words.size()).indexOf(word);
        return code < 0 ? OptionalInt.empty() : OptionalInt.of(code + 1);
    }

    /** The numbers of the words that were said, in the order of the words themselves. */
    public int[] inOrder() {
        Integer[] codes = new Integer[words.size() - 1];
        Arrays.setAll(codes, at -> at + 1);
        Arrays.sort(codes, (left, right) -> words.get(left).compareTo(words.get(right)));
        return Arrays.stream(codes).mapToInt(Integer::intValue).toArray();
    }

    /** Takes answers one after another. */
    static final class Collecting {

        private final Map<String, Integer> codes = new HashMap<>();
        private final List<String> words = new ArrayList<>(List.of(""));
        private byte[] few = new byte[1024];
        private int[] many = {};
        private int rows;

        void add(String word) {
            int code = word.isEmpty() || word.equals("NA") ? NONE : codes.computeIfAbsent(word, this::newWord);
            if (many.length == 0 && code > Byte.MAX_VALUE) {
                widen();
            }
            if (many.length > 0) {
                many = rows < many.length ? many : Arrays.copyOf(many, rows * 2);
                many[rows++] = code;
            } else {
                few = rows < few.length ? few : Arrays.copyOf(few, rows * 2);
                few[rows++] = (byte) code;
            }
        }

        Coded done() {
            return many.length > 0
                    ? new Coded(words, new byte[0], Arrays.copyOf(many, rows))
                    : new Coded(words, Arrays.copyOf(few, rows), new int[0]);
        }

        private int newWord(String word) {
            words.add(word);
            return words.size() - 1;
        }

        private void widen() {
            many = new int[Math.max(1, few.length)];
            for (int row = 0; row < rows; row++) {
                many[row] = few[row];
            }
            few = new byte[0];
        }
    }
}
