package hearth.returns.ssda903;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The different values that one column has met so far, each under a small number; 0 is blank. A value is trimmed and
 * put in capitals before it is looked up. Most cells of a return repeat a value met before, and nearly all are short:
 * nothing is made for those.
 */
final class Distinct {

    /** Longer values are cut here: no item of the return has as many letters. */
    static final int LONGEST = 200;

    private static final int BLANK = 0;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long[] packed = new long[16];
    private int[] slots = new int[32];
    private int shift = Long.SIZE - 5;
    private int count = 1;
    private long latest;
    private int latestNumber;

    private final Map<String, Integer> longer = new HashMap<>();
    private final List<String> longerTexts = new ArrayList<>();
    private long lettersOfLonger;

    /** How many there are, blank among them. */
    int count() {
        return count;
    }

    /** How many letters the values take that are too long to be packed. */
    long lettersOfLonger() {
        return lettersOfLonger;
    }

    /** The number of the value written in these letters; a new one if it was not met before. */
    int numberOf(char[] from, int begin, int end) {
        int first = begin;
        int after = end;
        while (first < after && from[first] <= ' ') {
            first++;
        }
        while (after > first && from[after - 1] <= ' ') {
            after--;
        }
        long value = Packed.of(from, first, after);
        return value < 0 ? numberOfUnusual(new String(from, first, after - first)) : numberOf(value);
    }

    /** The number of a value of another column; a new one if it was not met before. */
    int numberOf(Dictionary others, int number) {
        long value = others.packed(number);
        return value < 0 ? numberOfLonger(others.text(number)) : numberOf(value);
    }

    /** The values met, for looking up by number. */
    Dictionary frozen() {
        return new Dictionary(Arrays.copyOf(packed, count), longerTexts.toArray(String[]::new));
    }

    String text(int number) {
        long value = packed[number];
        return value < 0 ? longerTexts.get(Dictionary.place(value)) : Packed.text(value);
    }

    private int numberOf(long value) {
        if (value == 0) {
            return BLANK;
        }
        if (value == latest) {
            return latestNumber;
        }
        int mask = slots.length - 1;
        int slot = (int) ((value * GOLDEN) >>> shift);
        int number = slots[slot];
        while (number != BLANK && packed[number] != value) {
            slot = (slot + 1) & mask;
            number = slots[slot];
        }
        latest = value;
        latestNumber = number == BLANK ? keep(value, slot) : number;
        return latestNumber;
    }

    /** Foreign letters, or too many. */
    private int numberOfUnusual(String text) {
        String capitals = text.replace('\u00a0', ' ').strip().toUpperCase(Locale.ROOT);
        char[] letters = capitals.toCharArray();
        long value = Packed.of(letters, 0, letters.length);
        return value < 0
                ? numberOfLonger(capitals.length() > LONGEST ? capitals.substring(0, LONGEST) : capitals)
                : numberOf(value);
    }

    private int numberOfLonger(String text) {
        Integer known = longer.get(text);
        if (known != null) {
            return known;
        }
        int number = add(Dictionary.longer(longerTexts.size()));
        longerTexts.add(text);
        longer.put(text, number);
        lettersOfLonger += text.length();
        return number;
    }

    private int keep(long value, int slot) {
        int number = add(value);
        slots[slot] = number;
        if (2 * count > slots.length) {
            makeRoom();
        }
        return number;
    }

    private int add(long value) {
        if (count == packed.length) {
            packed = Arrays.copyOf(packed, 2 * count);
        }
        packed[count] = value;
        return count++;
    }

    private void makeRoom() {
        slots = new int[2 * slots.length];
        shift--;
        int mask = slots.length - 1;
        for (int number = 1; number < count; number++) {
            if (packed[number] >= 0) {
                int slot = (int) ((packed[number] * GOLDEN) >>> shift);
                while (slots[slot] != BLANK) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = number;
            }
        }
    }
}
