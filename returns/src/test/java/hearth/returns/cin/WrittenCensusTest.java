package hearth.returns.cin;

import static hearth.returns.SharedFolder.shared;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.HardenedXml;
import hearth.returns.Progress;
import hearth.returns.stories.CensusStories;
import hearth.returns.write.CinCensusXml;
import hearth.returns.write.DailyFeed;
import hearth.returns.write.Loss;
import hearth.returns.write.Losses;
import hearth.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** A census is read, told as stories, written and read again. */
class WrittenCensusTest {

    @TempDir
    private Path place;

    @Test
    void whatTheCensusSaysComesBackButForWhatNoStoryTells() throws IOException {
        CinCensus before = SmallCensus.census(place, SmallCensus.text());

        CinCensus after = SmallCensus.census(CinReading.of(written(2026)).read(Progress.none()));

        assertThat(after.children()).hasSameSizeAs(before.children());
        assertThat(Losses.between(before, after)).extracting(Loss::added).containsOnly(0L);
        assertThat(Losses.between(before, after))
                .extracting(Loss::what)
                .isSubsetOf(
                        "Assessments.AssessmentFactors",
                        "CINdetails.CINclosureDate",
                        "CINdetails.PrimaryNeedCode",
                        "CINdetails.ReasonForClosure",
                        "ChildIdentifiers.ExpectedPersonBirthDate",
                        "Section47.InitialCPCtarget");
    }

    @Test
    void whatIsWrittenThoughTheCensusDidNotSayItIsCountedToo() throws IOException {
        CinCensus said = SmallCensus.census(place, SmallCensus.text());
        CinCensus less = SmallCensus.census(
                place, SmallCensus.text().replaceFirst("<ReferralSource>[^<]*</ReferralSource>", ""));

        assertThat(Losses.between(less, said)).containsExactly(new Loss("CINdetails.ReferralSource", 0, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void whatIsWrittenPassesTheSchemaOfItsYear(int year) throws IOException, SAXException, XMLStreamException {
        Path schema = shared("data/returns/cin-xsd/CIN_schema_%d.xsd".formatted(year));

        try (InputStream written = Files.newInputStream(written(year))) {
            HardenedXml.validator(HardenedXml.schema(schema)).validate(HardenedXml.source(written));
        }
    }

    @Test
    void theFeedHasTheDayOnWhichAnAssessmentWasAuthorisedAndNothingOfAsylum() throws IOException {
        CensusStories told = CensusStories.of(SmallCensus.census(place, SmallCensus.text()));
        DailyFeed.write(IntStream.range(0, told.count()).mapToObj(told::of), place.resolve("feed"));

        assertThat(Files.readString(place.resolve("feed/children-0001.json")))
                .contains("\"start_date\":\"2025-09-02\",\"authorisation_date\":\"2025-10-20\"")
                .contains(",\"start_date\":\"2026-03-03\"}")
                .doesNotContain("uasc_flag");
    }

    @Test
    void theFeedKeepsAnIdWhenSomethingEarlierIsToldLater() throws IOException {
        String more = SmallCensus.text()
                .replaceFirst(
                        "<Assessments>",
                        "<Assessments><AssessmentActualStartDate>2025-09-01</AssessmentActualStartDate>"
                                + "</Assessments><Assessments>");

        List<String> before = idsOfTheFeed(SmallCensus.text(), "before");
        List<String> after = idsOfTheFeed(more, "after");

        assertThat(before)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).hasSizeBetween(1, 36));
        assertThat(after).containsAll(before).hasSize(before.size() + 1);
    }

    private List<String> idsOfTheFeed(String census, String name) throws IOException {
        CensusStories told = CensusStories.of(SmallCensus.census(place, census));
        DailyFeed.write(IntStream.range(0, told.count()).mapToObj(told::of), place.resolve(name));
        return Pattern.compile("\"(?!la_child|mis_child|worker)[a-z0-9_]+_id\":\"([^\"]*)\"")
                .matcher(Files.readString(place.resolve(name + "/children-0001.json")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void anAssessmentThatEndedOnNoDayIsNotAuthorised() throws IOException {
        String broken = SmallCensus.text().replace("2025-10-20", "2025-02-30");
        CensusStories told = CensusStories.of(SmallCensus.census(place, broken));
        Path file = place.resolve("written.xml");
        CinCensusXml.write(
                IntStream.range(0, told.count()).mapToObj(told::of),
                new CinCensusXml.Head(2026, LocalDate.of(2026, 3, 31), "302"),
                file);

        assertThat(Files.readString(file))
                .contains("<AssessmentActualStartDate>2025-09-02</AssessmentActualStartDate>")
                .containsOnlyOnce("<AssessmentAuthorisationDate>");
    }

    private Path written(int year) throws IOException {
        CensusStories told = CensusStories.of(SmallCensus.census(place, SmallCensus.text()));
        Path file = place.resolve("written-%d.xml".formatted(year));
        Stream<Story> stories = IntStream.range(0, told.count()).mapToObj(told::of);
        CinCensusXml.write(stories, new CinCensusXml.Head(year, LocalDate.of(year, 3, 31), "302"), file);
        return file;
    }
}
