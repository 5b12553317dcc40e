package hearth.practice.record;

import hearth.story.ChildId;
import hearth.story.Plans;
import hearth.story.Plans.Step;
import hearth.story.Story;

/**
 * A plan was made, changed, looked at again, agreed or given to the child; what it says stands in the note. Fields:
 * {@code plan}, {@code step}.
 *
 * @param about whom, when, what the plan says and the children's words
 * @param plan which plan
 * @param step what happened to it
 */
public record PlanForm(About about, ThePlan plan, Step step) implements Form {

    /** Which plan. Each is a kind of fact of its own. */
    public enum ThePlan {
        CARE_PLAN,
        PLACEMENT_PLAN,
        DETENTION_PLACEMENT_PLAN,
        HEALTH_PLAN,
        TRAINING_PLAN,
        PERSONAL_EDUCATION_PLAN,
        PATHWAY_PLAN
    }

    static PlanForm from(Entered entered) {
        return new PlanForm(
                About.from(entered),
                entered.chosen("plan", ThePlan.class, ThePlan.CARE_PLAN, "Say which plan."),
                entered.chosen("step", Step.class, Step.MADE, "Say what happened to the plan on that day."));
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        lines.write("plan", detail(), about.days());
    }

    private Plans detail() {
        return switch (plan) {
            case CARE_PLAN -> new Plans.CarePlan(step);
            case PLACEMENT_PLAN -> new Plans.PlacementPlan(step);
            case DETENTION_PLACEMENT_PLAN -> new Plans.DetentionPlacementPlan(step);
            case HEALTH_PLAN -> new Plans.HealthPlan(step);
            case TRAINING_PLAN -> new Plans.TrainingPlan(step);
            case PERSONAL_EDUCATION_PLAN -> new Plans.PersonalEducationPlan(step);
            case PATHWAY_PLAN -> new Plans.PathwayPlan(step);
        };
    }
}
