package hearth.pages;

/** Where in the file: file, row, child, column, and the value that stands there. */
public record FindingPlace(String file, int row, String child, String column, String value) {}
