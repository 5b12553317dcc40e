package hearth.returns.ssda903;

import static hearth.returns.SharedFolder.shared;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.CollectionYear;
import hearth.returns.Progress;
import hearth.returns.Severity;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The public sample returns. */
class SharedReturnsTest {

    @Test
    void theFakeReturnOf2018IsReadToTheLastRow() {
        Ssda903 read = read("ssda903-fake-csv");

        assertThat(read.year()).isEqualTo(new CollectionYear(2018));
        assertThat(read.yearFrom()).isEqualTo(Ssda903.YearFrom.DAYS);
        assertThat(read.thisYear().children()).isEqualTo(2675);
        assertThat(read.thisYear().rows(Table.EPISODES).count()).isEqualTo(5050);
        assertThat(read.thisYear().rows(Table.REVIEWS).count()).isEqualTo(12582);
        assertThat(read.thisYear().supplied()).isEqualTo(Table.all());
        assertThat(read.findings().kept()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void theHistoryTakesItsNewestYearWithTheOneBefore() {
        Ssda903 read = read("ssda903-history-2017-2021");

        assertThat(read.yearsFound())
                .isEqualTo(IntStream.rangeClosed(2017, 2021)
                        .mapToObj(CollectionYear::new)
                        .toList());
        assertThat(read.year()).isEqualTo(new CollectionYear(2021));
        assertThat(read.thisYear().rows(Table.EPISODES).count()).isEqualTo(253);
        assertThat(read.lastYear().rows(Table.EPISODES).count()).isEqualTo(402);
    }

    @Test
    void theXmlIsReadToTheLastRow() {
        Ssda903 read = read("ssda903-xml");

        assertThat(read.year()).isEqualTo(new CollectionYear(2018));
        assertThat(read.thisYear().children()).isEqualTo(253);
        assertThat(read.thisYear().rows(Table.EPISODES).count()).isEqualTo(459);
        assertThat(read.thisYear().rows(Table.REVIEWS).count()).isEqualTo(1206);
        assertThat(read.thisYear().rows(Table.OC3).count()).isEqualTo(6);
        assertThat(read.thisYear().rows(Table.AD1).count()).isEqualTo(3);
    }

    private static Ssda903 read(String name) {
        return SmallReturn.read(
                ReturnReading.of(shared("data/returns").resolve(name)).read(Progress.none()));
    }
}
