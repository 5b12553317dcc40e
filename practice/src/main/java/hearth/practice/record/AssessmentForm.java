package hearth.practice.record;

import hearth.story.Answer;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Fact;
import hearth.story.Help.Assessment;
import hearth.story.Help.AssessmentAuthorised;
import hearth.story.LeavingCare.NeedsAssessed;
import hearth.story.Story;
import hearth.story.Voice.WishesAsked;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finding out how to help. Fields: {@code step}, and for each child {@code wishes.ID}: whether the child was asked what
 * they want.
 *
 * @param about whom, when, what was found and the children's words
 * @param step how far it has come
 * @param wishes whether each child was asked
 */
public record AssessmentForm(About about, Step step, Map<ChildId, Answer> wishes) implements Form {

    /** Copies the map. */
    public AssessmentForm {
        wishes = Map.copyOf(wishes);
    }

    /** How far an assessment has come. */
    public enum Step {
        STARTED,
        AUTHORISED,
        /** What a young person who leaves care will need was worked out. */
        NEEDS_FOR_LEAVING_CARE
    }

    static AssessmentForm from(Entered entered) {
        About about = About.from(entered);
        Map<ChildId, Answer> wishes = new LinkedHashMap<>();
        about.children()
                .forEach(child ->
                        wishes.put(child, entered.one(About.of("wishes", child), Answer.class, Answer.UNKNOWN)));
        return new AssessmentForm(
                about,
                entered.chosen("step", Step.class, Step.STARTED, "Say whether it started or was authorised."),
                wishes);
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        switch (step) {
            case STARTED -> lines.write("assessment", new Assessment(), Days.since(about.day()));
            case AUTHORISED -> {
                lines.write("authorised", new AssessmentAuthorised(), about.days());
                Standing.on(story, Assessment.class, about.day()).ifPresent(running -> end(running, lines));
            }
            case NEEDS_FOR_LEAVING_CARE -> lines.write("needs", new NeedsAssessed(), about.days());
        }
        if (wishes.getOrDefault(child, Answer.UNKNOWN).isYes()) {
            lines.write("wishes", new WishesAsked("how to help"), about.days());
        }
    }

    private void end(Fact<Assessment> running, Lines lines) {
        lines.correct(running, running.detail(), Standing.until(running, about.day()));
    }
}
