package hearth.pages;

/**
 * One promise in a list of the book.
 *
 * @param words what a child reads
 * @param law   where it is written
 */
public record BookLine(String id, String words, String law) {}
