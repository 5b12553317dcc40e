package hearth.returns;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.cin.CinOutcome;
import hearth.returns.cin.CinReading;
import hearth.returns.cin.rules.CinRules;
import hearth.returns.cin.rules.CinRun;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half a gigabyte of XML, as large as any file may be, is read in the memory that this test has: 800 MB. */
class LargeFilesSlow {

    private static final long SIZE = 500_000_000;

    private static final String CENSUS_HEAD = "<Message><Header><CollectionDetails><Collection>CIN</Collection>"
            + "<Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source>"
            + "<SourceLevel>L</SourceLevel><LEA>302</LEA></Source></Header><Children>\n";

    private static final String HELPED_CHILD = """
            <Child><ChildIdentifiers><LAchildID>C%08d</LAchildID><UPNunknown>UN1</UPNunknown>
            <PersonBirthDate>2024-02-10</PersonBirthDate><Sex>M</Sex></ChildIdentifiers><ChildCharacteristics>
            <Ethnicity>BCRB</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
            <CINdetails><CINreferralDate>2025-05-06</CINreferralDate><ReferralSource>3B</ReferralSource>
            <PrimaryNeedCode>N4</PrimaryNeedCode><CINclosureDate>2025-06-20</CINclosureDate>
            <ReasonForClosure>RC8</ReasonForClosure><Assessments>
            <AssessmentActualStartDate>2025-05-07</AssessmentActualStartDate>
            <AssessmentAuthorisationDate>2025-06-18</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment>
            <AssessmentFactors>21</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
            <ReferralNFA>0</ReferralNFA></CINdetails></Child>
            """;

    private static final String CHILD_IN_CARE = """
            <CHILD><HEADER><CHILDID>C%08d</CHILDID><UPN>UN1</UPN><SEX>2</SEX><DOB>04/05/2012</DOB>
            <ETHNIC>WBRI</ETHNIC><UASC>0</UASC><AREVIEW><REVIEW>18/01/2018</REVIEW>
            <REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW><PERMANENCE><PREV_PERM>Z1</PREV_PERM></PERMANENCE></HEADER>
            <EPISODE><DECOM>21/12/2017</DECOM><RNE>S</RNE><LS>C1</LS><CIN>N1</CIN><PL>U4</PL></EPISODE></CHILD>
            """;

    @TempDir
    private Path folder;

    @Test
    void aCensus() throws IOException {
        Path file = folder.resolve("census.xml");
        int children = write(file, CENSUS_HEAD, HELPED_CHILD, "</Children></Message>");

        switch (CinReading.of(file).read(Progress.none())) {
            case CinOutcome.Read(var census) -> {
                assertThat(census.children()).hasSize(children);
                assertThat(CinRun.of(CinRules.all(), census).rulings()).hasSize(109);
            }
            case CinOutcome.Unusable(var findings) ->
                throw new AssertionError(findings.kept().toString());
            case CinOutcome.Stopped _ -> throw new AssertionError("nobody stopped it");
        }
    }

    @Test
    void aReturnOfChildrenLookedAfter() throws IOException {
        Path file = folder.resolve("return.xml");
        int children = write(file, "<EXPSSDA903>", CHILD_IN_CARE, "</EXPSSDA903>");

        switch (ReturnReading.of(file).read(Progress.none())) {
            case Outcome.Read(var ssda903) ->
                assertThat(ssda903.children().count()).isEqualTo(children);
            case Outcome.Unusable(var findings) ->
                throw new AssertionError(findings.kept().toString());
            case Outcome.Stopped _ -> throw new AssertionError("nobody stopped it");
        }
    }

    /** So many children that the file is as large as that; says how many. */
    private static int write(Path file, String head, String child, String foot) throws IOException {
        int children = Math.toIntExact(SIZE / child.formatted(0).length());
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(head);
            for (int number = 0; number < children; number++) {
                out.write(child.formatted(number));
            }
            out.write(foot);
        }
        return children;
    }
}
