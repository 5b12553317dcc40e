package planted.hearth.story;

/** Planted, and well-behaved: something for a page to import. */
public record Fact() {}
