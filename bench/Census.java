import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes a children in need census of so many invented children, each with every part that a census can hold. */
void main(String[] words) throws IOException {
    int children = Integer.parseInt(words[0]);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(words[1]))) {
        out.write("""
                <Message>
                <Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
                <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>
                <Source><SourceLevel>L</SourceLevel><LEA>201</LEA><SoftwareCode>Hearth</SoftwareCode>
                <Release>1</Release><SerialNo>001</SerialNo><DateTime>2026-05-20T10:00:00</DateTime></Source></Header>
                <Children>
                """);
        for (int child = 0; child < children; child++) {
            out.write(child(child));
        }
        out.write("</Children>\n</Message>\n");
    }
}

String child(int number) {
    LocalDate born = LocalDate.of(2008, 1, 1).plusDays(number * 37L % 6000);
    LocalDate referred = LocalDate.of(2025, 4, 1).plusDays(number * 13L % 200);
    return """
            <Child><ChildIdentifiers><LAchildID>C%07d</LAchildID><UPN>A%012d</UPN>
            <PersonBirthDate>%s</PersonBirthDate><Sex>%s</Sex></ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
            <CINdetails><CINreferralDate>%s</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
            <Assessments><AssessmentActualStartDate>%s</AssessmentActualStartDate>
            <AssessmentInternalReviewDate>%s</AssessmentInternalReviewDate>
            <AssessmentAuthorisationDate>%s</AssessmentAuthorisationDate>
            <FactorsIdentifiedAtAssessment><AssessmentFactors>2A</AssessmentFactors><AssessmentFactors>3B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
            <CINPlanDates><CINPlanStartDate>%s</CINPlanStartDate><CINPlanEndDate>%s</CINPlanEndDate></CINPlanDates>
            <Section47><S47ActualStartDate>%s</S47ActualStartDate><InitialCPCtarget>%s</InitialCPCtarget>
            <DateOfInitialCPC>%s</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired></Section47>
            <ReferralNFA>0</ReferralNFA>
            <ChildProtectionPlans><CPPstartDate>%s</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
            <LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP>
            <Reviews><CPPreviewDate>%s</CPPreviewDate></Reviews></ChildProtectionPlans></CINdetails></Child>
            """.formatted(
                    number, number, born, number % 2 == 0 ? "F" : "M", referred, referred.plusDays(1),
                    referred.plusDays(10), referred.plusDays(40), referred.plusDays(12), referred.plusDays(20),
                    referred.plusDays(2), referred.plusDays(22), referred.plusDays(20), referred.plusDays(20), referred.plusDays(105));
}
