package hearth.store;

import hearth.practice.access.Access;
import hearth.story.ChildId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A child whom a search found. */
public sealed interface Hit {

    /** The name that the council's system gives the child, by which the record is asked for. */
    ChildId child();

    /** What the child is called, or the council's number where the record holds no name. */
    String name();

    /**
     * A child whose record is open to whoever asks.
     *
     * @param child whose
     * @param name what the child is called: the name they like, if they said so
     * @param born the day of birth, if the record holds it
     * @param why why they were found, where it is not to the letter
     * @param access why the record is open
     */
    record Open(ChildId child, String name, Optional<LocalDate> born, List<String> why, Access.Open access)
            implements Hit {}

    /**
     * A child of others: their name, and no more than it takes to break the glass. Why they were found would tell of them,
     * so it is not said.
     *
     * @param child whose
     * @param name what the child is called
     * @param access why it is closed, and whether the glass may be broken
     */
    record Closed(ChildId child, String name, Access.Closed access) implements Hit {}
}
