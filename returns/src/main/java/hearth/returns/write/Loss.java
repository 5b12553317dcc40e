package hearth.returns.write;

/**
 * What was in a return and is not in what was written from its stories.
 *
 * @param what the table and item
 * @param lost how many values
 * @param of   how many there were
 */
public record Loss(String what, long lost, long of) {}
