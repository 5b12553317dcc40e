package hearth.synthetic;

import hearth.story.Plans.CarePlan;
import hearth.story.Plans.HealthPlan;
import hearth.story.Plans.PersonalEducationPlan;
import hearth.story.Plans.PlacementPlan;
import hearth.story.Plans.Step;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.story.WorkingDays;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Home.Coming;
import hearth.synthetic.Life.TimeInCare;

/** The plans that are made for and with the child. */
final class PlanChapter implements Chapter {

    private static final Provenance WORKER = Pen.by("social worker", Role.SOCIAL_WORKER);
    private static final Provenance SCHOOL = Pen.by("virtual school", Role.TEACHER);
    private static final Provenance NURSE = Pen.by("nurse for children in care", Role.NURSE);

    @Override
    public void tell(Life life, Pen pen) {
        Chance chance = pen.begin(Matter.PLANS);
        for (TimeInCare time : life.times()) {
            Stay stay = time.stay();
            int made = WorkingDays.after(stay.from(), chance.happens(0.85) ? chance.between(3, 10) : 14);
            within(stay, made, new CarePlan(Step.MADE), WORKER, pen);
            within(stay, made + chance.between(3, 20), new CarePlan(Step.GIVEN_TO_CHILD), WORKER, pen);
            within(stay, stay.from() + chance.between(28, 60), new HealthPlan(Step.MADE), NURSE, pen);
            for (Home home : time.homes()) {
                placementPlan(home, chance, pen);
            }
            schoolPlans(life, stay, chance, pen);
        }
    }

    private static void placementPlan(Home home, Chance chance, Pen pen) {
        if (home.coming() == Coming.MOVED_IN) {
            int day = chance.happens(0.8) ? home.from() : WorkingDays.after(home.from(), chance.between(1, 7));
            pen.on(day, new PlacementPlan(Step.MADE), WORKER);
        }
    }

    private static void schoolPlans(Life life, Stay stay, Chance chance, Pen pen) {
        int from = Math.max(stay.from() + 14, Dates.birthday(life.born(), 4));
        Step step = Step.MADE;
        for (int day = from + chance.between(0, 20); day < stay.to() && day <= pen.lastDay(); ) {
            pen.on(day, new PersonalEducationPlan(step), SCHOOL);
            step = Step.REVIEWED;
            day += chance.between(95, 150);
        }
    }

    private static void within(Stay stay, int day, hearth.story.Detail detail, Provenance by, Pen pen) {
        if (day < stay.to()) {
            pen.on(day, detail, by);
        }
    }
}
