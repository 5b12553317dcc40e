package hearth.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sees from within the database which child's facts, and whose rows of the audit, are handed to whoever works as Hearth, and
 * in which transaction. It is a policy on the rows themselves: no code can read past it. What it saw is set beside the audit.
 */
public final class Witness {

    private static final String STANDS_THERE = """
            CREATE UNLOGGED TABLE hearth.witnessed (tx bigint, child bigint, PRIMARY KEY (tx, child));
            CREATE FUNCTION hearth.witness(child bigint) RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER
                COST 1000000 SET search_path = hearth, pg_temp AS $$
            BEGIN
                INSERT INTO hearth.witnessed VALUES (pg_current_xact_id()::text::bigint, child) ON CONFLICT DO NOTHING;
                RETURN true;
            END $$;
            GRANT EXECUTE ON FUNCTION hearth.witness TO APP;
            CREATE POLICY witness ON hearth.fact_log AS RESTRICTIVE FOR SELECT TO APP USING (hearth.witness(child));
            CREATE POLICY witness ON hearth.audit AS RESTRICTIVE FOR SELECT TO APP
                USING (child IS NULL OR hearth.witness(child));
            """;

    private final JdbcClient owner;

    private Witness(JdbcClient owner) {
        this.owner = owner;
    }

    /** Stands in this database from now on. */
    public static Witness in(Database database) {
        JdbcClient owner = JdbcClient.create(database.asOwner());
        String app = JdbcClient.create(database.pool())
                .sql("SELECT current_user::text")
                .query(String.class)
                .single();
        owner.sql(STANDS_THERE.replace("APP", app)).update();
        return new Witness(owner);
    }

    /** A child whose record was read or written in a transaction. */
    public record Read(long transaction, long child) {}

    /** Everything that was handed over so far. */
    public List<Read> seen() {
        return owner.sql("SELECT tx, child FROM hearth.witnessed ORDER BY 1, 2")
                .query((row, _) -> new Read(row.getLong(1), row.getLong(2)))
                .list();
    }

    /** What the audit says of these acts since the row with this place, one entry a row. */
    public List<Read> audited(long since, Act... acts) {
        return owner.sql(
                        "SELECT xmin::text::bigint, child FROM (SELECT xmin, act, child FROM hearth.audit ORDER BY at, number"
                                + " OFFSET ?) AS later WHERE child IS NOT NULL AND act = ANY (?) ORDER BY 1, 2")
                .params(since, java.util.Arrays.stream(acts).map(Act::name).toArray(String[]::new))
                .query((row, _) -> new Read(row.getLong(1), row.getLong(2)))
                .list();
    }

    /** What the audit says of a reading, in words. */
    public List<String> said(Read read) {
        return owner.sql(
                        "SELECT act || ' ' || coalesce(said, '') FROM hearth.audit WHERE xmin::text::bigint = ? AND child = ?")
                .params(read.transaction(), read.child())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The transactions that handed over many at once, under one row. */
    public List<Long> many() {
        return owner.sql("SELECT xmin::text::bigint FROM hearth.audit WHERE act = ?")
                .param(Act.MOVED_MANY.name())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** The council's ids of all children. */
    public List<String> children() {
        return owner.sql("SELECT council_id FROM hearth.child")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** How many rows the audit has. */
    public long rows() {
        return owner.sql("SELECT count(*) FROM hearth.audit").query(Long.class).single();
    }

    /** Of which children, by the council's ids, the audit tells since then. */
    public List<String> named(long since) {
        return owner.sql(
                        "SELECT DISTINCT council_id FROM (SELECT child FROM hearth.audit ORDER BY at, number OFFSET ?) AS later"
                                + " JOIN hearth.child ON child.id = later.child")
                .param(since)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
