package hearth.promises.explain;

/**
 * One step from the facts to a verdict.
 *
 * @param topic what it speaks of
 * @param words a sentence, or several
 */
public record Step(Topic topic, String words) {}
