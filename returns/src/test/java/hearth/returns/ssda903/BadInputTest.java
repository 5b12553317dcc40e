package hearth.returns.ssda903;

import static hearth.returns.ssda903.SmallReturn.AMY;
import static hearth.returns.ssda903.SmallReturn.AMYS_EPISODE;
import static hearth.returns.ssda903.SmallReturn.BEN;
import static hearth.returns.ssda903.SmallReturn.BENS_EPISODE;
import static hearth.returns.ssda903.SmallReturn.EPISODES;
import static hearth.returns.ssda903.SmallReturn.HEADER;
import static hearth.returns.ssda903.SmallReturn.finding;
import static hearth.returns.ssda903.SmallReturn.findings;
import static hearth.returns.ssda903.SmallReturn.rulesBroken;
import static hearth.returns.ssda903.SmallReturn.valuesOf;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Finding;
import hearth.returns.Place;
import hearth.returns.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an authority hands in ends in a clear message or a finding: never a stack trace, never silence. */
class BadInputTest {

    @TempDir
    Path folder;

    @Test
    void aPlaceThatIsNotThereIsNamed() {
        Outcome outcome = ReturnReading.of(folder.resolve("nowhere")).read(Progress.none());

        assertThat(finding(outcome, "read.nothing-there").maybe()).startsWith("Maybe");
    }

    @Test
    void anEmptyFolderSaysThatItIsEmpty() {
        assertThat(finding(SmallReturn.in(folder).outcome(), "read.empty").says())
                .isEqualTo("There is no file in it.");
    }

    @Test
    void aMissingTableIsAFindingAndTheOthersAreRead() {
        Outcome outcome = SmallReturn.in(folder).file("header.csv", HEADER, AMY).outcome();

        assertThat(SmallReturn.read(outcome).thisYear().supplied()).containsExactly(Table.HEADER);
        assertThat(findings(outcome))
                .filteredOn(finding -> finding.rule().equals("read.no-table"))
                .extracting(finding -> ((Place.InTable) finding.place()).table())
                .contains("Episodes", "Reviews")
                .doesNotContain("Header", "SWEpisodes", "DoLo");
    }

    @Test
    void twoFilesOfOneTableThatDifferAreNotMergedAndBothAreNamed() {
        Outcome outcome = SmallReturn.ofAmyAndBen(folder)
                .file("episodes (1).csv", EPISODES, BENS_EPISODE)
                .outcome();

        assertThat(finding(outcome, "read.table-twice").says()).contains("episodes.csv", "episodes (1).csv");
        assertThat(SmallReturn.read(outcome).thisYear().has(Table.EPISODES)).isFalse();
    }

    @Test
    void twoCopiesOfOneTableAreReadOnce() {
        Outcome outcome = SmallReturn.ofAmyAndBen(folder)
                .file("copy.csv", HEADER, AMY, BEN)
                .outcome();

        assertThat(finding(outcome, "read.same-table-twice").says()).contains("copy.csv", "header.csv");
        assertThat(SmallReturn.read(outcome).thisYear().rows(Table.HEADER).count())
                .isEqualTo(2);
    }

    @Test
    void aFileOfSomethingElseIsLeftUnreadAndNamed() {
        Outcome outcome = SmallReturn.ofAmyAndBen(folder)
                .file("staff.csv", "NAME,TEAM", "Somebody,North")
                .outcome();

        Finding finding = finding(outcome, "read.something-else");
        assertThat(finding.place()).isEqualTo(new Place.InFile("staff.csv"));
        assertThat(finding.toString()).doesNotContain("Somebody");
    }

    @Test
    void notesThatLieBesideTheTablesAreOnlyMentioned() {
        Outcome outcome =
                SmallReturn.ofAmyAndBen(folder).file("README.md", "# Ours").outcome();

        assertThat(finding(outcome, "read.left-unread").says()).contains("README.md");
    }

    @Test
    void aFileOfOneGigabyteIsRefusedWithoutReadingIt() throws IOException {
        SmallReturn some = SmallReturn.ofAmyAndBen(folder);
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("reviews.csv").toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        Outcome outcome = some.outcome();

        assertThat(finding(outcome, "read.too-large").says()).contains("1024 MB", "512 MB");
        assertThat(SmallReturn.read(outcome).children().count()).isEqualTo(2);
    }

