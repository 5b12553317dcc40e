package hearth.synthetic;

import hearth.story.Detail;
import hearth.story.Kind;
import java.util.BitSet;
import java.util.Collection;

/** Which kinds of fact somebody wants to read. */
final class Kinds {

    /** Every kind. */
    static final Kinds ALL = all();

    private final BitSet ordinals;

    private Kinds(BitSet ordinals) {
        this.ordinals = ordinals;
    }

    /** Only these kinds. */
    static Kinds only(Collection<Class<? extends Detail>> kinds) {
        BitSet ordinals = new BitSet();
        kinds.forEach(kind -> ordinals.set(Kind.of(kind).ordinal()));
        return new Kinds(ordinals);
    }

    /** Whether a fact that says this is wanted. */
    boolean has(Detail detail) {
        return ordinals.get(Kind.of(detail.getClass()).ordinal());
    }

    private static Kinds all() {
        BitSet ordinals = new BitSet();
        ordinals.set(0, Kind.all().size());
        return new Kinds(ordinals);
    }
}
