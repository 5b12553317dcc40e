package hearth.returns.cin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One item of the census, under the name it has there. */
public enum Element {
    COLLECTION(Module.HEADER, "Collection", Kind.TEXT),
    YEAR(Module.HEADER, "Year", Kind.TEXT),
    REFERENCE_DATE(Module.HEADER, "ReferenceDate", Kind.DATE),
    SOURCE_LEVEL(Module.HEADER, "SourceLevel", Kind.TEXT),
    LEA(Module.HEADER, "LEA", Kind.TEXT),
    SOFTWARE_CODE(Module.HEADER, "SoftwareCode", Kind.TEXT),
    RELEASE(Module.HEADER, "Release", Kind.TEXT),
    SERIAL_NO(Module.HEADER, "SerialNo", Kind.TEXT),
    DATE_TIME(Module.HEADER, "DateTime", Kind.TEXT),

    LA_CHILD_ID(Module.CHILD_IDENTIFIERS, "LAchildID", Kind.TEXT),
    UPN(Module.CHILD_IDENTIFIERS, "UPN", Kind.TEXT),
    FORMER_UPN(Module.CHILD_IDENTIFIERS, "FormerUPN", Kind.TEXT),
    UPN_UNKNOWN(Module.CHILD_IDENTIFIERS, "UPNunknown", Kind.CODE),
    BIRTH_DATE(Module.CHILD_IDENTIFIERS, "PersonBirthDate", Kind.DATE),
    EXPECTED_BIRTH_DATE(Module.CHILD_IDENTIFIERS, "ExpectedPersonBirthDate", Kind.DATE),
    /** Called GenderCurrent until 2024, with other codes. */
    SEX(Module.CHILD_IDENTIFIERS, "Sex", Kind.CODE),
    DEATH_DATE(Module.CHILD_IDENTIFIERS, "PersonDeathDate", Kind.DATE),

    ETHNICITY(Module.CHILD_CHARACTERISTICS, "Ethnicity", Kind.CODE),

    DISABILITY(Module.DISABILITIES, "Disability", Kind.CODE),

    REFERRAL_DATE(Module.CIN_DETAILS, "CINreferralDate", Kind.DATE),
    REFERRAL_SOURCE(Module.CIN_DETAILS, "ReferralSource", Kind.CODE),
    PRIMARY_NEED(Module.CIN_DETAILS, "PrimaryNeedCode", Kind.CODE),
    CLOSURE_DATE(Module.CIN_DETAILS, "CINclosureDate", Kind.DATE),
    CLOSURE_REASON(Module.CIN_DETAILS, "ReasonForClosure", Kind.CODE),
    REFERRAL_CONFERENCE_DATE(Module.CIN_DETAILS, "DateOfInitialCPC", Kind.DATE),
    NO_FURTHER_ACTION(Module.CIN_DETAILS, "ReferralNFA", Kind.YES_NO),

    ASSESSMENT_START(Module.ASSESSMENTS, "AssessmentActualStartDate", Kind.DATE),
    ASSESSMENT_INTERNAL_REVIEW(Module.ASSESSMENTS, "AssessmentInternalReviewDate", Kind.DATE),
    ASSESSMENT_AUTHORISED(Module.ASSESSMENTS, "AssessmentAuthorisationDate", Kind.DATE),
    /** Several codes; {@link Assessment#factors()} has them one by one. */
    FACTORS(Module.ASSESSMENTS, "AssessmentFactors", Kind.CODE),

    FACTOR(Module.ASSESSMENT_FACTORS, "AssessmentFactor", Kind.CODE),

    PLAN_START(Module.CIN_PLAN_DATES, "CINPlanStartDate", Kind.DATE),
    PLAN_END(Module.CIN_PLAN_DATES, "CINPlanEndDate", Kind.DATE),

