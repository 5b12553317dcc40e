package hearth.returns.write;

import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.Disability;
import hearth.story.AboutTheChild.PupilNumber;
import hearth.story.AboutTheChild.Sex;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Adoption.AdoptionPlanned;
import hearth.story.Adoption.Matched;
import hearth.story.Answer;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Care.FamilyHome;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Health.FeelingsAsked;
import hearth.story.Help.Assessment;
import hearth.story.Help.AssessmentAuthorised;
import hearth.story.Help.Conference;
import hearth.story.Help.ConferenceKind;
import hearth.story.Help.Enquiry;
import hearth.story.Help.InNeed;
import hearth.story.Help.Referral;
import hearth.story.Kind;
import hearth.story.LeavingCare.LeaverAnswers;
import hearth.story.Plans.ChildInNeedPlan;
import hearth.story.Plans.ChildProtectionPlan;
import hearth.story.Span;
import hearth.story.Story;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The payload of the Department's daily feed, from stories: files of at most a hundred children, as one request may hold.
 * The feed has no place for reviews, visits, the child's views or the registration of homes. Names, lengths and the hundred:
 * DfE's openapi.json 1.0.1 and its public client (facts/returns.md, section 7).
 */
public final class DailyFeed {

    private static final int CHILDREN_A_REQUEST = 100;

    /** The kinds of fact that the feed has a place for. */
    private static final Set<Kind<?>> CARRIED = Stream.of(
                    Born.class,
                    Described.class,
                    Disability.class,
                    PupilNumber.class,
                    Unaccompanied.class,
                    FamilyHome.class,
                    FeelingsAsked.class,
                    Referral.class,
                    InNeed.class,
                    SocialWorker.class,
                    Assessment.class,
                    AssessmentAuthorised.class,
                    ChildInNeedPlan.class,
                    Enquiry.class,
                    ChildProtectionPlan.class,
                    LookedAfter.class,
                    Placement.class,
                    AdoptionPlanned.class,
                    Matched.class,
                    LeaverAnswers.class)
            .<Kind<?>>map(Kind::of)
            .collect(Collectors.toUnmodifiableSet());

    private final JsonGenerator json;

    /** Whether the feed has a place for the fact: of conferences, for the first. */
    public static boolean carries(Fact<?> fact) {
        return fact.detail() instanceof Conference(var kind)
                ? kind == ConferenceKind.INITIAL
                : CARRIED.contains(Kind.of(fact.detail().getClass()));
    }

    private DailyFeed(JsonGenerator json) {
        this.json = json;
    }

    /** Writes {@code children-0001.json} and so on into a folder; says how many children have an id that does not fit. */
    public static int write(Stream<Story> stories, Path folder) throws IOException {
        Files.createDirectories(folder);
        int[] left = {0};
        Iterator<Story> fitting = stories.filter(story -> fits(story, left)).iterator();
        for (int request = 1; fitting.hasNext() || request == 1; request++) {
            Path file = folder.resolve("children-%04d.json".formatted(request));
            try (Writer out = Files.newBufferedWriter(file);
                    JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
                DailyFeed feed = new DailyFeed(json);
                json.writeStartArray();
                for (int child = 0; child < CHILDREN_A_REQUEST && fitting.hasNext(); child++) {
                    feed.child(fitting.next());
                }
                json.writeEndArray();
            }
        }
        return left[0];
    }

    private static boolean fits(Story story, int[] left) {
        boolean fits = story.child().text().matches("[A-Za-z0-9]{1,20}");
        left[0] += fits ? 0 : 1;
        return fits;
    }

