package hearth.returns.reference;

import static hearth.returns.SharedFolder.shared;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published lists themselves. */
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
}
