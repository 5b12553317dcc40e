package hearth.practice.find;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * How a word that was typed is like a word of a name.
 *
 * @param how in which way
 * @param weight from 0 to 1, where 1 is the same word
 */
public record Likeness(How how, double weight) {

    private static final double LEAST_LOOSE = 0.5;
    private static final double ENOUGH_FOR_A_SHORT_SOUND = 0.5;
    private static final int LEAST_BEGINNING = 3;

    /** In which way one word is like another. */
    public enum How {
        SAME,
        SPELT,
        SHORT,
        SOUND,
        SLIP,
        BEGINNING,
        LOOSE
    }

    /** How they are alike, where a look-up by {@link WordKeys} may bring them together. */
    public static Optional<Likeness> between(String asked, String held) {
        if (asked.equals(held)) {
            return Optional.of(new Likeness(How.SAME, 1));
        }
        if (SameName.areSpelt(asked, held)) {
            return Optional.of(new Likeness(How.SPELT, 0.94));
        }
        if (SameName.areShort(asked, held)) {
            return Optional.of(new Likeness(How.SHORT, 0.9));
        }
        int slips = Slips.between(asked, held);
        double similar = similar(asked, held, slips);
        return best(sound(asked, held, similar), best(slip(asked, held, slips, similar), beginning(asked, held)));
    }

    /** How they are alike at all: for a word beside others that fit. */
    static Optional<Likeness> atAll(String asked, String held) {
        return between(asked, held).or(() -> {
            double similar = similar(asked, held, Slips.between(asked, held));
            return similar < LEAST_LOOSE ? Optional.empty() : Optional.of(new Likeness(How.LOOSE, 0.2 + 0.5 * similar));
        });
    }

    /** Whether it is the same word to anybody who knows the name. */
    public boolean isStrong() {
        return how == How.SAME || how == How.SPELT || how == How.SHORT;
    }

    private static Optional<Likeness> sound(String asked, String held, double similar) {
        Set<String> sounds = Sound.of(asked);
        if (Collections.disjoint(sounds, Sound.of(held))) {
            return Optional.empty();
        }
        boolean shortSound = sounds.stream().allMatch(sound -> sound.length() <= 2);
        return shortSound && similar <= ENOUGH_FOR_A_SHORT_SOUND
                ? Optional.empty()
                : Optional.of(new Likeness(How.SOUND, 0.72 + 0.2 * similar));
    }

    private static Optional<Likeness> slip(String asked, String held, int slips, double similar) {
        int most = Math.max(Slips.most(asked.length()), Slips.most(held.length()));
        return slips <= most
                ? Optional.of(new Likeness(How.SLIP, (slips == 1 ? 0.7 : 0.62) + 0.2 * similar))
                : Optional.empty();
    }

    private static Optional<Likeness> beginning(String asked, String held) {
        return (asked.length() == 1 || asked.length() >= LEAST_BEGINNING) && held.startsWith(asked)
                ? Optional.of(new Likeness(How.BEGINNING, 0.68 + 0.2 * asked.length() / held.length()))
                : Optional.empty();
    }

    private static Optional<Likeness> best(Optional<Likeness> one, Optional<Likeness> other) {
        return one.isPresent() && (other.isEmpty() || one.get().weight >= other.get().weight) ? one : other;
    }

    private static double similar(String asked, String held, int slips) {
        return 1 - (double) slips / Math.max(asked.length(), held.length());
    }
}
