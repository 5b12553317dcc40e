package hearth.synthetic;

import hearth.story.Span;

/**
 * Something that was owed to an invented child and came late or not at all: the truth that a check must find.
 *
 * @param promise the promise's id, as in the promise book
 * @param since the day from which it was owed
 * @param due the last day on which it would have been kept
 * @param done the day on which it was done, or {@link Span#OPEN} where it was not
 */
public record Planted(String promise, int since, int due, int done) {

    /** What could be known on that day. */
    Planted asKnownOn(int day) {
        return done <= day ? this : new Planted(promise, since, due, Span.OPEN);
    }

    /** Whether it was done, though late. */
    public boolean isDone() {
        return done != Span.OPEN;
    }
}
