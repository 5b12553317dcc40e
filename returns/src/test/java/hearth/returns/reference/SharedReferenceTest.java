package hearth.returns.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearth.returns.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The published lists themselves, where they are: in {@code HEARTH_SHARED}, or in a folder {@code shared} beside the
 * project or further up. Where they are not, this test says so and does not run.
 */
class SharedReferenceTest {

    @TempDir
    private Path kept;

    @Test
    void everyPostcodeOfTheDirectoryAndEveryProviderIsKept() {
        ReferenceFolder folder = ReferenceFolder.at(kept);

        List<Imported> done = folder.bringIn(
                List.of(
                        shared("data/postcodes/postcodes.csv.gz"),
                        shared("data/homes/ons_ltla_utla_lookup_2023.csv"),
                        shared("data/homes/ofsted_providers_31mar2023_reduced.csv")),
                Optional.empty(),
                LocalDate.parse("2026-11-22"),
                Progress.none());

        assertThat(done).extracting(one -> ((Imported.Done) one).kept().rows()).containsExactly(2_720_556, 318, 3_546);
        assertThat(done).extracting(one -> ((Imported.Done) one).troubles()).containsOnly(0);
        assertThat(folder.read().postcodes().orElseThrow().place("AB1 0AA"))
                .hasValueSatisfying(place -> assertThat(place.authority()).isEqualTo("SCO"));
    }

    private static Path shared(String part) {
        Optional<Path> there = Stream.concat(
                        Optional.ofNullable(System.getenv("HEARTH_SHARED")).map(Path::of).stream(),
                        Stream.iterate(
                                        Path.of("").toAbsolutePath(),
                                        above -> above.getParent() != null,
                                        Path::getParent)
                                .map(above -> above.resolve("shared")))
                .map(shared -> shared.resolve(part))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(there.isPresent(), "the published lists are not here: set HEARTH_SHARED");
        return there.orElseThrow();
    }
}
