package hearth.story;

import java.util.Arrays;

/**
 * Files facts by kind, oldest first in the child's life; of two that began together the one with the smaller id first,
 * so that the order in which they came never shows. Kind, second and place are packed into one number, because 80,000
 * stories are filed in a second.
 */
final class Filing {

    private static final int PLACE_BITS = 16;
    private static final int SECOND_BITS = 39;
    private static final int MOST_KINDS = 1 << (63 - SECOND_BITS - PLACE_BITS);
    private static final long SECONDS_A_DAY = 86_400;
    private static final int LONGEST = 1 << PLACE_BITS;
    private static final long EARLIEST = -(1L << (SECOND_BITS - 1));

    static {
        if (Kind.all().size() > MOST_KINDS) {
            throw new IllegalStateException(
                    "%d kinds of fact do not fit beside %d bits of seconds.%nMaybe fewer bits do."
                            .formatted(Kind.all().size(), SECOND_BITS));
        }
    }

    /** Files them in place, and says where the facts of each kind begin; one more number says where the last end. */
    static short[] byKindThenDay(Fact<?>[] facts) {
        if (facts.length >= LONGEST) {
            throw new IllegalArgumentException(
                    "A story of %d facts is too long to file.%nMaybe the stories of several children were put into one."
                            .formatted(facts.length));
        }
        long[] keys = new long[facts.length];
        for (int place = 0; place < facts.length; place++) {
            keys[place] = key(facts[place]) << PLACE_BITS | place;
        }
        Arrays.sort(keys);
        inOrder(facts, keys);
        settleTies(facts, keys);
        return starts(keys);
    }

    private static short[] starts(long[] keys) {
        short[] starts = new short[Kind.all().size() + 1];
        for (long key : keys) {
            starts[(int) (key >>> (SECOND_BITS + PLACE_BITS)) + 1]++;
        }
        for (int kind = 1; kind < starts.length; kind++) {
            starts[kind] += starts[kind - 1];
        }
        return starts;
    }

    private static long key(Fact<?> fact) {
        long second = fact.happened() instanceof Hours hours
                ? hours.fromSecond()
                : Math.max(EARLIEST, fact.day() * SECONDS_A_DAY);
        long kind = Kind.of(fact.detail().getClass()).ordinal();
        return kind << SECOND_BITS | (second - EARLIEST);
    }

    private static void inOrder(Fact<?>[] facts, long[] keys) {
        Fact<?>[] came = facts.clone();
        for (int place = 0; place < facts.length; place++) {
            facts[place] = came[(int) (keys[place] & (LONGEST - 1))];
        }
    }

    /** Few facts of a kind begin together, so each is moved by hand. */
    private static void settleTies(Fact<?>[] facts, long[] keys) {
        for (int place = 1; place < facts.length; place++) {
            for (int at = place; at > 0 && isTie(keys, at) && isAfter(facts[at - 1].id(), facts[at].id()); at--) {
                Fact<?> later = facts[at - 1];
                facts[at - 1] = facts[at];
                facts[at] = later;
            }
        }
    }

    private static boolean isTie(long[] keys, int at) {
        return keys[at - 1] >>> PLACE_BITS == keys[at] >>> PLACE_BITS;
    }

    private static boolean isAfter(FactId one, FactId other) {
        return one.high() != other.high() ? one.high() > other.high() : one.low() > other.low();
    }

    private Filing() {}
}
