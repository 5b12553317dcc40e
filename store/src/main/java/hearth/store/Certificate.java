package hearth.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * That a child's record was deleted, by whom and why. It tells of nobody: which child it was stands in it only as a digest.
 *
 * @param id its number
 * @param authority the council's code
 * @param council the council's name
 * @param at when
 * @param by who decided it
 * @param reason what they gave as their reason
 * @param lastDay the last day on which the record had to be kept
 * @param rule how long, in words
 * @param source where that stands
 * @param warning what is not confirmed about that number, or empty
 * @param gone how many rows of what went
 * @param child the number that the child had in the tables, which means nothing outside them
 * @param digest of this certificate's id and the council's own id of the child
 */
public record Certificate(
        UUID id,
        String authority,
        String council,
        Instant at,
        String by,
        String reason,
        LocalDate lastDay,
        String rule,
        String source,
        String warning,
        Map<String, Long> gone,
        long child,
        String digest) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Copies the map. */
    public Certificate {
        gone = Map.copyOf(gone);
    }

    /** As text that is kept. */
    String json() {
        return JSON.writeValueAsString(this);
    }

    /** A kept text, read again. */
    static Certificate of(String json) {
        return JSON.readValue(json, Certificate.class);
    }

    /** Whether it tells of the child with this id. */
    boolean isAbout(String councilId) {
        return digest.equals(digest(id, councilId));
    }

    static String digest(UUID id, String councilId) {
        return java.util.HexFormat.of().formatHex(Sha256.of(id + ":" + councilId));
    }
}
