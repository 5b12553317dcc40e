package hearth.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who did what to whose record. Each row is bound to the one before by a hash, and is written in the transaction of what it
 * tells of: without the row nothing was read and nothing written.
 */
final class Audit {

    /** Adds a row. */
    static void add(JdbcClient jdbc, String who, Act act, Optional<Long> child, String said) {
        jdbc.sql("SELECT audit_add(?, ?, ?, ?)")
                .params(Arrays.asList(who, act.name(), child.orElse(null), said))
                .query(Long.class)
                .single();
    }

    /** The newest row, to be written down where whoever changes the database cannot reach. */
    static Head head(JdbcClient jdbc, int authority) {
        return jdbc.sql("SELECT number, hash FROM audit_head WHERE authority = ?")
                .param(authority)
                .query((row, _) -> new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))))
                .optional()
                .orElse(new Head(0, HexFormat.of().formatHex(sha256(new byte[0]))));
    }

    /** Reads the whole chain again, and says where it is broken first. A head from earlier must still be on it. */
    static Verified verify(JdbcClient jdbc, int authority, Optional<Head> earlier) {
        Chain chain = new Chain(authority, earlier);
        jdbc.sql(
                        "SELECT number, at, who, act, child, said, said_hash, hash FROM audit WHERE authority = ? ORDER BY number")
                .param(authority)
                .query(chain::next);
        return chain.end(head(jdbc, authority));
    }

    /**
     * The newest row of an audit.
     *
     * @param number how many rows there are
     * @param hash of the newest, which holds all before it, in hexadecimal digits
     */
    public record Head(long number, String hash) {}

    /**
     * What a reading of the whole chain found.
     *
     * @param rows how many rows were read
     * @param broken the number of the first row that is not as it was written, if there is one
     */
    public record Verified(long rows, Optional<Long> broken) {}

    /** The chain while it is read, row by row. */
    private static final class Chain {

        private final int authority;
        private final Optional<Head> earlier;
        private byte[] last = sha256(new byte[0]);
        private long rows;
        private Optional<Long> broken = Optional.empty();

        private Chain(int authority, Optional<Head> earlier) {
            this.authority = authority;
            this.earlier = earlier;
        }

        private void next(ResultSet row) throws SQLException {
            rows++;
            byte[] words = row.getBytes("said_hash");
            byte[] hash = sha256(joined(last, words));
            boolean holds = row.getLong("number") == rows
                    && Arrays.equals(hash, row.getBytes("hash"))
                    && (row.getString("said") == null || Arrays.equals(words, words(row)))
                    && earlier.filter(head -> head.number() == rows)
                            .map(head -> head.hash().equals(HexFormat.of().formatHex(hash)))
                            .orElse(true);
            if (!holds && broken.isEmpty()) {
                broken = Optional.of(rows);
            }
            last = row.getBytes("hash");
        }

        private byte[] words(ResultSet row) throws SQLException {
            Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
            String child = Optional.ofNullable(row.getString("child")).orElse("");
            return sha256(String.join(
                            "\u001f",
                            Integer.toString(authority),
                            Long.toString(row.getLong("number")),
                            Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                            row.getString("who"),
                            row.getString("act"),
                            child,
                            row.getString("said"))
                    .getBytes(StandardCharsets.UTF_8));
        }

        /** Rows that are missing at the end show only against a head. */
        private Verified end(Head head) {
            boolean whole = head.number() == rows
                    && head.hash().equals(HexFormat.of().formatHex(last))
                    && earlier.map(before -> before.number() <= rows).orElse(true);
            return new Verified(rows, broken.or(() -> whole ? Optional.empty() : Optional.of(rows + 1)));
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }

    private Audit() {}
}
