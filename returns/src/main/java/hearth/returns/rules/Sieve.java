package hearth.returns.rules;

import hearth.returns.ssda903.Column;
import hearth.returns.ssda903.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which walks of a table a row has to be judged by. Every trait looks at one item alone, so each different value of each
 * column is asked once which walks it leaves open; a row then costs a look at a small table for each of its columns,
 * however many rules there are, and a row with nothing odd about it is left alone by nearly all of them.
 */
final class Sieve {

    private final int words;
    private final long[] all;
    private final Column[] columns;
    private final int[][] kinds;
    private final long[][] left;
    private final List<Stumble> stumbles;

    private Sieve(int words, long[] all, List<Tested> tested, List<Stumble> stumbles) {
        this.stumbles = List.copyOf(stumbles);
        this.words = words;
        this.all = all;
        this.columns = tested.stream().map(Tested::column).toArray(Column[]::new);
        this.kinds = tested.stream().map(Tested::kinds).toArray(int[][]::new);
        this.left = tested.stream().map(Tested::left).toArray(long[][]::new);
    }

    /** A sieve for walks of a sheet: one bit for each list of traits, in order. */
    static Sieve of(Sheet sheet, List<List<Trait>> lists, Setting setting) {
        int words = (lists.size() + Long.SIZE - 1) / Long.SIZE;
        long[] all = new long[words];
        Map<Item, List<Asked>> byItem = new EnumMap<>(Item.class);
        for (int bit = 0; bit < lists.size(); bit++) {
            all[bit / Long.SIZE] |= 1L << bit;
            for (Trait trait : lists.get(bit)) {
                byItem.computeIfAbsent(trait.item(), _ -> new ArrayList<>()).add(new Asked(bit, trait));
            }
        }
        List<Tested> tested = new ArrayList<>();
        List<Stumble> stumbles = new ArrayList<>();
        byItem.forEach((item, asked) -> tested.add(tested(sheet.plain(item), asked, all, setting, stumbles)));
        return new Sieve(words, all, tested, stumbles);
    }

    /** Values over which a trait stumbled, so that the walk cannot be judged in a row that has one of them. */
    List<Stumble> stumbles() {
        return stumbles;
    }

    /** How many words of bits {@link #sift} fills. */
    int words() {
        return words;
    }

    /** Leaves the bits of the walks that have to judge the row; says whether there are any. */
    boolean sift(int row, long[] open) {
        long any = 0;
        for (int word = 0; word < words; word++) {
            open[word] = all[word];
        }
        for (int column = 0; column < columns.length; column++) {
            int from = kinds[column][columns[column].number(row)] * words;
            long[] leaves = left[column];
            any = 0;
            for (int word = 0; word < words; word++) {
                open[word] &= leaves[from + word];
                any |= open[word];
            }
        }
        return any != 0 || columns.length == 0;
    }

    private static Tested tested(
            Column column, List<Asked> asked, long[] all, Setting setting, List<Stumble> stumbles) {
        int words = all.length;
        Value value = new Value(column, setting);
        int[] kinds = new int[column.different()];
        Map<Bits, Integer> known = new HashMap<>();
        List<long[]> distinct = new ArrayList<>();
        long[] leaves = all.clone();
        long[] before = all.clone();
        for (int number = 0; number < kinds.length; number++) {
            value.at(number);
            System.arraycopy(all, 0, leaves, 0, words);
            for (Asked one : asked) {
                if (!holds(one, value, new Stumble(one.bit, column, number), stumbles)) {
                    leaves[one.bit / Long.SIZE] &= ~(1L << one.bit);
                }
            }
            kinds[number] = number > 0 && Arrays.equals(leaves, before)
                    ? kinds[number - 1]
                    : kind(leaves.clone(), known, distinct);
            System.arraycopy(leaves, 0, before, 0, words);
        }
        long[] left = new long[words * distinct.size()];
        for (int kind = 0; kind < distinct.size(); kind++) {
            System.arraycopy(distinct.get(kind), 0, left, kind * words, words);
        }
        return new Tested(column, kinds, left);
    }

    private static int kind(long[] leaves, Map<Bits, Integer> known, List<long[]> distinct) {
        return known.computeIfAbsent(new Bits(leaves), _ -> {
            distinct.add(leaves);
            return distinct.size() - 1;
        });
    }

    /** A question that goes wrong leaves the walk open: whoever judges the row then says that it could not be judged. */
    private static boolean holds(Asked one, Value value, Stumble stumble, List<Stumble> stumbles) {
        try {
            return one.trait.question().holds(value);
        } catch (RuntimeException ourOwn) {
            stumbles.add(stumble);
            return true;
        }
    }

    /** A trait of a walk went wrong over this value of a column. */
    record Stumble(int bit, Column column, int number) {

        boolean isIn(int row) {
            return column.number(row) == number;
        }
    }

    private record Asked(int bit, Trait trait) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record Tested(Column column, int[] kinds, long[] left) {}

    private static final class Bits {
        private final long[] bits;

        Bits(long[] bits) {
            this.bits = bits;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bits some && Arrays.equals(bits, some.bits);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bits);
        }
    }
}
