package hearth.synthetic;

import hearth.returns.write.ReturnYear;
import hearth.story.Answer;
import hearth.story.Health.DentistSeen;
import hearth.story.Health.FeelingsAsked;
import hearth.story.Health.HealthAssessment;
import hearth.story.Health.HealthReview;
import hearth.story.Health.HelpStep;
import hearth.story.Health.MentalHealthHelp;
import hearth.story.Health.Vaccinations;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.story.Span;
import hearth.story.WorkingDays;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Life.TimeInCare;

/** The child's body, teeth and feelings. */
final class HealthChapter implements Chapter {

    private static final Provenance DOCTOR = Pen.by("doctor", Role.DOCTOR);
    private static final Provenance NURSE = Pen.by("nurse for children in care", Role.NURSE);
    private static final Provenance CARER = Pen.by("carers", Role.CARER);

    private static final double FIRST_IN_TIME = 0.82;
    private static final double REVIEW_IN_TIME = 0.9;
    private static final double DENTIST_EACH_YEAR = 0.82;
    private static final double UP_TO_DATE = 0.84;

    @Override
    public void tell(Life life, Pen pen) {
        Chance chance = pen.begin(Matter.HEALTH);
        for (TimeInCare time : life.times()) {
            doctors(life, time.stay(), chance, pen);
            yearly(life, time.stay(), chance, pen);
        }
    }

    /** Once in six months under five, and once in twelve from then on (SI 2010/959 reg 7). */
    private static void doctors(Life life, Stay stay, Chance chance, Pen pen) {
        int due = WorkingDays.after(stay.from(), 20);
        int seen = chance.happens(FIRST_IN_TIME) ? due - chance.between(0, 12) : due + 3 + chance.waiting(30);
        if (seen >= stay.to()) {
            return;
        }
        pen.on(seen, new HealthAssessment(Role.DOCTOR), DOCTOR);
        while (true) {
            boolean small = life.age(seen) < 5;
            int next = Dates.plusMonths(seen, small ? 6 : 12);
            int held = chance.happens(REVIEW_IN_TIME) ? next - chance.between(0, 35) : next + 1 + chance.waiting(45);
            boolean over = held >= stay.to();
            if (held > next && next < stay.to()) {
                int done = over ? Span.OPEN : held;
                pen.plant(new Planted(small ? "health.under5" : "health.5plus", seen, next, done));
            }
            if (over || held > pen.lastDay()) {
                return;
            }
            pen.on(held, new HealthReview(Role.NURSE), NURSE);
            seen = held;
        }
    }

    /** What is asked about once in each return's year that the child spends in care. */
    private static void yearly(Life life, Stay stay, Chance chance, Pen pen) {
        int sadness = (int) Math.min(34, Math.max(0, 13.8 + 6.5 * bell(chance)));
        for (int year = yearOf(stay.from()); year <= yearOf(stay.to() - 1); year++) {
            ReturnYear asked = ReturnYear.of(year);
            int from = Math.max(stay.from(), asked.first());
            int to = Math.min(stay.to() - 1, asked.last());
            boolean whole = stay.from() <= asked.first() && stay.to() >= asked.last();
            int day = chance.between(from, to);
            feelings(life, day, whole || chance.happens(0.5), sadness + chance.between(-3, 3), pen, chance);
            teeth(chance.between(from, to), life, chance, pen);
            Answer upToDate = chance.happens(UP_TO_DATE) ? Answer.YES : Answer.NO;
            pen.on(chance.between(from, to), new Vaccinations(upToDate), NURSE);
        }
    }

    private static void feelings(Life life, int day, boolean asked, int score, Pen pen, Chance chance) {
        int age = life.age(day);
        boolean help = score > 16 && chance.happens(0.35);
        if (!asked || age < 4 || age > 16) {
            return;
        }
        pen.on(day, new FeelingsAsked(Math.clamp(score, 0, 40), Role.CARER), CARER);
        if (help) {
            pen.on(day + 20, new MentalHealthHelp(HelpStep.ASKED_FOR), CARER);
            pen.on(day + 60 + chance.waiting(80), new MentalHealthHelp(HelpStep.BEGAN), NURSE);
        }
    }

    private static void teeth(int day, Life life, Chance chance, Pen pen) {
        boolean seen = chance.happens(DENTIST_EACH_YEAR);
        if (seen && day - life.born() > 300) {
            pen.on(day, new DentistSeen(), CARER);
        }
    }

    private static int yearOf(int day) {
        java.time.LocalDate date = java.time.LocalDate.ofEpochDay(day);
        return date.getMonthValue() >= 4 ? date.getYear() + 1 : date.getYear();
    }

    /** A bell curve around nought, near enough. */
    private static double bell(Chance chance) {
        return (chance.unit() + chance.unit() + chance.unit() + chance.unit() - 2) * 1.73;
    }
}
