package hearth.pages;

/** A file to take away: every verdict as a table, say. */
public record TakeAway(String name, String file, String says) {}
