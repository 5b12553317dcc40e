package hearth.store;

import hearth.practice.record.FileSort;
import hearth.story.Fact;
import hearth.story.Notes.Document;
import hearth.story.Story;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers, pictures and sounds, each kept once by the hash of its bytes. The gate asks who may first. */
final class Papers {

    /** Keeps it for this child, and says by which hash it is found. */
    static String keep(JdbcClient jdbc, int authority, long child, FileSort sort, byte[] bytes) {
        String hash = HexFormat.of().formatHex(Sha256.of(bytes));
        jdbc.sql(
                        "INSERT INTO document_content (authority, hash, media, bytes) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(authority, hash, sort.media(), bytes)
                .update();
        jdbc.sql("INSERT INTO document_given VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(authority, child, hash)
                .update();
        return hash;
    }

    /** What is found by this hash, where a fact of this story leads to it. */
    static Optional<Paper> of(JdbcClient jdbc, int authority, long child, Story shown, String hash) {
        return shown.all(Document.class).stream()
                .map(Fact::detail)
                .filter(document -> document.hash().equals(hash))
                .findFirst()
                .flatMap(document -> content(jdbc, authority, child, document));
    }

    /** Whether everything that a write leads to was given for this child. */
    static boolean areGiven(JdbcClient jdbc, int authority, Write write) {
        return write.entries().stream()
                .filter(entry -> entry.detail() instanceof Document)
                .map(entry -> ((Document) entry.detail()).hash())
                .allMatch(hash -> isGiven(jdbc, authority, write, hash));
    }

    private static boolean isGiven(JdbcClient jdbc, int authority, Write write, String hash) {
        return jdbc.sql("SELECT count(*) > 0 FROM document_given JOIN child ON (child.authority, child.id)"
                        + " = (document_given.authority, document_given.child)"
                        + " WHERE child.authority = ? AND council_id = ? AND hash = ?")
                .params(authority, write.child().text(), hash)
                .query(Boolean.class)
                .single();
    }

    private static Optional<Paper> content(JdbcClient jdbc, int authority, long child, Document document) {
        return jdbc.sql("SELECT media, bytes FROM document_content JOIN document_given USING (authority, hash)"
                        + " WHERE authority = ? AND child = ? AND hash = ?")
                .params(authority, child, document.hash())
                .query((row, _) -> new Paper(
                        document.name(), FileSort.named(row.getString(1)).orElseThrow(), row.getBytes(2)))
                .optional();
    }

    private Papers() {}
}
