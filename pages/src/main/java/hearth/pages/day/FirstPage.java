package hearth.pages.day;

/**
 * Where the first administrator is set up, once.
 *
 * @param complaint why it did not work, or empty
 * @param name what was written before
 * @param userName what was written before
 */
public record FirstPage(Frame frame, String complaint, String name, String userName) {}
