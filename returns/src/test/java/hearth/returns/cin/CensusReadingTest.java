package hearth.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.CollectionYear;
import hearth.returns.Finding;
import hearth.returns.Progress;
import hearth.returns.cin.rules.Answer;
import hearth.returns.cin.rules.CinRules;
import hearth.returns.cin.rules.CinRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A census as authorities have it: late, cut short, in another form, or no census at all. */
class CensusReadingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyModuleIsReadIntoItsOwnPlace() {
        CinCensus census = SmallCensus.census(folder, SmallCensus.text());

        assertThat(census.children()).extracting(CensusChild::id).containsExactly("AMY1", "BEN2", "CAT3", "DAN4");
        assertThat(census.collected()).isEqualTo(new CollectionYear(2026));
        assertThat(census.yearFrom()).isEqualTo(CinCensus.YearFrom.REFERENCE_DATE);
        CensusChild amy = census.children().getFirst();
        Referral referral = amy.referrals().getFirst();
        assertThat(amy.characteristics().disabilities()).hasSize(8);
        assertThat(referral.assessments().getFirst().factors()).containsExactly("16A", "17A");
        assertThat(CensusDay.text(referral.enquiries().getFirst().conference())).isEqualTo("2025-09-30");
        assertThat(CensusDay.text(referral.protectionPlans()
                        .getFirst()
                        .reviews()
                        .getFirst()
                        .held()))
                .isEqualTo("2025-12-15");
        assertThat(census.count(Module.ASSESSMENTS)).isEqualTo(3);
    }

    @Test
    void whatIsAbsentIsBlankAndTakenFromNoNeighbour() {
        CinCensus census = SmallCensus.census(
                folder,
                SmallCensus.text()
                        .replaceFirst(
                                "</Section47>",
                                "</Section47><Section47><S47ActualStartDate>2026-03-20</S47ActualStartDate></Section47>"));

        Enquiry second =
                census.children().getFirst().referrals().getFirst().enquiries().getLast();
        assertThat(second.isBlank(Element.CONFERENCE_DATE)).isTrue();
        assertThat(second.isBlank(Element.CONFERENCE_NOT_REQUIRED)).isTrue();
    }

    @Test
    void faultsOfEveryKindAreToldWithTheChildAndTheValue() {
        String text = SmallCensus.text()
                .replaceFirst("<UPN>", "PersonBirthDate<UPN>")
                .replaceFirst("2025-09-02", "2025-09-31")
                .replaceFirst("2025-10-20", "20/10/2025")
                .replaceFirst("<ICPCnotRequired>0", "<ICPCnotRequired>false")
                .replaceFirst("16A", "RB")
                .replaceFirst("<NumberOfPreviousCPP>0", "<NumberOfPreviousCPP>one")
                .replaceFirst("<Disability>NONE</Disability>", "")
                .replaceFirst("<Ethnicity>REFU", "<Ethnicity>NOBT</Ethnicity><Hobby>chess</Hobby><Ethnicity>REFU");

        CinCensus census = SmallCensus.census(folder, text);

        assertThat(rules(census.findings().kept()))
                .containsExactlyInAnyOrder(
                        "read.stray-text",
                        "read.impossible-date",
                        "read.date-form",
                        "read.yes-no-form",
                        "read.unknown-code",
                        "read.not-a-number",
                        "read.empty-list",
                        "read.unknown-element",
                        "read.element-twice");
        assertThat(census.findings().kept())
                .allSatisfy(finding -> assertThat(finding.maybe()).startsWith("Maybe "));
        assertThat(census.findings().kept())
                .filteredOn(finding -> finding.rule().equals("read.impossible-date"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.child()).contains("AMY1");
                    assertThat(finding.fields()).containsExactly("AssessmentActualStartDate");
                    assertThat(finding.values()).containsExactly("2025-09-31");
                });
        Assessment assessment = census.children()
                .getFirst()
                .referrals()
                .getFirst()
                .assessments()
                .getFirst();
        assertThat(CensusDay.text(assessment.authorised())).isEqualTo("2025-10-20");
    }

    @Test
    void aFileThatIsCutShortKeepsWhatStandsBefore() {
        String text = SmallCensus.text();

        CinCensus census = SmallCensus.census(folder, text.substring(0, text.indexOf("BEN2") + 300));

        assertThat(census.children()).extracting(CensusChild::id).containsExactly("AMY1", "BEN2");
        assertThat(rules(census.findings().kept())).contains("read.broken-xml", "read.child-cut-short");
    }

    @Test
    void aDocumentTypeIsRefusedAsAWhole() {
        String bomb = "<!DOCTYPE Message [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        String thief = "<!DOCTYPE Message [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (String doctype : List.of(bomb, thief)) {
            String text = SmallCensus.text()
                    .replaceFirst("<Message>", doctype + "<Message>")
                    .replaceFirst("AMY1", "&a;");

            assertThat(unusable(SmallCensus.read(folder, text))).isNotEmpty();
        }
    }

    @Test
    void anEntityThatNobodyDeclaredStopsTheReadThere() {
        CinOutcome outcome = SmallCensus.read(folder, SmallCensus.text().replaceFirst("BEN2", "&ben;"));

        assertThat(rules(SmallCensus.census(outcome).findings().kept())).contains("read.broken-xml");
    }

    @Test
    void aLetterThatNoXmlMayHoldStopsTheReadThere() {
        CinOutcome outcome = SmallCensus.read(folder, SmallCensus.text().replaceFirst("BEN2", "BEN\u00012"));

        assertThat(rules(SmallCensus.census(outcome).findings().kept())).contains("read.broken-xml");
    }

    @Test
    void sixteenBitLettersAreRead() {
        String text = SmallCensus.text().replaceFirst("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");

        CinOutcome outcome = SmallCensus.read(folder, text, StandardCharsets.UTF_16);

        assertThat(SmallCensus.census(outcome).children()).hasSize(4);
    }

    @Test
    void somethingElseIsNoCensus() throws IOException {
        assertThat(unusable(SmallCensus.read(folder, "<EXPSSDA903/>"))).containsExactly("read.no-census");
        assertThat(unusable(SmallCensus.read(folder, "id,sex\n1,F\n"))).containsExactly("read.no-census");
        assertThat(unusable(SmallCensus.read(folder, ""))).containsExactly("read.no-census");
        assertThat(unusable(CinReading.of(folder.resolve("not-there.xml")).read(Progress.none())))
                .contains("read.nothing-there");
        Files.writeString(folder.resolve("census.xml"), "<Message><Children/></Message>");
        assertThat(unusable(CinReading.of(folder).read(Progress.none())))
                .containsExactly("read.no-header", "read.no-children");
    }

    @Test
    void lastYearsFileGivenAsThisYearsIsSaid() {
        Path file = SmallCensus.write(folder, SmallCensus.text().getBytes(StandardCharsets.UTF_8));

        CinCensus census = SmallCensus.census(
                CinReading.of(file).year(new CollectionYear(2027)).read(Progress.none()));

        assertThat(rules(census.findings().kept())).contains("read.other-year");
        assertThat(census.collected()).isEqualTo(new CollectionYear(2027));
    }

    @Test
    void withoutAReferenceDateTheRulesThatAskForTheYearAreNotJudged() {
        CinCensus census = SmallCensus.census(
                folder,
                SmallCensus.text().replaceFirst("<Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate>", ""));

        assertThat(census.isYearKnown()).isFalse();
        assertThat(CinRun.of(CinRules.all(), census).rulings())
                .filteredOn(ruling -> ruling.rule().asksYear())
                .allSatisfy(ruling -> assertThat(ruling.answer()).isInstanceOf(Answer.NotEvaluated.class));
    }

    @Test
    void aCensusOf2021IsAskedNeitherForPlansNorByLaterRules() {
        CinCensus census = SmallCensus.census(
                folder, SmallCensus.text().replace("2026", "2021").replace("2025", "2020"));

        assertThat(rules(census.findings().kept())).contains("read.other-years-form");
        assertThat(CinRun.of(CinRules.all(), census).rulings())
                .filteredOn(ruling -> ruling.answer() instanceof Answer.NotEvaluated)
                .extracting(ruling -> ruling.rule().code())
                .contains("4010", "4017", "1570", "8945Q");
    }

    @Test
    void aLargeFileReadInPartsTellsTheSameAsInOnePiece() {
        String text = SmallCensus.text();
        String amy = text.substring(text.indexOf("<Child>"), text.indexOf("</Child>") + "</Child>".length());
        StringBuilder many = new StringBuilder(text.substring(0, text.indexOf("<Child>")));
        int children = 9000;
        for (int child = 0; child < children; child++) {
            many.append(amy.replace("AMY1", "AMY" + child)
                    .replace("<NumberOfPreviousCPP>0", "<NumberOfPreviousCPP>" + (child % 1000 == 999 ? "many" : "0")));
        }
        many.append("</Children></Message>");
        // A comment in which a child seems to end breaks the parts, and only them.
        String commented = many.toString().replace("</Child><Child>", "</Child><!-- </Child> --><Child>");

        CinCensus parts = SmallCensus.census(folder, many.toString());
        CinCensus whole = SmallCensus.census(folder, commented);

        for (CinCensus census : List.of(parts, whole)) {
            assertThat(census.children()).hasSize(children);
            assertThat(census.children().getLast().id()).isEqualTo("AMY" + (children - 1));
            CensusChild last = census.children().getLast();
            assertThat(last.number()).isEqualTo(children - 1);
            assertThat(last.rowOf(last.referrals().getFirst().plans().getFirst()))
                    .isEqualTo(children);
        }
        assertThat(whole.findings().kept()).isEqualTo(parts.findings().kept()).hasSize(9);
        assertThat(CinRun.of(CinRules.all(), whole).rulings())
                .isEqualTo(CinRun.of(CinRules.all(), parts).rulings());
    }

    private static List<String> unusable(CinOutcome outcome) {
        assertThat(outcome).isInstanceOf(CinOutcome.Unusable.class);
        return rules(((CinOutcome.Unusable) outcome).findings().kept());
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
