package hearth.pages;

/** Where in the file: file, row, child, column, and the value that stands there; empty where it is in no row. */
public record FindingPlace(String file, String row, String child, String column, String value) {}
