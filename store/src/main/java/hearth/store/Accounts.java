package hearth.store;

import hearth.practice.access.AuthorityId;
import hearth.practice.access.Deed;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts of one council: who may sign in, and how long somebody waits who guesses. */
public final class Accounts {

    private static final int FREE_TRIES = 3;
    private static final int DOUBLINGS = 9;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

    private final Database database;
    private final AuthorityId authority;
    private final int number;
    private final InstantSource clock;

    /** The accounts of one council. */
    public Accounts(Database database, AuthorityId authority, InstantSource clock) {
        this.database = database;
        this.authority = authority;
        this.number = database.number(authority);
        this.clock = clock;
    }

    /** The account with this user name. */
    public Optional<Account> named(String userName) {
        return one("user_name", userName.toLowerCase(Locale.ROOT).strip());
    }

    /** The account of this person. */
    public Optional<Account> of(PersonId person) {
        return one("person", person.id());
    }

    /** Who has an account, and whether it is open: for whoever looks after accounts, else nothing. */
    public Map<PersonId, Account.State> states(Person by) {
        if (!May.person(by, Deed.ADMINISTER)) {
            return Map.of();
        }
        Map<PersonId, Account.State> states = new HashMap<>();
        database.in(authority, jdbc -> {
            jdbc.sql("SELECT person, disabled FROM account WHERE authority = ?")
                    .param(number)
                    .query(row -> {
                        states.put(
                                new PersonId(row.getObject("person", UUID.class)),
                                row.getBoolean("disabled") ? Account.State.DISABLED : Account.State.OPEN);
                    });
            return true;
        });
        return states;
    }

    /** Makes an account, or gives the person another name or password; earlier sessions are dead. */
    public boolean open(Person by, PersonId person, String userName, String hash) {
        if (!May.person(by, Deed.ADMINISTER)) {
            return false;
        }
        return database.in(authority, jdbc -> {
            keep(jdbc, person, userName, hash);
            Audit.add(jdbc, by.id().toString(), Act.CHANGED_RIGHTS, Optional.empty(), "account of " + person);
            return true;
        });
    }

    /** Makes many at once, as one act, all with the same password: for a council that is invented. */
    public void openAll(Person by, List<Person> people, String hash) {
        database.in(authority, jdbc -> {
            people.forEach(person -> keep(jdbc, person.id(), userName(person), hash));
            Audit.add(
                    jdbc,
                    by.id().toString(),
                    Act.CHANGED_RIGHTS,
                    Optional.empty(),
                    people.size() + " invented accounts");
            return true;
        });
    }

    /** The user name that somebody of this name gets: "dana.okafor". */
    public static String userName(Person person) {
        return person.name().toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    /** Lets nobody in with this account any more, at once. */
    public boolean disable(Person by, PersonId person) {
        if (!May.person(by, Deed.ADMINISTER)) {
            return false;
        }
        return database.in(authority, jdbc -> {
            int changed = jdbc.sql("UPDATE account SET disabled = true, version = version + 1"
                            + " WHERE authority = ? AND person = ?")
                    .params(number, person.id())
                    .update();
            Audit.add(jdbc, by.id().toString(), Act.CHANGED_RIGHTS, Optional.empty(), "disabled " + person);
            return changed > 0;
        });
    }

    /** How long whoever types this name has to wait, whether or not anybody has it. */
    public Duration wait(String userName) {
        Instant now = clock.instant();
        return database.in(
                authority,
                jdbc -> jdbc.sql("SELECT wait_to FROM sign_in_try WHERE authority = ? AND name_hash = ?")
                        .params(number, digest(userName))
                        .query((row, _) ->
                                row.getObject("wait_to", OffsetDateTime.class).toInstant())
                        .optional()
                        .filter(now::isBefore)
                        .map(until -> Duration.between(now, until))
                        .orElse(Duration.ZERO));
    }

    /** Counts a try that failed: after the third each wait is twice the one before, up to a quarter of an hour. */
    public void failed(String userName) {
        database.in(
                authority,
                jdbc -> jdbc.sql("""
                                INSERT INTO sign_in_try AS t VALUES (?, ?, 1, ?) ON CONFLICT (authority, name_hash) DO UPDATE
                                SET failed = t.failed + 1, wait_to = EXCLUDED.wait_to + make_interval(secs =>
                                    CASE WHEN t.failed + 1 < ? THEN 0 ELSE ? * power(2, least(t.failed + 1 - ?, ?)) END)""")
                        .params(
                                number,
                                digest(userName),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                FREE_TRIES,
                                (double) FIRST_WAIT.toSeconds(),
                                FREE_TRIES,
                                DOUBLINGS)
                        .update());
    }

    /** Whoever signed in has no failed tries any more. */
    public void signedIn(Person person, String userName) {
        database.in(authority, jdbc -> {
            jdbc.sql("DELETE FROM sign_in_try WHERE authority = ? AND name_hash = ?")
                    .params(number, digest(userName))
                    .update();
            Audit.add(jdbc, person.id().toString(), Act.SIGNED_IN, Optional.empty(), "");
            return true;
        });
    }

    /** Whether anybody can sign in at all. */
    public boolean isAnybody() {
        return database.in(
                authority,
                jdbc -> jdbc.sql("SELECT count(*) > 0 FROM account WHERE authority = ?")
                        .param(number)
                        .query(Boolean.class)
                        .single());
    }

    private void keep(JdbcClient jdbc, PersonId person, String userName, String hash) {
        jdbc.sql("""
                        INSERT INTO account (authority, person, user_name, password) VALUES (?, ?, ?, ?)
                        ON CONFLICT (authority, person) DO UPDATE SET user_name = EXCLUDED.user_name,
                            password = EXCLUDED.password, disabled = false, version = account.version + 1""")
                .params(number, person.id(), userName.toLowerCase(Locale.ROOT).strip(), hash)
                .update();
    }

    private Optional<Account> one(String column, Object value) {
        return database.in(
                authority,
                jdbc -> jdbc.sql("SELECT person, user_name, password, disabled, version FROM account"
                                + " WHERE authority = ? AND " + column + " = ?")
                        .params(Arrays.asList(number, value))
                        .query((row, _) -> account(row))
                        .optional());
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("user_name"),
                row.getString("password"),
                row.getBoolean("disabled") ? Account.State.DISABLED : Account.State.OPEN,
                row.getLong("version"));
    }

    private static byte[] digest(String userName) {
        return Sha256.of(userName.toLowerCase(Locale.ROOT).strip());
    }
}
