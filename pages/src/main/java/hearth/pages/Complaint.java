package hearth.pages;

/**
 * Something that stops a return from being read, beside the field it is about.
 *
 * @param field the field's id: "return" or "last-year"
 * @param says  the value, the place, and what is wrong
 * @param maybe what it may be, a line that the page begins with "Maybe"
 */
public record Complaint(String field, String says, String maybe) {}
