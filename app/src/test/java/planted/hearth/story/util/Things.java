package planted.hearth.story.util;

/** Planted: a package that says nothing. */
public record Things() {}
