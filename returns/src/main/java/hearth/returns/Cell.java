package hearth.returns;

/**
 * One value that a finding points at.
 *
 * @param field the column or element, as the file calls it
 * @param value what stands there, trimmed and in capitals; empty where it is blank
 */
public record Cell(String field, String value) {}