    @Test
    void aTruncatedZipSaysThatItWasCutShort() throws IOException {
        byte[] whole = zip("header.csv", bytes(HEADER, AMY));
        Path zip = folder.resolve("return.zip");
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));

        assertThat(finding(ReturnReading.of(zip).read(Progress.none()), "read.broken-zip")
                        .maybe())
                .contains("cut short");
    }

    @Test
    void aTableInsideAZipIsReadFromThere() throws IOException {
        Path zip = folder.resolve("return.zip");
        Files.write(zip, zip("tables/anything.csv", bytes(HEADER, AMY)));

        Ssda903 read =
                SmallReturn.read(ReturnReading.of(zip).year(SmallReturn.YEAR).read(Progress.none()));

        assertThat(read.thisYear().rows(Table.HEADER).file()).isEqualTo("return.zip/tables/anything.csv");
        assertThat(read.children().id(0)).isEqualTo("AMY");
    }

    @Test
    void aZipBombIsStoppedWhileItIsRead() throws IOException {
        byte[] bomb = new byte[20 << 20];
        Arrays.fill(bomb, (byte) '\n');
        byte[] head = bytes(HEADER, AMY);
        System.arraycopy(head, 0, bomb, 0, head.length);
        Path zip = folder.resolve("return.zip");
        Files.write(zip, zip("header.csv", bomb));

        Outcome outcome = ReturnReading.of(zip).year(SmallReturn.YEAR).read(Progress.none());

        assertThat(finding(outcome, "read.too-large").says()).contains("packed more than 100 times smaller");
        assertThat(outcome).isInstanceOf(Outcome.Unusable.class);
    }

    @Test
    void aZipInsideAZipAndANameThatStraysAreRefused() throws IOException {
        Path zip = folder.resolve("return.zip");
        Files.write(zip, zip("inner.zip", zip("header.csv", bytes(HEADER, AMY)), "../header.csv", bytes(HEADER, AMY)));

        Outcome outcome = ReturnReading.of(zip).read(Progress.none());

        finding(outcome, "read.zip-in-zip");
        finding(outcome, "read.straying-name");
        assertThat(outcome).isInstanceOf(Outcome.Unusable.class);
    }

    @Test
    void anImpossibleDateIsAFindingAndTheRestOfTheRowIsRead() {
        Ssda903 read = SmallReturn.in(folder)
                .file("header.csv", HEADER, "AMY,2,31/02/2012,WBRI,,,", BEN)
                .read();

        Finding finding = SmallReturn.childsFindings(read, "AMY").getFirst();
        assertThat(finding.rule()).isEqualTo("read.impossible-date");
        assertThat(finding.place()).isInstanceOfSatisfying(Place.InRow.class, place -> {
            assertThat(place.row()).isEqualTo(1);
            assertThat(place.table()).isEqualTo("Header");
            assertThat(place.file()).isEqualTo("header.csv");
            assertThat(place.child()).isEqualTo("AMY");
        });
        assertThat(finding.fields()).containsExactly("DOB");
        assertThat(finding.values()).containsExactly("31/02/2012");
        assertThat(valuesOf(read, "AMY", Table.HEADER, Item.ETHNIC)).containsExactly("WBRI");
        assertThat(rulesBroken(read, "BEN")).isEmpty();
    }

    @Test
    void aChildWithEpisodesAndNoHeaderIsReadAllTheSame() {
        Ssda903 read = SmallReturn.in(folder)
                .file("header.csv", HEADER, BEN)
                .file("episodes.csv", EPISODES, AMYS_EPISODE, BENS_EPISODE)
                .read();

        assertThat(rulesBroken(read, "AMY")).containsExactly("read.no-header");
        assertThat(valuesOf(read, "AMY", Table.EPISODES, Item.PLACE)).containsExactly("U4");
        assertThat(rulesBroken(read, "BEN")).isEmpty();
    }

    @Test
    void aHeaderWithoutEpisodesIsOnlyMentioned() {
        Ssda903 read = SmallReturn.in(folder)
                .file("header.csv", HEADER, AMY, BEN)
                .file("episodes.csv", EPISODES, BENS_EPISODE)
                .read();

        assertThat(rulesBroken(read, "AMY")).containsExactly("read.no-episodes");
    }

    @Test
    void overlappingEpisodesSayHowTheyWereSettled() {
        Ssda903 read = SmallReturn.in(folder)
                .file(
                        "episodes.csv",
                        EPISODES,
                        "AMY,01/05/2017,S,C1,N1,U4,PR1,01/09/2017,X1,CARPL,,,",
                        "AMY,15/08/2017,P,C1,N1,U6,PR1,,,,,,")
                .read();

        Finding finding = SmallReturn.childsFindings(read, "AMY").getFirst();
        assertThat(finding.rule()).isEqualTo("read.overlapping-episodes");
        assertThat(finding.says()).contains("taken to end when the next begins");
        assertThat(finding.values()).containsExactly("01/05/2017", "01/09/2017");
    }

    @Test
    void aRowThatStandsTwiceIsCountedOnce() {
        Ssda903 read = SmallReturn.in(folder)
                .file("episodes.csv", EPISODES, AMYS_EPISODE, AMYS_EPISODE)
                .read();

        assertThat(rulesBroken(read, "AMY")).containsExactly("read.same-row-twice");
    }

    @Test
    void twoHeadersThatDifferAreAFinding() {
        Ssda903 read = SmallReturn.in(folder)
                .file("header.csv", HEADER, AMY, "AMY,1,04/05/2012,WBRI,A123456789012,,")
                .read();

        assertThat(rulesBroken(read, "AMY")).containsExactly("read.two-rows");
    }

    @Test
    void anEpisodeThatEndsBeforeItBeginsIsAFinding() {
        Ssda903 read = SmallReturn.in(folder)
                .file("episodes.csv", EPISODES, "AMY,21/12/2017,S,C1,N1,U4,PR1,12/12/2017,E8,,,,")
                .read();

        assertThat(rulesBroken(read, "AMY")).containsExactly("read.ends-before-it-begins");
    }

    @Test
    void anEpisodeWithoutItsFirstDayIsAFinding() {
        Ssda903 read = SmallReturn.in(folder)
                .file("episodes.csv", EPISODES, "AMY,,S,C1,N1,U4,PR1,12/12/2017,E8,,,,", BENS_EPISODE)
                .read();

        assertThat(rulesBroken(read, "AMY")).containsExactly("read.no-first-day");
    }

    @Test
    void aCodeOfAnotherYearIsAFindingThatNamesTheYears() {
        Ssda903 read = SmallReturn.in(folder)
                .file("header.csv", HEADER, "AMY,F,04/05/2012,WBRI,,,")
                .read();

        assertThat(SmallReturn.childsFindings(read, "AMY").getFirst().says())
                .contains("F is not a code", "in 2018", "from 2025");
    }

    @Test
    void aRowThatNamesNoChildIsAFinding() {
        Outcome outcome = SmallReturn.in(folder)
                .file("header.csv", HEADER, AMY, ",1,12/11/2009,BCRB,,,", ",,,,,,")
                .outcome();

        assertThat(finding(outcome, "read.no-child").place())
                .isInstanceOfSatisfying(
                        Place.InRow.class, place -> assertThat(place.row()).isEqualTo(2));
        assertThat(SmallReturn.read(outcome).children().count()).isEqualTo(1);
    }

    @Test
    void rowsWithTooFewAndTooManyCellsAreFindings() {
        Outcome outcome = SmallReturn.in(folder)
                .file("header.csv", HEADER, "AMY,2,04/05/2012", BEN + ",stray", "CAT,1,01/01/2010,WBRI,,,,,")
                .outcome();

        assertThat(finding(outcome, "read.short-row").child()).contains("AMY");
        assertThat(finding(outcome, "read.long-row").child()).contains("BEN");
        assertThat(valuesOf(SmallReturn.read(outcome), "AMY", Table.HEADER, Item.DOB))
                .containsExactly("04/05/2012");
    }

    @Test
    void aMillionFaultsAreCountedAndAFewAreKept() {
        String[] lines = new String[1001];
        Arrays.fill(lines, ",1,,,,,");
        lines[0] = HEADER;

        Ssda903 read = SmallReturn.in(folder).file("header.csv", lines).read();

        assertThat(read.findings().kinds())
                .filteredOn(alike -> alike.kept().getFirst().rule().equals("read.no-child"))
                .singleElement()
                .satisfies(alike -> {
                    assertThat(alike.count()).isEqualTo(1000);
                    assertThat(alike.kept()).hasSize(100);
                    assertThat(alike.more()).isEqualTo(900);
                });
    }

    @Test
    void aFileOfSixteenBitLettersIsNamedWithWhatToDo() {
        Outcome outcome = SmallReturn.ofAmyAndBen(folder)
                .file("reviews.csv", StandardCharsets.UTF_16, SmallReturn.REVIEWS, "AMY,04/05/2012,18/01/2018,PN1")
                .outcome();

        Finding finding = finding(outcome, "read.utf-16");
        assertThat(finding.place()).isEqualTo(new Place.InFile("reviews.csv"));
        assertThat(finding.maybe()).contains("CSV UTF-8");
    }

    @Test
    void windows1252IsReadAndSaid() {
        Outcome outcome = SmallReturn.in(folder)
                .file("header.csv", Charset.forName("windows-1252"), HEADER, "ZO\u00cb,2,04/05/2012,WBRI,,,", BEN)
                .outcome();

        finding(outcome, "read.windows-1252");
        assertThat(SmallReturn.read(outcome).children().withId("ZO\u00cb")).isPresent();
    }

    @Test
    void aWorkbookIsNamedWithWhatToDo() {
        Outcome outcome = SmallReturn.ofAmyAndBen(folder)
                .bytes("reviews.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0})
                .outcome();

        assertThat(finding(outcome, "read.workbook").maybe()).contains("save each sheet");
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThat(finding(
                                SmallReturn.ofAmyAndBen(folder)
                                        .bytes("reviews.csv", new byte[0])
                                        .outcome(),
                                "read.empty-file")
                        .place())
                .isEqualTo(new Place.InFile("reviews.csv"));
    }

    private static byte[] bytes(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        return zip(List.of(name), List.of(content));
    }

    private static byte[] zip(String name, byte[] content, String other, byte[] others) throws IOException {
        return zip(List.of(name, other), List.of(content, others));
    }

    private static byte[] zip(List<String> names, List<byte[]> contents) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int entry = 0; entry < names.size(); entry++) {
                zip.putNextEntry(new ZipEntry(names.get(entry)));
                zip.write(contents.get(entry));
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
