package hearth.returns.write;

import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.Died;
import hearth.story.AboutTheChild.Disability;
import hearth.story.AboutTheChild.PupilNumber;
import hearth.story.AboutTheChild.Sex;
import hearth.story.Answer;
import hearth.story.Detail;
import hearth.story.Ethnicity;
import hearth.story.Fact;
import hearth.story.Help.Conference;
import hearth.story.Help.ConferenceKind;
import hearth.story.Help.Enquiry;
import hearth.story.Help.InNeed;
import hearth.story.Help.Referral;
import hearth.story.Plans.AbuseCategory;
import hearth.story.Plans.ChildInNeedPlan;
import hearth.story.Plans.ChildProtectionPlan;
import hearth.story.Span;
import hearth.story.Story;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The children in need census of one year as XML that its schema accepts, from stories. Where the schema asks for what a
 * story does not say, the code for "not known" is written; a child without a referral cannot be written at all.
 */
public final class CinCensusXml {

    // The first schema that has them: CIN_schema_2017.xsd to 2026.xsd (facts/returns.md, section 5.2).
    private static final int SEX_IN_LETTERS = 2025;
    private static final int PLANS_ASKED = 2022;

    // The codes for "not known" in the lists of the 2026 schema (section 5.3).
    private static final String SOURCE_UNKNOWN = "10";
    private static final String NOT_YET_OBTAINED = "NOBT";

    private final XmlWords xml;
    private final int year;

    private CinCensusXml(XmlWords xml, int year) {
        this.xml = xml;
        this.year = year;
    }

    /**
     * What stands above the children.
     *
     * @param year      the year in which the census year ends
     * @param reference its last day
     * @param authority the three figures of the council
     */
    public record Head(int year, LocalDate reference, String authority) {}

