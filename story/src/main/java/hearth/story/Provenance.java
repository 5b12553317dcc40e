package hearth.story;

/**
 * Where a fact comes from: shared by all the facts that one person wrote in one source, so it costs a story nothing.
 *
 * @param source the name of the {@link Source}, for example "SSDA903 2025/26"
 * @param author who wrote it: a worker's name or role, or the system that sent it
 * @param role what that person is to the child
 */
public record Provenance(String source, String author, Role role) {

    /** Written in this source by somebody that it does not name. */
    public static Provenance of(String source) {
        return new Provenance(source, "", Role.UNKNOWN);
    }
}
