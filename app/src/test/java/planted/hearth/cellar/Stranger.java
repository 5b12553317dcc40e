package planted.hearth.cellar;

/** Planted: a room that nobody declared. */
public record Stranger() {}
