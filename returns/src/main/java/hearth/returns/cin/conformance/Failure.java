package hearth.returns.cin.conformance;

/** A case of which a rule made something else than expected. */
public record Failure(String rule, int number, String table, String expected, String got) {

    @Override
    public String toString() {
        return "%s, case %d, %s: expected %s, got %s".formatted(rule, number, table, expected, got);
    }
}
