package hearth.story;

/** The plans that are made for and with a child. Each is its own kind: do not make one plan with a label. */
public sealed interface Plans extends Detail {

    /** The care plan (SI 2010/959 reg 4). */
    record CarePlan(Step step) implements Plans {}

    /** The plan for everyday life in one home (SI 2010/959 reg 9). */
    record PlacementPlan(Step step) implements Plans {}

    /** The plan for a child held on remand (SI 2010/959 reg 47C). */
    record DetentionPlacementPlan(Step step) implements Plans {}

    /** The health plan (SI 2010/959 reg 7). */
    record HealthPlan(Step step) implements Plans {}

    /** The training plan of a child in a secure training centre (SI 1998/472 r.27). */
    record TrainingPlan(Step step) implements Plans {}

    /** The plan for the child's learning. */
    record PersonalEducationPlan(Step step) implements Plans {}

    /** The plan for growing up and leaving care (SI 2010/2571 reg 6). */
    record PathwayPlan(Step step) implements Plans {}

    /** The days on which the child had a child protection plan. */
    record ChildProtectionPlan(AbuseCategory first, AbuseCategory latest, int earlierPlans) implements Plans {}

    /** The days on which the child had a child in need plan. */
    record ChildInNeedPlan() implements Plans {}

    /** What happened to a plan on that day. */
    enum Step {
        MADE,
        CHANGED,
        REVIEWED,
        AGREED,
        GIVEN_TO_CHILD
    }

    /** What a child is to be protected from (CIN census). */
    enum AbuseCategory implements Coded {
        UNKNOWN(""),
        NEGLECT("NEG"),
        PHYSICAL("PHY"),
        SEXUAL("SAB"),
        EMOTIONAL("EMO"),
        MULTIPLE("MUL");

        private final String code;

        AbuseCategory(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
