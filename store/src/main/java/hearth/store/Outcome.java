package hearth.store;

import hearth.story.Fact;
import java.time.Instant;
import java.util.List;

/** What came of a write. Only {@link Written} was kept; of the others nothing was. */
public sealed interface Outcome {

    /**
     * It is on the disk.
     *
     * @param version the version of the child's record that it made
     * @param recorded when it was written down
     * @param meanwhile what others had written since the version that the writer saw, to be shown to them
     */
    record Written(long version, Instant recorded, List<Fact<?>> meanwhile) implements Outcome {}

    /**
     * The writer would correct what somebody else has changed since the writer saw it. Nothing is overwritten: the writer
     * is shown what changed, and decides.
     *
     * @param version the version that the writer has to have seen
     * @param since what was written since
     */
    record Changed(long version, List<Fact<?>> since) implements Outcome {}

    /**
     * Of this kind only one can be true at a time, and another is true on some of these days.
     *
     * @param with the fact that stands on those days
     */
    record Overlaps(Fact<?> with) implements Outcome {}

    /** The id was used before, for a write that said something else. */
    record OtherWriteHasThisId() implements Outcome {}

    /**
     * It cannot be kept as it is.
     *
     * @param why in a sentence, with a "Maybe"
     */
    record NotKept(String why) implements Outcome {}
}
