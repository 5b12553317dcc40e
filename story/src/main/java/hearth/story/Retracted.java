package hearth.story;

/**
 * The fact with this id never stood: it was about another child, say, or never happened. What was written stays to be
 * read in the log; it no longer stands.
 *
 * @param reason why it was taken back, in the writer's words
 */
public record Retracted(String reason) implements Detail {}
