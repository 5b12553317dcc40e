package hearth.returns.cin.rules;

/**
 * One cell that a rule points at.
 *
 * @param row the number of the row, as the census was given it
 */
public record Pointed(String table, int row, String element) {}
