package hearth.returns.write;

/**
 * What was in a return and is not in what was written from its stories, or the other way round.
 *
 * @param what  the table and item
 * @param lost  how many values
 * @param of    how many there were
 * @param added how many values were written that were not there
 */
public record Loss(String what, long lost, long of, long added) {}
