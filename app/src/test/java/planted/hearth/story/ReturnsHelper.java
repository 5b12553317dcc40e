package planted.hearth.story;

/** Planted: a name that says nothing. */
public record ReturnsHelper() {}