    ENQUIRY_START(Module.SECTION_47, "S47ActualStartDate", Kind.DATE),
    CONFERENCE_TARGET(Module.SECTION_47, "InitialCPCtarget", Kind.DATE),
    CONFERENCE_DATE(Module.SECTION_47, "DateOfInitialCPC", Kind.DATE),
    CONFERENCE_NOT_REQUIRED(Module.SECTION_47, "ICPCnotRequired", Kind.YES_NO),

    PROTECTION_START(Module.CHILD_PROTECTION_PLANS, "CPPstartDate", Kind.DATE),
    PROTECTION_END(Module.CHILD_PROTECTION_PLANS, "CPPendDate", Kind.DATE),
    FIRST_ABUSE(Module.CHILD_PROTECTION_PLANS, "InitialCategoryOfAbuse", Kind.CODE),
    LATEST_ABUSE(Module.CHILD_PROTECTION_PLANS, "LatestCategoryOfAbuse", Kind.CODE),
    EARLIER_PLANS(Module.CHILD_PROTECTION_PLANS, "NumberOfPreviousCPP", Kind.COUNT),

    REVIEW_DATE(Module.REVIEWS, "CPPreviewDate", Kind.DATE),

    PRE_PROCEEDINGS_START(Module.PRE_PROCEEDINGS, "PPStartDate", Kind.DATE),
    LETTER_SENT(Module.PRE_PROCEEDINGS, "LBPSentDate", Kind.DATE),
    FAMILY_MEETING_OFFERED(Module.PRE_PROCEEDINGS, "FGDMMeetingOffer", Kind.YES_NO),
    FAMILY_MEETING_HELD(Module.PRE_PROCEEDINGS, "FGDMMeetingFac", Kind.YES_NO),
    FIRST_MEETING(Module.PRE_PROCEEDINGS, "InitialPPMeetingDate", Kind.DATE),
    REVIEW_MEETINGS(Module.PRE_PROCEEDINGS, "ReviewMeetingsCount", Kind.COUNT),
    STEP_DECIDED(Module.PRE_PROCEEDINGS, "StepDecisionDate", Kind.DATE),
    OUTCOME(Module.PRE_PROCEEDINGS, "PPOutcome", Kind.TEXT),
    COURT_APPLICATION(Module.PRE_PROCEEDINGS, "CourtAppDate", Kind.DATE),
    LETTER_BEFORE_PROTECTION(Module.PRE_PROCEEDINGS, "LetterInitCPDate", Kind.DATE);

    /** How it is written. */
    public enum Kind {
        TEXT,
        CODE,
        DATE,
        YES_NO,
        COUNT
    }

    private static final Map<Module, List<Element>> BY_MODULE = byModule();
    private static final int[] PLACES = places();

    private final Module module;
    private final String title;
    private final Kind kind;

    Element(Module module, String title, Kind kind) {
        this.module = module;
        this.title = title;
        this.kind = kind;
    }

    static List<Element> of(Module module) {
        return Objects.requireNonNull(BY_MODULE.get(module));
    }

    /** The part of the census that it stands in. */
    public Module module() {
        return module;
    }

    /** Its name in the census. */
    public String title() {
        return title;
    }

    /** How it is written. */
    public Kind kind() {
        return kind;
    }

    /** Its place among the elements of its module, from 0. */
    @SuppressWarnings("EnumOrdinal") // places in arrays that live as long as one read
    int place() {
        return PLACES[ordinal()];
    }

    private static Map<Module, List<Element>> byModule() {
        Map<Module, List<Element>> all = new EnumMap<>(Module.class);
        Module.all().forEach(module -> all.put(module, new ArrayList<>()));
        Arrays.stream(values())
                .forEach(element ->
                        Objects.requireNonNull(all.get(element.module)).add(element));
        all.replaceAll((_, elements) -> List.copyOf(elements));
        return all;
    }

    private static int[] places() {
        return Arrays.stream(values())
                .mapToInt(element -> of(element.module).indexOf(element))
                .toArray();
    }
}
