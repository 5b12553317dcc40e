package hearth.store;

import hearth.practice.access.AuthorityId;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who did what to whose record. Each row is bound to the one before in its strand by a hash, and is written in the transaction of what it
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

    /** The newest row of each strand, to be written down where whoever changes the database cannot reach. */
    static Head head(JdbcClient jdbc, int authority) {
        SortedMap<Integer, Strand> strands = new TreeMap<>();
        jdbc.sql("SELECT strand, number, hash FROM audit_head WHERE authority = ? AND number > 0")
                .param(authority)
                .query(row -> {
                    strands.put(
                            row.getInt(1),
                            new Strand(row.getLong(2), HexFormat.of().formatHex(row.getBytes(3))));
                });
        return new Head(strands);
    }

    /** Reads every strand again, and says where one is broken first. The heads from earlier must still be on them. */
    static Verified verify(JdbcClient jdbc, int authority, Head earlier) {
        Map<Integer, Chain> chains = new HashMap<>();
        jdbc.sql("SELECT strand, number, at, who, act, child, said, said_hash, hash FROM audit WHERE authority = ?"
                        + " ORDER BY strand, number")
                .param(authority)
                .query(row -> {
                    chains.computeIfAbsent(row.getInt("strand"), strand -> new Chain(authority, strand, earlier))
                            .next(row);
                });
        Head heads = head(jdbc, authority);
        Stream.of(heads, earlier)
                .flatMap(head -> head.strands().keySet().stream())
                .forEach(strand -> chains.computeIfAbsent(strand, one -> new Chain(authority, one, earlier)));
        return new Verified(
                chains.values().stream().mapToLong(Chain::rows).sum(),
                chains.values().stream()
                        .flatMap(chain -> chain.end(heads).stream())
                        .min(Comparator.comparingInt(Broken::strand)));
    }

    /**
     * The newest rows of an audit.
     *
     * @param strands the newest row of each strand that has any
     */
    public record Head(SortedMap<Integer, Strand> strands) {

        /** Of an audit of which nothing was written down before. */
        public static final Head NONE = new Head(new TreeMap<>());

        /** As one line that can be written down: the council, then {@code strand:number:hash}, parted by spaces. */
        public String line(AuthorityId authority) {
            return Stream.concat(
                            Stream.of(authority.code()),
                            strands.entrySet().stream()
                                    .map(one -> "%d:%d:%s"
                                            .formatted(
                                                    one.getKey(),
                                                    one.getValue().number(),
                                                    one.getValue().hash())))
                    .collect(Collectors.joining(" "));
        }

        /** What such a line says of this council; nothing where it speaks of another. */
        public static Head of(AuthorityId authority, String line) {
            String[] words = line.strip().split(" +", -1);
            if (!words[0].equals(authority.code())) {
                return NONE;
            }
            SortedMap<Integer, Strand> strands = new TreeMap<>();
            for (int at = 1; at < words.length; at++) {
                String[] parts = words[at].split(":", -1);
                if (parts.length != 3 || !words[at].matches("[0-9]{1,5}:[0-9]{1,18}:[0-9a-f]{64}")) {
                    throw new IllegalArgumentException(
                            "\"%s\" is no part of a head.%nMaybe a part of the line was lost when it was copied."
                                    .formatted(words[at]));
                }
                strands.put(Integer.valueOf(parts[0]), new Strand(Long.parseLong(parts[1]), parts[2]));
            }
            return new Head(strands);
        }
    }

    /**
     * The newest row of one strand.
     *
     * @param number how many rows there are
     * @param hash of the newest, which holds all before it, in hexadecimal digits
     */
    public record Strand(long number, String hash) {}

    /**
     * What a reading of the whole audit found.
     *
     * @param rows how many rows were read
     * @param broken the first row that is not as it was written, if there is one
     */
    public record Verified(long rows, Optional<Broken> broken) {}

    /**
     * A row that is not as it was written, or is no longer there.
     *
     * @param strand in which strand
     * @param number its number
     */
    public record Broken(int strand, long number) {}

    /** One strand while it is read, row by row. */
    private static final class Chain {

        private final int authority;
        private final int strand;
        private final Optional<Strand> earlier;
        private byte[] last = Sha256.of(new byte[0]);
        private long rows;
        private Optional<Long> broken = Optional.empty();

        private Chain(int authority, int strand, Head earlier) {
            this.authority = authority;
            this.strand = strand;
            this.earlier = Optional.ofNullable(earlier.strands().get(strand));
        }

        private long rows() {
            return rows;
        }

        private void next(ResultSet row) throws SQLException {
            rows++;
            byte[] words = row.getBytes("said_hash");
            byte[] hash = Sha256.of(joined(last, words));
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
            return Sha256.of(String.join(
                    "\u001f",
                    Integer.toString(authority),
                    Integer.toString(strand),
                    Long.toString(row.getLong("number")),
                    Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                    row.getString("who"),
                    row.getString("act"),
                    child,
                    row.getString("said")));
        }

        /** Rows that are missing at the end show only against a head. */
        private Optional<Broken> end(Head heads) {
            Strand head = heads.strands()
                    .getOrDefault(strand, new Strand(0, HexFormat.of().formatHex(Sha256.of(new byte[0]))));
            boolean whole = head.number() == rows
                    && head.hash().equals(HexFormat.of().formatHex(last))
                    && earlier.map(before -> before.number() <= rows).orElse(true);
            return broken.or(() -> whole ? Optional.empty() : Optional.of(rows + 1))
                    .map(number -> new Broken(strand, number));
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private Audit() {}
}
