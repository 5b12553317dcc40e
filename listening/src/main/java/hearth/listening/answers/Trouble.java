package hearth.listening.answers;

/**
 * Something odd about a file of answers, and what was done with it: nothing is dropped in silence.
 *
 * @param row   the line of the file on which it was first met, 0 for the whole file
 * @param rows  how many rows it concerns
 * @param says  what it is, and what became of those rows
 * @param maybe what it may come from
 */
public record Trouble(long row, long rows, String says, String maybe) {}
