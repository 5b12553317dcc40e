package hearth.app.house;

import static hearth.pages.day.Question.How.*;

import hearth.pages.day.Frame.Way;
import hearth.pages.day.Question;
import hearth.practice.record.AssessmentForm;
import hearth.practice.record.FormKind;
import hearth.practice.record.HealthForm;
import hearth.practice.record.PlanForm.ThePlan;
import hearth.practice.record.SchoolForm;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.TalkStep;
import hearth.story.MoveReason;
import hearth.story.PlacementBasis;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import hearth.story.Plans.Step;
import hearth.story.Reviews.Meeting;
import hearth.story.Reviews.Participation;
import hearth.story.Role;
import hearth.story.Visits.NotAlone;
import hearth.story.Visits.Welfare;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each form asks, in the words of its page and in their order. Nothing is asked that the record knows already: who
 * writes, what they are to the child, in which home the child lived before.
 *
 * @param kind which form
 * @param name what the child likes to be called; of several, words for all of them
 * @param choosing what can be chosen of what this child's record holds
 */
record Questions(FormKind kind, String name, Choosing choosing) {

    private static final int DECISIONS = 3;

    /** What is asked once, whoever it is about. */
    List<Question> once() {
        List<Question> all = new ArrayList<>();
        all.add(ask("day", DAY, onWhichDay(), ""));
        all.addAll(alone());
        return all;
    }

    private List<Question> alone() {
        return switch (kind) {
            case VISIT -> List.of(way("How?"));
            case NOTE, REMEMBER, TAKE_BACK -> choosing.facts();
            case FAMILY_TIME ->
                List.of(
                        ask("who", LINE, "With whom?", "As " + name + " calls them: Mum, Nana Jo."),
                        way("How?"),
                        ask("went", WORDS, "How did it go?", ""));
            case ASSESSMENT -> List.of(one("step", "How far has it come?", "", Choices.of(AssessmentForm.Step.class)));
            case PLAN ->
                List.of(
                        many("plan", "Which plan?", "", Choices.of(ThePlan.class)),
                        one("step", "What happened to it on that day?", "", Choices.of(Step.class)));
            case REVIEW ->
                List.of(
                        one("meeting", "Did it come to its end?", "", Choices.of(Meeting.class)),
                        yesNo("officer-present", "Was the reviewing officer there?", ""));
            case DECISION -> decision();
            case MOVE -> move();
            case MISSING -> missing();
            case HEALTH ->
                List.of(
                        many("what", "What was done?", "", Choices.of(HealthForm.What.class)),
                        many(
                                "by",
                                "Who did it?",
                                "For an assessment or review, who looked; for the questions about feelings, who answered them.",
                                Choices.of(Role.class)));
            case SCHOOL ->
                List.of(
                        one("what", "What happened?", "", Choices.of(SchoolForm.What.class)),
                        ask("school", LINE, "Which school?", "Where " + name + " started at one."));
            case OTHER -> choosing.other();
            case APPROVAL ->
                List.of(
                        many("promise", "What is approved?", "", choosing.waiting()),
                        many(
                                "by",
                                "As what do you approve it?",
                                "The law lets only some people do so.",
                                Choices.of(Role.class)));
            case ANSWER ->
                List.of(ask(
                        "answer",
                        WORDS,
                        "Your answer",
                        "In words that " + name + " can read. It stands beside what " + name + " said."));
            case DOCUMENT -> List.of();
        };
    }

