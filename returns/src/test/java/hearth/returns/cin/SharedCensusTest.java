package hearth.returns.cin;

import static hearth.returns.SharedFolder.shared;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Progress;
import hearth.returns.cin.conformance.CinConformance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worked cases and the public samples. */
class SharedCensusTest {

    @Test
    void everyWorkedCaseComesOutAsExpected() {
        CinConformance run = CinConformance.run(shared("conformance/cin"));

        assertThat(run.failures()).isEmpty();
        assertThat(run.summary()).isEqualTo("rules: 60 of 60, cases: 60 of 60");
    }

    @Test
    void everySampleIsReadAndItsFaultsAreTold() throws IOException {
        try (Stream<Path> samples = Files.list(shared("data/returns/cin-xml"))) {
            assertThat(samples.toList()).hasSize(7).allSatisfy(sample -> {
                CinCensus census = SmallCensus.census(CinReading.of(sample).read(Progress.none()));
                assertThat(census.children()).isNotEmpty();
                assertThat(census.findings().kept()).isNotEmpty();
            });
        }
    }

    @Test
    void whereSchemasAreGivenEachDifferenceIsToldWithItsLine() {
        Path sample = shared("data/returns/cin-xml/CIN_Census_2021.xml");

        CinCensus census = SmallCensus.census(
                CinReading.of(sample).schemas(shared("data/returns/cin-xsd")).read(Progress.none()));

        assertThat(census.findings().kept())
                .filteredOn(finding -> finding.rule().equals("schema.differs"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.says()).contains("on line"));
    }

    @Test
    void theLittleCensusIsValidAgainstTheSchemaOfItsYear() throws IOException {
        Path folder = Files.createTempDirectory("census");
        Path file = SmallCensus.write(folder, SmallCensus.text().getBytes(StandardCharsets.UTF_8));

        CinCensus census = SmallCensus.census(
                CinReading.of(file).schemas(shared("data/returns/cin-xsd")).read(Progress.none()));

        assertThat(census.findings().kept()).isEmpty();
    }
}
