package hearth.practice.record;

import hearth.story.Answer;
import hearth.story.ChildId;
import hearth.story.Health;
import hearth.story.Role;
import hearth.story.Story;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something about the child's health. Fields: {@code what}, {@code by}; for each child {@code up-to-date.ID} of
 * vaccinations, {@code score.ID} of the questions about feelings.
 *
 * @param about whom, when, notes and the children's words
 * @param facts what is to be written of each child
 */
public record HealthForm(About about, Map<ChildId, Health> facts) implements Form {

    /** Of the strengths and difficulties questionnaire, as the yearly return asks for it (SSDA903 item SDQ_SCORE). */
    private static final int HIGHEST_SCORE = 40;

    /** Copies the map. */
    public HealthForm {
        facts = Map.copyOf(facts);
    }

    /** What was done. */
    public enum What {
        ASSESSMENT,
        REVIEW,
        DENTIST,
        VACCINATIONS,
        FEELINGS,
        HELP_ASKED_FOR,
        HELP_BEGAN,
        HELP_ENDED
    }

    static HealthForm from(Entered entered) {
        About about = About.from(entered);
        What what = entered.chosen("what", What.class, What.DENTIST, "Say what was done for the child's health.");
        Map<ChildId, Health> facts = new LinkedHashMap<>();
        about.children().forEach(child -> facts.put(child, fact(what, child, entered)));
        return new HealthForm(about, facts);
    }

    private static Health fact(What what, ChildId child, Entered entered) {
        return switch (what) {
            case ASSESSMENT -> new Health.HealthAssessment(by(entered, "Say who looked at the child's health."));
            case REVIEW -> new Health.HealthReview(by(entered, "Say who looked at the child's health."));
            case DENTIST -> new Health.DentistSeen();
            case VACCINATIONS ->
                new Health.Vaccinations(entered.chosen(
                        About.of("up-to-date", child),
                        Answer.class,
                        Answer.UNKNOWN,
                        "Say whether the vaccinations are up to date."));
            case FEELINGS ->
                new Health.FeelingsAsked(
                        entered.number(About.of("score", child), 0, HIGHEST_SCORE, "Give the score, from 0 to 40."),
                        by(entered, "Say who answered the questions."));
            case HELP_ASKED_FOR -> new Health.MentalHealthHelp(Health.HelpStep.ASKED_FOR);
            case HELP_BEGAN -> new Health.MentalHealthHelp(Health.HelpStep.BEGAN);
            case HELP_ENDED -> new Health.MentalHealthHelp(Health.HelpStep.ENDED);
        };
    }

    private static Role by(Entered entered, String expected) {
        return entered.chosen("by", Role.class, Role.UNKNOWN, expected);
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        Health fact = facts.get(child);
        if (fact != null) {
            lines.write("health", fact, about.days());
        }
    }
}
