package hearth.app.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The worked cases of the rules, where they are: in {@code HEARTH_SHARED}, or in a folder {@code shared} beside the
 * project or further up. Where they are not, this test says so and does not run.
 */
class SharedConformanceTest {

    @Test
    void everyWorkedCaseOfTheSsda903RulesHolds() throws IOException {
        List<String> lines = new ArrayList<>();

        boolean holds = Conformance.run(cases(), lines::add);

        assertThat(lines).hasSize(1);
        assertThat(holds).isTrue();
    }

    private static Path cases() {
        Optional<Path> cases = Stream.concat(
                        Optional.ofNullable(System.getenv("HEARTH_SHARED")).map(Path::of).stream(),
                        Stream.iterate(
                                        Path.of("").toAbsolutePath(),
                                        above -> above.getParent() != null,
                                        Path::getParent)
                                .map(above -> above.resolve("shared")))
                .map(shared -> shared.resolve("conformance").resolve("ssda903"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(cases.isPresent(), "the shared worked cases are not here: set HEARTH_SHARED");
        return cases.orElseThrow();
    }
}
