package hearth.promises;

/**
 * One sentence of a promise: some have several, such as "within a week, then every six weeks".
 *
 * @param owed what makes it owed
 * @param due by when
 * @param keptBy what keeps it
 */
public record Term(Trigger owed, Due due, Keeper keptBy) {}
