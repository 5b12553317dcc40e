package hearth.practice.record;

import java.util.List;

/** What was read from a form that somebody sent. */
public sealed interface Reading {

    /** All of it makes sense. */
    record Read(Form form) implements Reading {}

    /** These things do not; nothing is lost, and nothing is written. */
    record Mistaken(List<Mistake> mistakes) implements Reading {
        /** Copies the list. */
        public Mistaken {
            mistakes = List.copyOf(mistakes);
        }
    }
}
