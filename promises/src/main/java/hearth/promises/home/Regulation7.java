package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Keeper.ToldOrDone;
import hearth.promises.Law;
import hearth.promises.Period.Months;
import hearth.promises.Promise;
import hearth.promises.Question;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.Trigger.Throughout;
import hearth.promises.Which;
import hearth.story.Health.DentistSeen;
import hearth.story.Health.FeelingsAsked;
import hearth.story.Health.HealthAssessment;
import hearth.story.Health.HealthReview;
import hearth.story.Health.Vaccinations;
import java.util.List;

/** Regulation 7 of SI 2010/959: your health is looked after. With the yearly questions of the SSDA903 as evidence. */
public final class Regulation7 {

    private static final InForce FROM_2011 = since("2011-04-01");
    private static final State CHECKED = States.REVIEWED.except(States.REMANDED_TO_DETENTION);
    private static final State UNDER_FIVE = CHECKED.and(new Aged(0, 5));
    private static final State FIVE_OR_OLDER = CHECKED.and(new Aged(5, 18));
    private static final String REMAND =
            "Not owed on remand to youth detention. The return does not tell that from remand to the council, which is"
                    + " assumed.";
    private static final String ONE_ANSWER_A_YEAR =
            "The yearly return says whether it was done in the year, not on which day; no answer is asked of a child looked"
                    + " after for less than a year.";
    private static final Allowed CHILD_REFUSES =
            Allowed.byTheChild("the child, being of sufficient age and understanding, refuses");

    /** Paragraph (3)(a). */
    public static final Promise UNDER_5 = promise(
            "health.under5",
            "Until you are five, we check your health. We do it at least every six months.",
            "So that you grow up well.",
            carePlanning("7(3)(a)", inOurWords("before the fifth birthday, at least once in every six months")),
            healthReview(UNDER_FIVE, 6, Question.DEVELOPMENT_CHECKED),
            List.of(),
            List.of(ONE_ANSWER_A_YEAR, "For the return the answer on development checks is read as the evidence."));

    /** Paragraph (3)(b) with (4). */
    public static final Promise FIVE_PLUS = promise(
            "health.5plus",
            "From five on, your health is checked at least once a year.",
            "So that what hurts is found and helped.",
            carePlanning(
                    "7(3)(b),(4)",
                    inOurWords("from the fifth birthday, at least once in every 12 months, unless the"
                            + " child refuses")),
            healthReview(FIVE_OR_OLDER, 12, Question.HEALTH_REVIEWED),
            List.of(CHILD_REFUSES),
            List.of(ONE_ANSWER_A_YEAR, REMAND));

    /** Paragraph (5)(a), with Schedule 1 paragraph 1(4)(a). */
    public static final Promise TEETH = promise(
            "health.teeth",
            "You see a dentist.",
            "So that your teeth do not hurt.",
            carePlanning(
                    "7(5)(a)",
                    inOurWords("all reasonable steps so that the child has the care in the health plan, dental"
                            + " care included; the law sets no number")),
            standing(Question.DENTIST_SEEN, Act.any(DentistSeen.class)),
            List.of(),
            List.of(ONE_ANSWER_A_YEAR, "The law asks for all reasonable steps; the return asks whether it was done."));

    /** Paragraph (5), with Schedule 1 paragraph 1(4)(c). */
    public static final Promise JABS = promise(
            "health.jabs",
            "You get the jabs that keep you from getting ill.",
            "So that you do not fall ill without need.",
            carePlanning(
                    "7(5)",
                    inOurWords("vaccinations are in the health plan, and all reasonable steps are taken; the law"
                            + " sets no number")),
            standing(Question.VACCINATED, Act.of(Vaccinations.class, new Which.UpToDate())),
            List.of(),
            List.of(
                    ONE_ANSWER_A_YEAR,
                    "Whether vaccinations are up to date goes by the national schedule: to confirm."));

    /** Guidance on the strengths and difficulties questionnaire. */
    public static final Promise FEELINGS = new Promise(
            "health.feelings",
            HOME,
            "Once a year someone who knows you well says how you feel, and we act on it.",
            "So that sadness and worry are seen.",
            Law.guidance(
                    "guidance on the health of looked-after children, second-hand",
                    "https://speakcase.app/blog/health-looked-after-children",
                    "aged 4 to 16: a strengths and difficulties questionnaire every 12 months"),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new Repeatedly(States.REVIEWED.and(new Aged(4, 17)), States.LOOKED_AFTER, 0),
                    within(new Months(12)),
                    new ToldOrDone(Question.FEELINGS_ASKED, Keeper.doneBy(FeelingsAsked.class)))),
            List.of(),
            List.of(ONE_ANSWER_A_YEAR, "A reason for a missing score is read as: not done."));

    /** Every promise of the regulation, in its order. */
    public static List<Promise> all() {
        return List.of(UNDER_5, FIVE_PLUS, TEETH, JABS, FEELINGS);
    }

    private static Term healthReview(State during, int months, Question question) {
        return new Term(
                new Repeatedly(during, States.LOOKED_AFTER, 0),
                within(new Months(months)),
                new ToldOrDone(question, Keeper.doneBy(HealthReview.class, HealthAssessment.class)));
    }

    private static Term standing(Question question, Act act) {
        return new Term(
                new Throughout(States.REVIEWED), new Due.NoNumber(), new ToldOrDone(question, Keeper.doneBy(act)));
    }

    private static Promise promise(
            String id, String words, String purpose, Law law, Term term, List<Allowed> excuses, List<String> readings) {
        return new Promise(id, HOME, words, purpose, law, FROM_2011, List.of(term), excuses, readings);
    }

    private Regulation7() {}
}
