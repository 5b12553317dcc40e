package hearth.listening.compare;

import java.util.List;

/**
 * A group of children set against a named other one: no gap is told without saying whom it is measured against.
 *
 * @param question    a share or a mean
 * @param group       the children it is about
 * @param against     whom they are set against
 * @param standardise columns in which the others are made alike: as if they had the group's ages, say
 */
public record Gap(Question question, Where group, Against against, List<String> standardise) {

    public Gap {
        standardise = List.copyOf(standardise);
    }

    /** Whom a group is set against. */
    public sealed interface Against {

        /** Everybody who is not in the group. */
        record Others() implements Against {}

        /** Everybody, the group too. */
        record Everyone() implements Against {}

        /** Another group. */
        record Group(Where where) implements Against {}
    }
}