    private void child(Story story) {
        String id = story.child().text();
        json.writeStartObject();
        json.writeStringProperty("la_child_id", id);
        json.writeStringProperty("mis_child_id", id);
        details(story);
        List<Fact<FeelingsAsked>> asked = story.all(FeelingsAsked.class);
        if (!asked.isEmpty()) {
            json.writeObjectPropertyStart("health_and_wellbeing");
            json.writeArrayPropertyStart("sdq_assessments");
            for (Fact<FeelingsAsked> one : asked) {
                json.writeStartObject();
                day("date", one.day());
                json.writeNumberProperty("score", one.detail().score());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("social_care_episodes");
        List<HelpEpisode> episodes = HelpEpisode.of(story);
        List<Episode> care = Episodes.of(story);
        episodes.forEach(episode -> episode(episode, care));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void details(Story story) {
        json.writeObjectPropertyStart("child_details");
        String pupil = one(story, PupilNumber.class, PupilNumber::number);
        if (pupil.length() == 13) {
            json.writeStringProperty("unique_pupil_number", pupil);
        } else {
            upTo(4, "unique_pupil_number_unknown_reason", pupil);
        }
        story.all(Born.class).stream().findFirst().ifPresent(born -> day("date_of_birth", born.day()));
        upTo(1, "sex", one(story, Described.class, described -> sex(described.sex())));
        upTo(
                4,
                "ethnicity",
                one(story, Described.class, described -> described.ethnicity().code()));
        List<String> disabilities = story.all(Disability.class).stream()
                .map(fact -> fact.detail().kind().code())
                .filter(code -> !code.isEmpty())
                .distinct()
                .limit(12)
                .toList();
        if (!disabilities.isEmpty()) {
            json.writeArrayPropertyStart("disabilities");
            disabilities.forEach(json::writeString);
            json.writeEndArray();
        }
        upTo(8, "postcode", latest(story));
        List<Fact<Unaccompanied>> alone = story.all(Unaccompanied.class);
        if (!alone.isEmpty()) {
            json.writeBooleanProperty("uasc_flag", true);
            end("uasc_end_date", alone.getLast().happened());
        }
        json.writeEndObject();
    }

    private static String latest(Story story) {
        List<Fact<FamilyHome>> homes = story.all(FamilyHome.class);
        return homes.isEmpty() ? "" : homes.getLast().detail().where().toString();
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case MALE -> "M";
            case FEMALE -> "F";
            case INDETERMINATE -> "U";
            case UNKNOWN -> "";
        };
    }

    private void episode(HelpEpisode episode, List<Episode> care) {
        json.writeStartObject();
        id("social_care_episode_id", episode.id());
        episode.referral().ifPresent(referral -> {
            day("referral_date", referral.day());
            upTo(2, "referral_source", referral.detail().source());
            List<Fact<InNeed>> need = episode.all(InNeed.class);
            json.writeBooleanProperty("referral_no_further_action_flag", need.isEmpty());
            if (!need.isEmpty()) {
                lastDay("closure_date", need.getFirst().happened());
            }
        });
        list("care_worker_details", episode.all(SocialWorker.class), worker -> {
            upTo(12, "worker_id", worker.detail().who().replaceAll("[^A-Za-z0-9_-]", ""));
            day("start_date", worker.day());
            end("end_date", worker.happened());
        });
        list("child_and_family_assessments", HelpEpisode.Assessed.in(episode), one -> {
            id("child_and_family_assessment_id", one.assessment().id());
            day("start_date", one.assessment().day());
            one.authorised().ifPresent(day -> day("authorisation_date", day));
        });
        list("child_in_need_plans", episode.all(ChildInNeedPlan.class), plan -> {
            id("child_in_need_plan_id", plan.id());
            day("start_date", plan.day());
            lastDay("end_date", plan.happened());
        });
        list("section_47_assessments", episode.all(Enquiry.class), one -> enquiry(episode, one));
        list("child_protection_plans", episode.all(ChildProtectionPlan.class), plan -> {
            id("child_protection_plan_id", plan.id());
            day("start_date", plan.day());
            lastDay("end_date", plan.happened());
        });
        placements(care.stream()
                .filter(one -> episode.from() <= one.from() && one.from() < episode.to())
                .toList());
        adoption(episode);
        leaver(episode);
        json.writeEndObject();
    }

    /** The feed asks whether a conference is required; the census asks the opposite. */
    private void enquiry(HelpEpisode episode, Fact<Enquiry> one) {
        id("section_47_assessment_id", one.id());
        day("start_date", one.day());
        if (one.detail().conferenceNeeded() != Answer.UNKNOWN) {
            json.writeBooleanProperty("icpc_required_flag", one.detail().conferenceNeeded() == Answer.YES);
        }
        episode.all(Conference.class).stream()
                .filter(held -> held.detail().kind() == ConferenceKind.INITIAL && held.day() >= one.day())
                .findFirst()
                .ifPresent(held -> day("icpc_date", held.day()));
    }

    private void placements(List<Episode> care) {
        list("child_looked_after_placements", care, one -> {
            id("child_looked_after_placement_id", one.id());
            day("start_date", one.from());
            json.writeStringProperty("start_reason", one.why().name());
            upTo(3, "placement_type", one.home().type().code());
            upTo(8, "postcode", one.home().where().toString());
            if (one.to() != Span.OPEN) {
                day("end_date", one.to());
            }
            upTo(3, "end_reason", one.ended());
            upTo(6, "change_reason", one.moved());
        });
    }

    private void adoption(HelpEpisode episode) {
        List<Fact<AdoptionPlanned>> planned = episode.all(AdoptionPlanned.class);
        List<Fact<Matched>> matched = episode.all(Matched.class);
        if (!planned.isEmpty() || !matched.isEmpty()) {
            json.writeObjectPropertyStart("adoption");
            planned.stream().findFirst().ifPresent(one -> day("initial_decision_date", one.day()));
            matched.stream().findFirst().ifPresent(one -> day("matched_date", one.day()));
            json.writeEndObject();
        }
    }

    private void leaver(HelpEpisode episode) {
        List<Fact<LeaverAnswers>> answers = episode.all(LeaverAnswers.class);
        if (!answers.isEmpty()) {
            LeaverAnswers last = answers.getLast().detail();
            json.writeObjectPropertyStart("care_leavers");
            upTo(2, "activity", last.activity());
            upTo(
                    1,
                    "accommodation",
                    last.accommodation().isEmpty() ? "" : last.accommodation().substring(0, 1));
            json.writeEndObject();
        }
    }

    private <T> void list(String name, List<T> all, Consumer<T> each) {
        if (!all.isEmpty()) {
            json.writeArrayPropertyStart(name);
            for (T one : all) {
                json.writeStartObject();
                each.accept(one);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** The id of the fact that tells of it: it stays when an earlier one is added or a day is corrected. */
    private void id(String name, FactId id) {
        json.writeStringProperty(name, id.toString());
    }

    private static <D extends Detail> String one(Story story, Class<D> kind, Function<D, String> text) {
        return story.all(kind).stream()
                .map(fact -> text.apply(fact.detail()))
                .findFirst()
                .orElse("");
    }

    /** A text that fits; what is longer than the feed allows is no code of it. */
    private void upTo(int length, String name, String text) {
        if (!text.isEmpty() && text.length() <= length) {
            json.writeStringProperty(name, text);
        }
    }

    private void day(String name, int day) {
        json.writeStringProperty(name, LocalDate.ofEpochDay(day).toString());
    }

    private void lastDay(String name, Span span) {
        if (!span.isOpen()) {
            day(name, span.toDay() - 1);
        }
    }

    private void end(String name, Span span) {
        if (!span.isOpen()) {
            day(name, span.toDay());
        }
    }
}
