package hearth.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.practice.access.AuthorityId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditTest {

    private final AuthorityId authority = TestRecord.newAuthority();
    private final TestRecord record = TestRecord.of(authority);

    @BeforeEach
    void tenReads() {
        for (int read = 1; read <= 10; read++) {
            record.audit("dana", "page %d".formatted(read));
        }
    }

    @Test
    void anAuditThatNobodyTouchedHolds() {
        assertThat(record.verify(Audit.Head.NONE)).isEqualTo(new Audit.Verified(10, Optional.empty()));
        assertThat(record.verify(Audit.Head.of(authority, record.head().line(authority)))
                        .broken())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE hearth.audit SET who = 'kofi' WHERE number = 4 AND authority = ?",
                "UPDATE hearth.audit SET said = 'page 44' WHERE number = 4 AND authority = ?",
                "UPDATE hearth.audit SET at = at - interval '1 day' WHERE number = 4 AND authority = ?",
                "UPDATE hearth.audit SET child = 1 WHERE number = 4 AND authority = ?",
                "UPDATE hearth.audit SET said = 'x', said_hash = sha256('x') WHERE number = 4 AND authority = ?",
                "DELETE FROM hearth.audit WHERE number = 4 AND authority = ?"
            })
    void aRowThatWasChangedOrTakenOutIsFoundAndNamed(String change) {
        tamper(change);

        assertThat(record.verify(Audit.Head.NONE).broken()).hasValue(new Audit.Broken(strand(), 4));
    }

    @Test
    void twoRowsThatChangedPlacesAreFound() {
        tamper("UPDATE hearth.audit SET number = 1000 WHERE number = 4 AND authority = ?");
        tamper("UPDATE hearth.audit SET number = 4 WHERE number = 5 AND authority = ?");
        tamper("UPDATE hearth.audit SET number = 5 WHERE number = 1000 AND authority = ?");

        assertThat(record.verify(Audit.Head.NONE).broken()).hasValue(new Audit.Broken(strand(), 4));
    }

    @Test
    void rowsThatWereCutOffTheEndAreFoundByTheHeadAndWhereThatWasForgedTooByOneWrittenDownElsewhere() {
        Audit.Head written = record.head();
        tamper("DELETE FROM hearth.audit WHERE number > 7 AND authority = ?");

        assertThat(record.verify(Audit.Head.NONE).broken()).hasValue(new Audit.Broken(strand(), 8));

        tamper("""
                UPDATE hearth.audit_head h SET (number, hash) =
                    (SELECT a.number, a.hash FROM hearth.audit a WHERE a.authority = h.authority AND a.strand = h.strand AND a.number = 7)
                WHERE authority = ? AND number > 0""");
        assertThat(record.verify(Audit.Head.NONE).broken()).isEmpty();
        assertThat(record.verify(written).broken()).hasValue(new Audit.Broken(strand(), 8));
    }

    @Test
    void aTextThatLeftByRetentionLeavesTheChainWhole() {
        tamper("UPDATE hearth.audit SET said = NULL WHERE number = 4 AND authority = ?");

        assertThat(record.verify(Audit.Head.NONE)).isEqualTo(new Audit.Verified(10, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit SET who = 'nobody'",
                "DELETE FROM audit",
                "INSERT INTO audit VALUES (1, 1, 1, now(), 'a', 'b', 1, '', '', '')",
                "UPDATE audit_head SET number = 0",
                "DELETE FROM fact_log",
                "UPDATE fact_log SET body = '{}'",
                "DELETE FROM child"
            })
    void whoeverWorksOnTheRecordCanChangeNeitherTheAuditNorTheLog(String change) {
        assertThatThrownBy(() -> TestRecord.database()
                        .in(authority, jdbc -> jdbc.sql(change).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void withoutAnAuthorityThereIsNothingToSee() {
        assertThatThrownBy(() -> JdbcClient.create(TestRecord.database().pool())
                        .sql("SELECT count(*) FROM child")
                        .query(Long.class)
                        .single())
                .isInstanceOf(DataAccessException.class);
    }

    /** Where nobody waits, one strand does for all. */
    private int strand() {
        return record.head().strands().firstKey();
    }

    /** As somebody would who holds the keys of the database itself. */
    private void tamper(String change) {
        JdbcClient.create(TestRecord.database().asOwner())
                .sql(change)
                .params(List.of(TestRecord.database().number(authority)))
                .update();
    }
}
