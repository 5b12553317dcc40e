package hearth.returns.cin.rules;

/** A rule and what it says of a return. */
public record Ruling(Rule rule, Answer answer) {}
