package hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Progress;
import hearth.synthetic.InventedCouncil;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft of the law over an invented council. */
class WhatIfCommandTest {

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aShorterTimeConcernsSomeChildrenAndNamesNone() throws IOException {
        assertThat(whatIf("change voice.review-1 within 15 working days")).isZero();
        assertThat(out.toString())
                .contains("voice.review-1", "Something would be different for", "would have had to come sooner")
                .doesNotContain("ASH0");
    }

    @Test
    void childrenAreListedOnRequest() throws IOException {
        assertThat(whatIf("change voice.review-1 within 15 working days", "--json", "--children"))
                .isZero();
        assertThat(out.toString()).contains("\"children\":[\"", "\"childrenAffected\":");
    }

    @Test
    void theSameTimeChangesNothing() throws IOException {
        assertThat(whatIf("change voice.review-1 within 20 working days")).isZero();
        assertThat(out.toString()).contains("Nothing would be different for any of the", "no act more");
    }

    @Test
    void aDraftThatCannotBeReadIsExplained() throws IOException {
        assertThat(whatIf("change voice.review-1 within 15 wekks")).isEqualTo(2);
        assertThat(err.toString()).contains("draft.txt:1", "Maybe weeks.");
    }

    @Test
    void aPledgeOfTheCouncilCanBeChangedToo() throws IOException {
        String pledges = Path.of("..", "docs", "pledges").toString();

        assertThat(whatIf("change ashcombe.ring-3 within 2 days", "--pledges", pledges, "--as-of", "2026-06-01"))
                .isZero();
        assertThat(out.toString()).contains("We ring you in your first three days in a new home.", "within 2 days");
        assertThat(whatIf("change ashcombe.ring-3 within 2 days")).isEqualTo(2);
        assertThat(err.toString()).contains("\"ashcombe.ring-3\" is no promise.");
    }

    private int whatIf(String draft, String... more) throws IOException {
        InventedCouncil.of(1).lookingAfter(100).writeReturn(place, Progress.none());
        Path file = Files.writeString(place.resolve("draft.txt"), draft + "\n");
        String[] words = {
            "what-if", file.toString(), "--in", place.resolve("ssda903/2026").toString()
        };
        String[] all = Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
        return Hearth.frontDoor()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
