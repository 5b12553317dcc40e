package hearth.listening.release;

import java.util.Set;

/**
 * An earlier release of the same wave. Whoever has both can take the one from the other, so what it told binds what may be
 * told now.
 *
 * @param name    its name
 * @param counted the answers it was made from
 * @param told    the figures that it told
 */
public record Earlier(String name, Counted counted, Set<Figure> told) {

    public Earlier {
        told = Set.copyOf(told);
    }

    /** One figure: of whom, and of which side. */
    public record Figure(Line.Of of, Tally.Side side) {}
}
