package hearth.story;

/**
 * One thing we know about a child: what it says, when it was true in the child's life, when it was written down, and
 * who wrote it where. A correction is a later fact with the same id; a retraction is one that says {@link Retracted}.
 * Nothing is overwritten.
 *
 * @param <D> what kind of thing it says
 * @param id the same for a fact and all its corrections
 * @param detail what it says
 * @param happened the days or hours it was true, end exclusive
 * @param recorded when it was written down
 * @param provenance the source and the author
 */
public record Fact<D extends Detail>(FactId id, D detail, Span happened, Recorded recorded, Provenance provenance) {

    /** The first day on which it was true, as days since 1 January 1970. */
    public int day() {
        return happened.fromDay();
    }

    /** Orders by when it was written down, the first write first; what does not say comes before what does. */
    public static int byWriting(Fact<?> one, Fact<?> other) {
        if (one.recorded() instanceof Recorded.At(var at, var write)
                && other.recorded() instanceof Recorded.At(var otherAt, var otherWrite)) {
            int moment = at.compareTo(otherAt);
            return moment != 0 ? moment : Long.compare(write, otherWrite);
        }
        return Boolean.compare(one.recorded() instanceof Recorded.At, other.recorded() instanceof Recorded.At);
    }

    /** The same fact, known to be of this kind. Throws where it is of another. */
    public <E extends Detail> Fact<E> as(Class<E> kind) {
        if (!kind.isInstance(detail)) {
            throw new ClassCastException(
                    "%s says %s, not %s".formatted(id, detail.getClass().getSimpleName(), kind));
        }
        @SuppressWarnings("unchecked") // proved by the line above
        Fact<E> fact = (Fact<E>) this;
        return fact;
    }
}