    /** Writes the file; says how many children could not be written. */
    public static int write(Stream<Story> stories, Head head, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            XmlWords xml = new XmlWords(out);
            CinCensusXml census = new CinCensusXml(xml, head.year());
            xml.begin("Message").begin("Header").begin("CollectionDetails");
            xml.element("Collection", "CIN").element("Year", Integer.toString(head.year()));
            xml.element("ReferenceDate", head.reference().toString()).end();
            xml.begin("Source").element("SourceLevel", "L").element("LEA", head.authority());
            xml.element("SoftwareCode", "Hearth")
                    .element("SerialNo", "001")
                    .end()
                    .end();
            xml.begin("Children");
            int[] left = {0};
            stories.forEach(story -> left[0] += census.child(story) ? 0 : 1);
            xml.end().end();
            return left[0];
        }
    }

    private boolean child(Story story) {
        List<HelpEpisode> episodes = HelpEpisode.of(story).stream()
                .filter(episode -> episode.referral().isPresent())
                .toList();
        if (episodes.isEmpty()) {
            return false;
        }
        xml.begin("Child");
        identifiers(story);
        characteristics(story);
        episodes.forEach(this::details);
        xml.end();
        return true;
    }

    private void identifiers(Story story) {
        String pupil = story.all(PupilNumber.class).stream()
                .map(fact -> fact.detail().number())
                .findFirst()
                .orElse("");
        boolean isNumber = pupil.matches("[A-Za-z]\\d{11}[0-9A-Za-z]");
        xml.begin("ChildIdentifiers").element("LAchildID", story.child().text());
        xml.unlessBlank("UPN", isNumber ? pupil : "");
        xml.unlessBlank("UPNunknown", pupil.matches("UN[1-7]") ? pupil : "");
        xml.unlessBlank("PersonBirthDate", firstDay(story, Born.class));
        Sex sex = story.all(Described.class).stream()
                .map(fact -> fact.detail().sex())
                .findFirst()
                .orElse(Sex.UNKNOWN);
        xml.element(year >= SEX_IN_LETTERS ? "Sex" : "GenderCurrent", sex(sex));
        xml.unlessBlank("PersonDeathDate", firstDay(story, Died.class)).end();
    }

    private String sex(Sex sex) {
        boolean letters = year >= SEX_IN_LETTERS;
        return switch (sex) {
            case MALE -> letters ? "M" : "1";
            case FEMALE -> letters ? "F" : "2";
            case INDETERMINATE -> letters ? "U" : "9";
            case UNKNOWN -> letters ? "U" : "0";
        };
    }

    private void characteristics(Story story) {
        String ethnicity = story.all(Described.class).stream()
                .map(fact -> fact.detail().ethnicity())
                .findFirst()
                .orElse(Ethnicity.UNKNOWN)
                .code();
        xml.begin("ChildCharacteristics").element("Ethnicity", ethnicity.isEmpty() ? NOT_YET_OBTAINED : ethnicity);
        List<String> disabilities = story.all(Disability.class).stream()
                .map(fact -> fact.detail().kind().code())
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (!disabilities.isEmpty()) {
            xml.begin("Disabilities");
            disabilities.forEach(code -> xml.element("Disability", code));
            xml.end();
        }
        xml.end();
    }

    private void details(HelpEpisode episode) {
        Fact<Referral> referral = episode.referral().orElseThrow();
        String source = referral.detail().source();
        Optional<Fact<InNeed>> need = episode.first(InNeed.class);
        List<Fact<Enquiry>> enquiries = episode.all(Enquiry.class);
        xml.begin("CINdetails").element("CINreferralDate", iso(referral.day()));
        xml.element("ReferralSource", source.isEmpty() ? SOURCE_UNKNOWN : source);
        xml.unlessBlank(
                "PrimaryNeedCode", need.map(some -> some.detail().need().code()).orElse(""));
        xml.unlessBlank(
                "CINclosureDate", need.map(some -> last(some.happened())).orElse(""));
        List<Integer> conferences = conferences(episode);
        String[] held = new String[enquiries.size()];
        for (int at = 0; at < held.length; at++) {
            int next = at + 1 == held.length
                    ? Integer.MAX_VALUE
                    : enquiries.get(at + 1).day();
            held[at] = taken(conferences, enquiries.get(at).day(), next);
        }
        xml.unlessBlank("DateOfInitialCPC", taken(conferences, Integer.MIN_VALUE, Integer.MAX_VALUE));
        HelpEpisode.Assessed.in(episode).forEach(this::assessment);
        if (year >= PLANS_ASKED) {
            episode.all(ChildInNeedPlan.class).forEach(plan -> {
                xml.begin("CINPlanDates").element("CINPlanStartDate", iso(plan.day()));
                xml.unlessBlank("CINPlanEndDate", last(plan.happened())).end();
            });
        }
        for (int at = 0; at < held.length; at++) {
            enquiry(enquiries.get(at), held[at]);
        }
        xml.element("ReferralNFA", need.isPresent() ? "0" : "1");
        episode.all(ChildProtectionPlan.class).stream()
                .filter(plan -> isAgainstSomething(plan.detail()))
                .forEach(plan -> protection(episode, plan));
        xml.end();
    }

    private void assessment(HelpEpisode.Assessed assessment) {
        xml.begin("Assessments")
                .element(
                        "AssessmentActualStartDate", iso(assessment.assessment().day()));
        assessment.authorised().ifPresent(day -> xml.element("AssessmentAuthorisationDate", iso(day)));
        xml.end();
    }

    private void enquiry(Fact<Enquiry> enquiry, String conference) {
        xml.begin("Section47").element("S47ActualStartDate", iso(enquiry.day()));
        xml.unlessBlank("DateOfInitialCPC", conference);
        xml.element("ICPCnotRequired", enquiry.detail().conferenceNeeded() == Answer.NO ? "1" : "0");
        xml.end();
    }

    private static List<Integer> conferences(HelpEpisode episode) {
        return new ArrayList<>(episode.all(Conference.class).stream()
                .filter(held -> held.detail().kind() == ConferenceKind.INITIAL)
                .map(Fact::day)
                .toList());
    }

    /** Takes the first of these days that lies there; empty where there is none. */
    private static String taken(List<Integer> days, int from, int to) {
        for (Iterator<Integer> left = days.iterator(); left.hasNext(); ) {
            int day = left.next();
            if (from <= day && day < to) {
                left.remove();
                return iso(day);
            }
        }
        return "";
    }

    private void protection(HelpEpisode episode, Fact<ChildProtectionPlan> plan) {
        xml.begin("ChildProtectionPlans").element("CPPstartDate", iso(plan.day()));
        xml.unlessBlank("CPPendDate", last(plan.happened()));
        xml.element("InitialCategoryOfAbuse", plan.detail().first().code());
        xml.element("LatestCategoryOfAbuse", plan.detail().latest().code());
        xml.element("NumberOfPreviousCPP", Integer.toString(plan.detail().earlierPlans()));
        List<String> reviews = episode.story().all(Conference.class).stream()
                .filter(held -> held.detail().kind() == ConferenceKind.REVIEW)
                .filter(held -> plan.happened().covers(held.day()))
                .map(held -> iso(held.day()))
                .toList();
        if (!reviews.isEmpty()) {
            xml.begin("Reviews");
            reviews.forEach(day -> xml.element("CPPreviewDate", day));
            xml.end();
        }
        xml.end();
    }

    /** The schema takes no plan without its categories, and there is no code for "not known". */
    private static boolean isAgainstSomething(ChildProtectionPlan plan) {
        return plan.first() != AbuseCategory.UNKNOWN && plan.latest() != AbuseCategory.UNKNOWN;
    }

    private static <D extends Detail> String firstDay(Story story, Class<D> kind) {
        return story.all(kind).stream().map(fact -> iso(fact.day())).findFirst().orElse("");
    }

    /** The last day; empty while it goes on. */
    private static String last(Span span) {
        return span.isOpen() ? "" : iso(span.toDay() - 1);
    }

    private static String iso(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
