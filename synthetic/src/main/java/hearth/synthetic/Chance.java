package hearth.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The luck of one child in one matter. It hangs on the seed, the child's number and the matter alone, so that any child
 * can be invented alone, in any order and on any core, and is the same child each time.
 */
final class Chance {

    private final SplittableRandom random;

    private Chance(long hash) {
        random = new SplittableRandom(hash);
    }

    /** The luck of the child (or family, or street) with this number in this matter. */
    static Chance of(long seed, long number, Matter matter) {
        return new Chance(Hash.of(seed, number, matter.number()));
    }

    /** Whether something comes true that comes true for this share of children. */
    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number from the first to the last, both counted. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** A number from 0 up to, but not including, 1. */
    double unit() {
        return random.nextDouble();
    }

    /** How long until something that comes once in so many days on average. */
    int waiting(double meanDays) {
        return (int) (-Math.log(1 - random.nextDouble()) * meanDays);
    }

    /** One of these, each as likely. */
    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of these, each as likely as the table says. */
    <T> T from(Shares<T> table) {
        return table.at(random.nextDouble());
    }

    /** Matters of luck, each with its own stream: one more visit never changes a child's placements. */
    enum Matter {
        STREET(1),
        FAMILY(2),
        CHILD(3),
        LAW(4),
        HOMES(5),
        BEFORE(6),
        PEOPLE(7),
        REVIEWS(8),
        VISITS(9),
        WORDS(10),
        HEALTH(11),
        MISSING(12),
        PLANS(13),
        LEAVING(14),
        CARE(15),
        SCHOOL(16),
        NAMES(17);

        private final int number;

        Matter(int number) {
            this.number = number;
        }

        /** The matter's own number, which never changes. */
        int number() {
            return number;
        }
    }
}
