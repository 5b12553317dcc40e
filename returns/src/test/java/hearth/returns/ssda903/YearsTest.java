package hearth.returns.ssda903;

import static hearth.returns.ssda903.SmallReturn.finding;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.CollectionYear;
import hearth.returns.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearsTest {

    @TempDir
    Path folder;

    @Test
    void theCollectionYear2018RunsFromApril2017ToMarch2018() {
        CollectionYear year = new CollectionYear(2018);

        assertThat(year.firstDay()).isEqualTo("2017-04-01");
        assertThat(year.lastDay()).isEqualTo("2018-03-31");
        assertThat(CollectionYear.of(year.firstDay())).isEqualTo(year);
        assertThat(CollectionYear.of(year.lastDay())).isEqualTo(year);
    }

    @Test
    void withoutAWordTheYearIsTheOneInWhichMostHappened() {
        Ssda903 read = SmallReturn.read(reading(reviews("reviews.csv", "01/04/2017", "31/03/2018", "05/01/2016")));

        assertThat(read.year()).isEqualTo(new CollectionYear(2018));
        assertThat(read.yearFrom()).isEqualTo(Ssda903.YearFrom.DAYS);
    }

    @Test
    void whereNothingHappenedItIsTheYearInWhichTheLatestEpisodeBegan() {
        assertThat(SmallReturn.read(reading(SmallReturn.ofAmyAndBen(folder))).year())
                .isEqualTo(new CollectionYear(2018));
    }

    @Test
    void whereNoDayTellsItTheUserIsAsked() {
        Outcome outcome = reading(SmallReturn.in(folder).file("header.csv", SmallReturn.HEADER, SmallReturn.AMY));

        assertThat(finding(outcome, "read.year-unknown").maybe()).contains("--year");
    }

    @Test
    void theUsersYearStandsAndAnotherThatTheDaysTellIsAQuery() {
        Outcome outcome = ReturnReading.of(reviews("reviews.csv", "01/06/2016").path())
                .year(new CollectionYear(2018))
                .read(Progress.none());

        assertThat(SmallReturn.read(outcome).year()).isEqualTo(new CollectionYear(2018));
        assertThat(SmallReturn.read(outcome).yearFrom()).isEqualTo(Ssda903.YearFrom.USER);
        assertThat(finding(outcome, "read.year-doubtful").says()).contains("2018", "2017");
    }

    @Test
    void ofSeveralYearsTheNewestIsTakenWithTheOneBefore() {
        reviews("2016-reviews.csv", "01/06/2015");
        reviews("2018-reviews.csv", "01/06/2017", "02/06/2017");
        Outcome outcome = reading(reviews("2017-reviews.csv", "01/06/2016"));

        Ssda903 read = SmallReturn.read(outcome);
        assertThat(read.yearsFound()).isEqualTo(years(2016, 2017, 2018));
        assertThat(read.year()).isEqualTo(new CollectionYear(2018));
        assertThat(read.thisYear().rows(Table.REVIEWS).count()).isEqualTo(2);
        assertThat(read.lastYear().rows(Table.REVIEWS).file()).isEqualTo("2017-reviews.csv");
        assertThat(finding(outcome, "read.several-years").says()).contains("2016, 2017, 2018", "2018 was taken");
    }

    @Test
    void ofSeveralYearsTheUserMayTakeAnother() {
        reviews("2018-reviews.csv", "01/06/2017");
        SmallReturn some = reviews("2017-reviews.csv", "01/06/2016");

        Ssda903 read = SmallReturn.read(
                ReturnReading.of(some.path()).year(new CollectionYear(2017)).read(Progress.none()));

        assertThat(read.thisYear().rows(Table.REVIEWS).file()).isEqualTo("2017-reviews.csv");
        assertThat(read.lastYear().supplied()).isEmpty();
    }

    @Test
    void foldersMayBeYears() {
        reviews("2016-17/reviews.csv", "01/06/2016");
        Ssda903 read = SmallReturn.read(reading(reviews("2017-18/reviews.csv", "01/06/2017")));

        assertThat(read.yearsFound()).isEqualTo(years(2017, 2018));
        assertThat(read.lastYear().rows(Table.REVIEWS).file()).isEqualTo("2016-17/reviews.csv");
    }

    @Test
    void foldersWithoutAYearInTheirNamesAreToldApartByTheirDays() {
        reviews("before/reviews.csv", "01/06/2016");
        Ssda903 read = SmallReturn.read(reading(reviews("now/reviews.csv", "01/06/2017")));

        assertThat(read.thisYear().rows(Table.REVIEWS).file()).isEqualTo("now/reviews.csv");
        assertThat(read.lastYear().rows(Table.REVIEWS).file()).isEqualTo("before/reviews.csv");
    }

    @Test
    void twoFoldersOfTheSameYearAreNotMerged() {
        reviews("one/reviews.csv", "01/06/2017");
        Outcome outcome = reading(reviews("two/reviews.csv", "02/06/2017"));

        assertThat(finding(outcome, "read.table-twice").says()).contains("one/reviews.csv", "two/reviews.csv");
    }

    @Test
    void lastYearMayLieInAnotherPlace() {
        reviews("now/reviews.csv", "01/06/2017");
        reviews("before/reviews.csv", "01/06/2016");

        Ssda903 read = SmallReturn.read(ReturnReading.of(folder.resolve("now"))
                .lastYear(folder.resolve("before"))
                .read(Progress.none()));

        assertThat(read.thisYear().rows(Table.REVIEWS).count()).isEqualTo(1);
        assertThat(read.lastYear().rows(Table.REVIEWS).count()).isEqualTo(1);
    }

    @Test
    void whoeverWaitsIsToldHowFarItIsAndMayStopIt() {
        Path place = reviews("reviews.csv", "01/06/2017").path();

        assertThat(ReturnReading.of(place).read((_, _) -> Progress.Next.STOP)).isInstanceOf(Outcome.Stopped.class);
        assertThat(ReturnReading.of(place).read((read, inAll) -> {
                    assertThat(read).isPositive().isLessThanOrEqualTo(inAll);
                    return Progress.Next.GO_ON;
                }))
                .isInstanceOf(Outcome.Read.class);
    }

    private SmallReturn reviews(String file, String... days) {
        String[] lines = new String[days.length + 1];
        lines[0] = SmallReturn.REVIEWS;
        for (int day = 0; day < days.length; day++) {
            lines[day + 1] = "AMY,04/05/2012," + days[day] + ",PN1";
        }
        return SmallReturn.in(folder).file(file, lines);
    }

    private static Outcome reading(SmallReturn some) {
        return ReturnReading.of(some.path()).read(Progress.none());
    }

    private static List<CollectionYear> years(int... years) {
        return java.util.Arrays.stream(years).mapToObj(CollectionYear::new).toList();
    }
}
