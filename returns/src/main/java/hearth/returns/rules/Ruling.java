package hearth.returns.rules;

/** A rule and what it says of a return. */
public record Ruling(Rule rule, Answer answer) {}
