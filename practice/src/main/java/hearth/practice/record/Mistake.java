package hearth.practice.record;

/**
 * Something in a form that cannot be taken as it stands, told beside its field.
 *
 * @param field the name of the field
 * @param value what was entered there, or empty
 * @param expected what belongs there, and who asks for it
 * @param maybe what may have happened, a line that starts with "Maybe"
 */
public record Mistake(String field, String value, String expected, String maybe) {

    /** As it stands beside the field. */
    public String inWords() {
        return expected + "\n" + maybe;
    }
}