    /** What is asked about each child alone; the child's own words have a place of their own in every form. */
    List<Question> ofEach(String child) {
        List<Question> all = new ArrayList<>();
        switch (kind) {
            case VISIT -> {
                all.add(yesNo(
                        "alone", "Did you talk with " + child + " alone?", "Asked by SI 2010/959 regulation 29."));
                all.add(one("not-alone", "If not, why?", "", notAlone(child)));
                all.add(one(
                        "welfare",
                        "Is " + child + " all right there?",
                        "Asked by SI 2010/959 regulation 30.",
                        Choices.of(Welfare.class)));
            }
            case ASSESSMENT -> all.add(yesNo("wishes", "Was " + child + " asked what they want?", ""));
            case REVIEW -> {
                all.add(many(
                        "participation",
                        "How did " + child + " take part?",
                        "The yearly return (SSDA903) asks for it.",
                        Choices.of(Participation.class)));
                all.add(yesNo(
                        "alone",
                        "Did the reviewing officer talk with " + child + " alone before?",
                        "Asked by SI 2010/959 regulation 36."));
            }
            case HEALTH -> {
                all.add(yesNo(
                        "up-to-date",
                        "Are " + child + "’s vaccinations up to date?",
                        "Where this is about vaccinations."));
                all.add(ask(
                        "score",
                        NUMBER,
                        "The score of the questions about feelings",
                        "From 0 to 40, where this is about them."));
            }
            case NOTE,
                    FAMILY_TIME,
                    PLAN,
                    DECISION,
                    MOVE,
                    MISSING,
                    SCHOOL,
                    DOCUMENT,
                    OTHER,
                    APPROVAL,
                    ANSWER,
                    TAKE_BACK,
                    REMEMBER -> {
                // nothing beyond the child's words
            }
        }
        if (hasWords()) {
            all.add(ask(
                    "said",
                    THE_CHILDS_WORDS,
                    "What did " + child + " say?",
                    "In " + child + "’s own words. They stand as they are, first on the page, for " + child
                            + " to read one day."));
        }
        return all;
    }

    /** What only the child's own record is to hold, where it is about several. */
    Question own(String child) {
        return ask("own", WORDS, "Only for " + child + "’s record", "What the brothers and sisters are not to read.");
    }

    /** What comes last: what happened, and what it means. */
    List<Question> last() {
        if (!hasWords()) {
            return List.of();
        }
        List<Question> all = new ArrayList<>(kind == FormKind.REVIEW ? decisions() : List.of());
        all.add(ask("note", WORDS, whatHappened(), "In words that could be read to " + name + "."));
        all.add(ask("analysis", WORDS, "What does it mean for " + name + "?", ""));
        if (kind != FormKind.VISIT) {
            all.add(yesNo("significant", "Does it belong in the short telling of " + name + "’s life?", ""));
        }
        return all;
    }

    /** Whether the form has room for words beside its own fields; an answer or a correction is words already. */
    boolean hasWords() {
        return switch (kind) {
            case VISIT,
                    NOTE,
                    FAMILY_TIME,
                    ASSESSMENT,
                    PLAN,
                    REVIEW,
                    DECISION,
                    MOVE,
                    MISSING,
                    HEALTH,
                    SCHOOL,
                    DOCUMENT,
                    OTHER,
                    APPROVAL -> true;
            case ANSWER, TAKE_BACK, REMEMBER -> false;
        };
    }

    private String onWhichDay() {
        return switch (kind) {
            case VISIT -> "When did you see " + name + "?";
            case MOVE -> "On which day did " + name + " move?";
            case MISSING -> "On which day did " + name + " go missing?";
            case REVIEW -> "On which day was the review?";
            case DECISION -> "On which day was it decided?";
            case NOTE,
                    FAMILY_TIME,
                    ASSESSMENT,
                    PLAN,
                    HEALTH,
                    SCHOOL,
                    DOCUMENT,
                    OTHER,
                    APPROVAL,
                    ANSWER,
                    TAKE_BACK,
                    REMEMBER -> "On which day?";
        };
    }

    private String whatHappened() {
        return switch (kind) {
            case ASSESSMENT -> "What did you find out?";
            case PLAN -> "What does the plan say?";
            case REVIEW -> "What was talked about?";
            case VISIT, NOTE -> "What happened?";
            case FAMILY_TIME,
                    DECISION,
                    MOVE,
                    MISSING,
                    HEALTH,
                    SCHOOL,
                    DOCUMENT,
                    OTHER,
                    APPROVAL,
                    ANSWER,
                    TAKE_BACK,
                    REMEMBER -> "What else is to be known?";
        };
    }

