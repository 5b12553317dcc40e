package hearth.returns.ssda903;

import java.util.function.ToIntFunction;

/** The different values of one column, each under its number; 0 is blank. */
final class Dictionary {

    private final long[] packed;
    private final String[] longer;

    /**
     * Values by number.
     *
     * @param packed each value packed, or where its text stands among the longer ones
     */
    Dictionary(long[] packed, String[] longer) {
        this.packed = packed;
        this.longer = longer;
    }

    /** How many there are, blank among them. */
    int count() {
        return packed.length;
    }

    String text(int number) {
        long value = packed[number];
        return value < 0 ? longer[place(value)] : Packed.text(value);
    }

    /** The value packed; below 0 where it cannot be packed. */
    long packed(int number) {
        return packed[number];
    }

    /** Whether a value is the same as one of another column. */
    boolean same(int number, Dictionary other, int othersNumber) {
        long mine = packed[number];
        long its = other.packed[othersNumber];
        if (mine >= 0 || its >= 0) {
            return mine == its;
        }
        return text(number).equals(other.text(othersNumber));
    }

    /** Asks a question of each value once; the answers stand under the values' numbers. */
    int[] each(ToIntFunction<String> question) {
        int[] answers = new int[count()];
        for (int number = 0; number < answers.length; number++) {
            answers[number] = question.applyAsInt(text(number));
        }
        return answers;
    }

    /** What stands for a value that is the so-many-th of those that cannot be packed. */
    static long longer(int place) {
        return -1L - place;
    }

    /** The place among those that cannot be packed, of a value below 0. */
    static int place(long value) {
        return (int) (-1L - value);
    }
}
