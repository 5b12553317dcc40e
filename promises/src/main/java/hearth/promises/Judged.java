package hearth.promises;

/**
 * One verdict, with the promise that it is about.
 *
 * @param promise the version of the promise that was law
 * @param verdict what became of it
 */
public record Judged(Promise promise, Verdict verdict) {}
