package hearth.app.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run of worked cases says where a case holds, does not hold or cannot be read. */
class ConformanceTest {

    private static final String CASE = """
            {"rule": "%s", "cases": [{"tables": {"Episodes":
                {"columns": ["CHILD", "LS", "PLACE"], "rows": [["AMY", "V3", "T1"], ["BEN", "V4", "U1"]]}},
              "expected": {"Episodes": %s}}]}
            """;

    private final List<String> lines = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aCaseHoldsWhereTheRuleFindsTheRowsItExpects() throws IOException {
        file("382.json", CASE.formatted("382", "[0]"));

        assertThat(Conformance.run(folder, lines::add)).isTrue();
        assertThat(lines).containsExactly("rules: 1 of 1, cases: 1 of 1");
    }

    @Test
    void aCaseThatDoesNotHoldIsOneLine() throws IOException {
        file("382.json", CASE.formatted("382", "[1]"));

        assertThat(Conformance.run(folder, lines::add)).isFalse();
        assertThat(lines)
                .containsExactly("382, case 1, Episodes: expected rows [1], got [0]", "rules: 0 of 1, cases: 0 of 1");
    }

    @Test
    void aRuleThatDoesNotExistIsSaid() throws IOException {
        file("999.json", CASE.formatted("999", "[0]"));

        assertThat(Conformance.run(folder, lines::add)).isFalse();
        assertThat(lines).contains("999, case 1: there is no such rule.");
    }

    @Test
    void aFileThatIsNoJsonIsSaidAndTheOthersAreStillRun() throws IOException {
        file("382.json", CASE.formatted("382", "[0]"));
        file("383.json", "{\"rule\": ");

        assertThat(Conformance.run(folder, lines::add)).isFalse();
        assertThat(lines.getFirst()).startsWith("383.json");
        assertThat(lines.getLast()).isEqualTo("rules: 1 of 1, cases: 1 of 1");
    }

    @Test
    void aCensusCaseIsKnownByItsRuleThoughTheReturnHasATableOfThatName() throws IOException {
        file(
                "8940.json",
                "{\"rule\": \"8940\", \"cases\": [{\"tables\": {\"Reviews\": {\"columns\": [\"LAchildID\"],"
                        + " \"rows\": []}}, \"expected\": {}}]}");
        file("8941.json", "{\"rule\": ");

        Conformance.run(folder, lines::add);

        assertThat(lines).noneMatch(line -> line.contains("there is no such rule"));
        assertThat(lines).anyMatch(line -> line.startsWith("8941.json") && line.contains("cannot be read"));
        assertThat(lines.getLast()).startsWith("rules: ").contains(" of 1, cases: ");
    }

    @Test
    void anEmptyFolderHoldsNothing() throws IOException {
        assertThat(Conformance.run(folder, lines::add)).isFalse();
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
