package hearth.store;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.story.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The ledger {@code kept-bodies.txt} holds a text of every kind of fact, and of every word of every list in it, as Hearth
 * has ever written it. A line is never changed and never taken out: somewhere a child's record holds that text, and has to be
 * read for 75 years. A kind that changes adds lines, and an {@link Upcast} for those that stand.
 */
class KeptBodiesTest {

    private static final List<String> LEDGER = ledger();

    @Test
    void everyTextThatWasEverWrittenCanStillBeRead() {
        assertThat(LEDGER)
                .allSatisfy(line -> assertThat(Bodies.TODAY.read(body(line)))
                        .as("%s: maybe an upcast is missing", line)
                        .isNotNull());
    }

    @Test
    void aTextOfTodaysFormIsWrittenAgainAsItStands() {
        assertThat(LEDGER.stream().map(KeptBodiesTest::body).filter(KeptBodiesTest::isOfToday))
                .isNotEmpty()
                .allSatisfy(kept ->
                        assertThat(Bodies.TODAY.write(Bodies.TODAY.read(kept))).isEqualTo(kept));
    }

    @Test
    void everyKindAndEveryWordOfItsListsStandsInTheLedger() {
        Stream<String> today = Kind.all().stream()
                .flatMap(kind -> Records.of(kind.type()).map(kind.type()::cast))
                .map(Bodies.TODAY::write)
                .map(KeptBodiesTest::line);

        assertThat(today.filter(line -> !LEDGER.contains(line)))
                .as("not in kept-bodies.txt yet: add them at its end")
                .isEmpty();
    }

    private static boolean isOfToday(Body body) {
        return body.form() == Bodies.TODAY.form(body.kind());
    }

    private static String line(Body body) {
        return "%s %d %s".formatted(body.kind(), body.form(), body.json());
    }

    private static Body body(String line) {
        String[] parts = line.split(" ", 3);
        return new Body(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }

    private static List<String> ledger() {
        try (InputStream file = Objects.requireNonNull(KeptBodiesTest.class.getResourceAsStream("kept-bodies.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
