package hearth.promises;

import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Kind;

/**
 * Facts of one kind that keep a promise or make one owed.
 *
 * @param kind for example a visit
 * @param which which of them
 */
public record Act(Kind<?> kind, Which which) {

    /** All facts of this kind. */
    public static Act any(Class<? extends Detail> kind) {
        return new Act(Kind.of(kind), new Which.Any());
    }

    /** The facts of this kind that are meant. */
    public static Act of(Class<? extends Detail> kind, Which which) {
        return new Act(Kind.of(kind), which);
    }

    boolean fits(Fact<?> fact) {
        return which.fits(fact.detail(), fact.day());
    }

    /** For example "visit by the social worker or the council's representative". */
    public String inWords() {
        return (kind.name().replace('-', ' ') + " " + which.inWords()).strip();
    }
}
