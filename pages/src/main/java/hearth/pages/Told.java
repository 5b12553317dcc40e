package hearth.pages;

/** One thing that happened to a promise, in words beside its shape. */
public record Told(Outcome outcome, String words) {}