    private List<Question> decision() {
        List<Question> all = new ArrayList<>(List.of(
                ask("what", WORDS, "What was decided?", ""),
                ask("why", WORDS, "Why?", "In words that can be given to " + name + "."),
                ask("who", LINE, "Who decided?", "A decision has a name.")));
        if (!choosing.departures().isEmpty()) {
            all.add(many(
                    "promise",
                    "Does it depart from a promise?",
                    "Leave it empty where it does not.",
                    choosing.departures()));
            all.add(many(
                    "reason",
                    "If it does: for which reason of the law?",
                    "The promise itself says which it allows.",
                    choosing.reasons()));
            all.add(many("by", "And what is the person who decided to " + name + "?", "", Choices.of(Role.class)));
        }
        return all;
    }

    private List<Question> move() {
        return List.of(
                many("type", "What kind of home is it?", "", Choices.of(PlacementType.class)),
                many(
                        "why",
                        "Why did " + name + " leave the home before?",
                        "It ends on the day of the move.",
                        Choices.of(MoveReason.class)),
                ask(
                        "told-on",
                        DAY,
                        "When was " + name + " told of it?",
                        "So that we can see how much warning children get."),
                ask("postcode", LINE, "Postcode of the new home", ""),
                ask("urn", LINE, "Its Ofsted number", "Where it is registered."),
                many("provider", "Who provides it?", "", Choices.of(PlacementProvider.class)),
                many("basis", "On what footing?", "", Choices.of(PlacementBasis.class)),
                yesNo("lasts", "Is it meant to be home until 18?", ""),
                yesNo("distance", "Is it at a distance?", "SI 2010/959 regulation 11."),
                yesNo("emergency", "Was it an emergency?", ""));
    }

    private List<Question> missing() {
        return List.of(
                ask("time", TIME, "At what time?", "For example 21:30. The law counts hours here."),
                one("kind", "Missing, or away without leave?", "", Choices.of(MissingKind.class)),
                ask(
                        "back",
                        DAY,
                        "When did " + name + " come back?",
                        "Leave it empty as long as " + name + " is not back. It is filled in here later."),
                ask("back-time", TIME, "At what time?", ""),
                one(
                        "talk",
                        "Was " + name + " offered a talk with somebody they can trust?",
                        "",
                        Choices.of(TalkStep.class)),
                ask("talk-day", DAY, "On which day was that?", ""));
    }

    private List<Question> decisions() {
        return IntStream.rangeClosed(1, Math.max(DECISIONS, choosing.decisions() + 1))
                .boxed()
                .flatMap(number -> List.of(
                        ask(
                                "decision-" + number,
                                LINE,
                                "Decision " + number,
                                number == 1
                                        ? "One line each. There is room for more each time it is kept for later."
                                        : ""),
                        ask("decision-" + number + "-who", LINE, "Who will do it?", ""),
                        ask("decision-" + number + "-due", DAY, "By when?", ""))
                        .stream())
                .toList();
    }

    private static List<Way> notAlone(String child) {
        return Arrays.stream(NotAlone.values())
                .filter(why -> why != NotAlone.UNKNOWN)
                .map(why -> new Way(
                        switch (why) {
                            case UNKNOWN -> "";
                            case CHILD_REFUSED -> child + " did not want to";
                            case NOT_APPROPRIATE -> "It was not right for their age or understanding";
                            case UNABLE -> "I was not able to";
                        },
                        Choices.sent(why)))
                .toList();
    }

    private static Question way(String asks) {
        return one("way", asks, "", Choices.of(hearth.story.Visits.Way.class)).with(List.of("in-person"), List.of());
    }

    private static Question yesNo(String field, String asks, String hint) {
        return one(field, asks, hint, Choices.YES_OR_NO);
    }

    private static Question one(String field, String asks, String hint, List<Way> options) {
        return Question.of(field, ONE_OF, asks, hint, options);
    }

    private static Question many(String field, String asks, String hint, List<Way> options) {
        return Question.of(field, ONE_OF_MANY, asks, hint, options);
    }

    private static Question ask(String field, Question.How how, String asks, String hint) {
        return Question.of(field, how, asks, hint, List.of());
    }
}
