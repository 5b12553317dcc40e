package hearth.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import hearth.practice.access.AuthorityId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database of the record, open for work. Each piece of work is one transaction of one authority: rows of another do
 * not exist for it, and a piece of work that fails leaves nothing behind.
 */
public final class Database implements AutoCloseable {

    private static final String SCHEMA = "hearth";
    private static final int CONNECTIONS = 20;
    private static final long PATIENCE_MILLISECONDS = 10_000;

    private final Optional<OwnPostgres> own;
    private final Where.Elsewhere reached;
    private final HikariDataSource pool;
    private final TransactionTemplate transactions;
    private final Map<String, Integer> authorities = new ConcurrentHashMap<>();

    private Database(Optional<OwnPostgres> own, Where.Elsewhere reached) {
        this.own = own;
        this.reached = reached;
        this.pool = pool(reached);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /**
     * Opens it and brings its tables up to date. Where another Hearth has the folder open, both work on one database, and it
     * goes on when this one closes.
     */
    public static Database open(Where where) {
        return switch (where) {
            case Where.Here(var folder) ->
                FolderLock.take(folder)
                        .map(lock -> opened(OwnPostgres.in(folder, lock)))
                        .orElseGet(() -> opened(Optional.empty(), OwnPostgres.runningIn(folder)));
            case Where.Elsewhere elsewhere -> opened(Optional.empty(), elsewhere);
        };
    }

    private static Database opened(OwnPostgres own) {
        return opened(Optional.of(own), own.reached());
    }

    private static Database opened(Optional<OwnPostgres> own, Where.Elsewhere reached) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(asOwner(reached))
                .schemas(SCHEMA)
                .locations("classpath:hearth/store/schema")
                .placeholders(Map.of("app", reached.app().name()))
                .load()
                .migrate();
        JdbcClient.create(asOwner(reached))
                .sql("GRANT USAGE ON SCHEMA hearth TO " + reached.app().name())
                .update();
        return new Database(own, reached);
    }

    /** Does this in one transaction of this authority. */
    public <T> T in(AuthorityId authority, Function<JdbcClient, T> work) {
        int number = number(authority);
        T done = transactions.execute(_ -> {
            JdbcClient jdbc = JdbcClient.create(pool);
            jdbc.sql("SELECT set_config('hearth.authority', ?, true)")
                    .param(Integer.toString(number))
                    .query(String.class)
                    .single();
            return work.apply(jdbc);
        });
        return Objects.requireNonNull(done, "work gives an answer");
    }

    /** Keeps stories of this authority from now on, if it does not already. */
    public void welcome(AuthorityId authority, String name) {
        JdbcClient.create(asOwner(reached))
                .sql("INSERT INTO hearth.authority (code, name) VALUES (?, ?) ON CONFLICT (code) DO NOTHING")
                .params(List.of(authority.code(), name))
                .update();
    }

    /** The number of an authority in the tables. */
    int number(AuthorityId authority) {
        return authorities.computeIfAbsent(
                authority.code(),
                code -> JdbcClient.create(pool)
                        .sql("SELECT id FROM authority WHERE code = ?")
                        .param(code)
                        .query(Integer.class)
                        .optional()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The record holds nothing of the authority %s.%nMaybe it has to be welcomed first."
                                        .formatted(code))));
    }

    /** The connections as which Hearth works. */
    DataSource pool() {
        return pool;
    }

    /** Connections of the role that owns the tables: for what must not be done by whoever works on them. */
    DataSource asOwner() {
        return asOwner(reached);
    }

    /** The process of the database that came with Hearth, if that is the one. */
    public Optional<Long> process() {
        return own.map(OwnPostgres::process);
    }

    @Override
    public void close() {
        pool.close();
        own.ifPresent(OwnPostgres::close);
    }

    static DataSource asOwner(Where.Elsewhere reached) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(reached.url());
        source.setUser(reached.owner().name());
        source.setPassword(reached.owner().password());
        return source;
    }

    private static HikariDataSource pool(Where.Elsewhere reached) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("record");
        config.setJdbcUrl(reached.url());
        config.setUsername(reached.app().name());
        config.setPassword(reached.app().password());
        config.setSchema(SCHEMA);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MILLISECONDS);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("logServerErrorDetail", "false"); // it would carry a child's facts
        return new HikariDataSource(config);
    }
}
