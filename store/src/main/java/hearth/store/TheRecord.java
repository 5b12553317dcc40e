package hearth.store;

import hearth.practice.access.AuthorityId;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * The record of one authority: its children's stories, kept for as long as the law asks. It asks nobody who they are; that
 * is the gate's, and only what runs over many children at once writes the audit here.
 */
final class TheRecord {

    private static final int CHILDREN_AT_A_TIME = 2_000;

    private final Database database;
    private final AuthorityId authority;
    private final int number;
    private final Provenances provenances = new Provenances();
    private final SourceRows sources = new SourceRows();
    private final FactRows rows = new FactRows(Bodies.TODAY, provenances);
    private final Stories stories = new Stories(rows, sources);
    private final Writing writing = new Writing(Bodies.TODAY, provenances, sources, stories, rows);

    TheRecord(Database database, AuthorityId authority) {
        this.database = database;
        this.authority = authority;
        this.number = database.number(authority);
    }

    /**
     * Loads the stories that another system tells, some thousand children in a transaction. What was acknowledged through
     * {@code progress}, which is told how many children are on the disk, is there whatever happens after.
     */
    Load load(String who, String what, UUID load, Iterable<Story> told, LongConsumer progress) {
        Loading loading = new Loading(Bodies.TODAY, provenances, sources, rows, database.pool());
        Iterator<Story> left = told.iterator();
        while (left.hasNext()) {
            List<Story> some = next(left);
            database.in(authority, jdbc -> {
                Audit.add(jdbc, who, Act.MOVED_MANY, Optional.empty(), "%s, %d children".formatted(what, some.size()));
                loading.load(jdbc, number, load, some);
                return true;
            });
            progress.accept(loading.soFar().children());
        }
        return loading.soFar();
    }

    /** The newest rows of the audit. */
    Audit.Head head() {
        return database.in(authority, jdbc -> Audit.head(jdbc, number));
    }

    /** Reads the whole audit again. */
    Audit.Verified verify(Audit.Head earlier) {
        return database.in(authority, jdbc -> Audit.verify(jdbc, number, earlier));
    }

    private static List<Story> next(Iterator<Story> left) {
        List<Story> some = new ArrayList<>(CHILDREN_AT_A_TIME);
        while (left.hasNext() && some.size() < CHILDREN_AT_A_TIME) {
            some.add(left.next());
        }
        return some;
    }

    /** Its stories, for whoever has asked already. */
    Stories stories() {
        return stories;
    }

    /** By what its children are found. */
    FindRows find() {
        return new FindRows(rows);
    }

    /** Its log, for whoever has asked already. */
    Writing writing() {
        return writing;
    }
}
