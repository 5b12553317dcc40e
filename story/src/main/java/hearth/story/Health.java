package hearth.story;

/** The child's body, teeth and feelings. */
public sealed interface Health extends Detail {

    /** A doctor looked at the child's health as a whole, the first time in care (SI 2010/959 reg 7(1)). */
    record HealthAssessment(Role by) implements Health {}

    /** The child's health was looked at again (SI 2010/959 reg 7(3)). */
    record HealthReview(Role by) implements Health {}

    /** A dentist saw the child. */
    record DentistSeen() implements Health {}

    /** Whether the child's vaccinations were up to date on that day. */
    record Vaccinations(Answer upToDate) implements Health {}

    /**
     * Someone who knows the child answered questions about how the child feels (the SDQ).
     *
     * @param score 0 to 40
     * @param by who answered
     */
    record FeelingsAsked(int score, Role by) implements Health {}

    /** Help for the child's mental health was asked for, began or ended on that day. */
    record MentalHealthHelp(HelpStep step) implements Health {}

    /**
     * What a return says of one whole year of the child's health (SSDA903 table OC2). It tells that something was done
     * in the year, not on which day.
     *
     * @param firstDay the first day of the year that it speaks of; it happened on the last
     * @param developmentChecks under five: were the child's development checks up to date
     * @param assessment was the child's health reviewed
     * @param dentist did a dentist see the child
     * @param vaccinated were vaccinations up to date
     * @param feelingsAsked was there a score of how the child feels
     * @param convicted was the child convicted or warned
     * @param substances had the child a problem with alcohol or drugs
     */
    record HealthYear(
            Day firstDay,
            Answer developmentChecks,
            Answer assessment,
            Answer dentist,
            Answer vaccinated,
            Answer feelingsAsked,
            Answer convicted,
            Answer substances)
            implements Health {}

    /** How far help has come. */
    enum HelpStep {
        ASKED_FOR,
        BEGAN,
        ENDED
    }
}
