package hearth.pages;

/** One page of the promise book. */
public record BookEntryPage(Links links, BookEntry entry) {}
