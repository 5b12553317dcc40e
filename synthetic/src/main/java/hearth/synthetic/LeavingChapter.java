package hearth.synthetic;

import hearth.story.Answer;
import hearth.story.LeavingCare.Accommodation;
import hearth.story.LeavingCare.Entitled;
import hearth.story.LeavingCare.Entitlement;
import hearth.story.LeavingCare.InTouch;
import hearth.story.LeavingCare.InTouchAnswer;
import hearth.story.LeavingCare.LeaverAnswers;
import hearth.story.LeavingCare.NeedsAssessed;
import hearth.story.LeavingCare.Payment;
import hearth.story.LeavingCare.Purpose;
import hearth.story.Plans.PathwayPlan;
import hearth.story.Plans.Step;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Life.Gender;
import hearth.synthetic.Life.TimeInCare;
import hearth.synthetic.Stay.Route;

/** Growing up and leaving care: what is owed, staying in touch, a place to live, money. */
final class LeavingChapter implements Chapter {

    private static final Provenance ADVISER = Pen.by("personal adviser", Role.PERSONAL_ADVISER);
    private static final int WEEKS_13 = 91;
    private static final int SETTING_UP_HOME_PENCE = 300_000;

    private static final Shares<InTouchAnswer> IN_TOUCH = Shares.<InTouchAnswer>from(
                    "DfE 2024, aged 19 to 21: in touch 92%, not 5%, refuses 1%, no longer needed 3%")
            .of(InTouchAnswer.YES, 33420)
            .of(InTouchAnswer.NO, 1720)
            .of(InTouchAnswer.REFUSES, 310)
            .of(InTouchAnswer.NO_LONGER_NEEDED, 920);

    /** Activity of care leavers aged 19 to 21 with whom the council is in touch. */
    private static final Shares<String> ACTIVITY = Shares.<String>from("DfE 2024, activity of care leavers, 19 to 21")
            .of("F1", 2180)
            .of("P1", 90)
            .of("F2", 6120)
            .of("P2", 1360)
            .of("F4", 600)
            .of("P4", 60)
            .of("F5", 5780)
            .of("P5", 3380)
            .of("G4", 2980)
            .of("G5", 9590)
            .of("G6", 1740);

    /** Where they live. Letters as in the return; 1 is taken to mean suitable, 2 not. */
    private static final Shares<String> PLACES = Shares.<String>from(
                    "DfE 2024, accommodation of care leavers, 19 to 21")
            .of("B1", 3720)
            .of("B2", 200)
            .of("C1", 1110)
            .of("D1", 6900)
            .of("D2", 140)
            .of("E1", 1560)
            .of("K1", 420)
            .of("K2", 50)
            .of("R2", 220)
            .of("S2", 330)
            .of("T1", 920)
            .of("U1", 12300)
            .of("U2", 220)
            .of("V2", 450)
            .of("W2", 70)
            .of("X2", 1090)
            .of("Y1", 1000)
            .of("Y2", 90);

    /** Still with the former foster carers: 62% at 18, 38% at 19, 27% at 20 (DfE 2024, staying put). */
    private static final double[] STAYING_PUT = {0.62, 0.38, 0.27, 0.18};

    @Override
    public void tell(Life life, Pen pen) {
        Chance chance = pen.begin(Matter.LEAVING);
        int sixteen = Dates.birthday(life.born(), 16);
        int daysFrom14 = daysFrom(life, Dates.birthday(life.born(), 14));
        int daysFrom16 = daysFrom(life, sixteen);
        boolean elsewhere = life.times().getLast().stay().route() == Route.ANOTHER_WAY;
        boolean leaver = daysFrom14 >= WEEKS_13 && daysFrom16 > 0 && !elsewhere;
        if (!leaver || sixteen > pen.lastDay()) {
            return;
        }
        planning(life, sixteen, chance, pen);
        entitlements(life, sixteen, pen);
        after(life, chance, pen);
    }

    private static int daysFrom(Life life, int day) {
        return life.course().stays().stream()
                .mapToInt(stay -> Math.max(0, stay.to() - Math.max(stay.from(), day)))
                .sum();
    }

    private static void planning(Life life, int sixteen, Chance chance, Pen pen) {
        int start = Math.max(sixteen, life.times().getLast().stay().from());
        int assessed = start + chance.between(20, 110);
        pen.on(assessed, new NeedsAssessed(), ADVISER);
        pen.on(assessed + chance.between(5, 40), new PathwayPlan(Step.MADE), ADVISER);
        int until = Dates.birthday(life.born(), 21);
        for (int day = assessed + chance.between(120, 190); day < until && day <= pen.lastDay(); ) {
            pen.on(day, new PathwayPlan(Step.REVIEWED), ADVISER);
            day += chance.between(150, 200);
        }
    }

    private static void entitlements(Life life, int sixteen, Pen pen) {
        Stay last = life.times().getLast().stay();
        int eligible = Math.max(sixteen, last.from());
        int left = Math.min(last.to(), life.course().grownUp());
        if (eligible < left) {
            pen.during(eligible, left, new Entitled(Entitlement.ELIGIBLE), ADVISER);
        }
        if (left < life.course().grownUp()) {
            pen.during(left, life.course().grownUp(), new Entitled(Entitlement.RELEVANT), ADVISER);
        }
        pen.during(
                life.course().grownUp(),
                Dates.birthday(life.born(), 21),
                new Entitled(Entitlement.FORMER_RELEVANT),
                ADVISER);
    }

    private static void after(Life life, Chance chance, Pen pen) {
        TimeInCare time = life.times().getLast();
        int left = time.stay().to();
        boolean fostered = time.lastHome().kind().isFostering();
        boolean stays = fostered && life.course().agedOut();
        double luck = chance.unit();
        for (int day = left + chance.between(10, 40); day < Dates.birthday(life.born(), 21) && day <= pen.lastDay(); ) {
            pen.on(day, new InTouch(Role.PERSONAL_ADVISER), ADVISER);
            day += chance.between(25, 70);
        }
        for (int age = 17; age <= 21; age++) {
            int birthday = Dates.birthday(life.born(), age);
            boolean put = stays && age >= 18 && luck < STAYING_PUT[Math.min(age, 21) - 18];
            LeaverAnswers answers = answers(life, age, put, chance);
            if (birthday > left) {
                pen.on(birthday, answers, ADVISER);
                pen.on(birthday, new Accommodation(answers.suitable()), ADVISER);
            }
        }
        money(life, chance, pen);
    }

    private static LeaverAnswers answers(Life life, int age, boolean put, Chance chance) {
        InTouchAnswer inTouch = chance.from(IN_TOUCH);
        String activity = chance.from(ACTIVITY);
        String drawn = chance.from(PLACES);
        String free = age <= 18 && drawn.equals("T1") ? "B1" : drawn;
        String place = put ? "Z1" : free;
        if (inTouch != InTouchAnswer.YES) {
            return new LeaverAnswers(inTouch, "0", Answer.UNKNOWN, Answer.UNKNOWN, "0");
        }
        boolean father = activity.equals("G6") && life.person().gender() == Gender.BOY;
        Answer suitable = place.endsWith("1") ? Answer.YES : Answer.NO;
        return new LeaverAnswers(inTouch, place, suitable, put ? Answer.YES : Answer.NO, father ? "G5" : activity);
    }

    private static void money(Life life, Chance chance, Pen pen) {
        int grown = life.course().grownUp();
        if (life.course().agedOut() && chance.happens(0.8)) {
            pen.on(
                    grown + chance.between(5, 400),
                    new Payment(Purpose.SETTING_UP_HOME, SETTING_UP_HOME_PENCE),
                    ADVISER);
        }
        if (chance.happens(0.08)) {
            pen.on(grown + chance.between(60, 800), new Payment(Purpose.HIGHER_EDUCATION, 200_000), ADVISER);
        }
        if (chance.happens(0.25)) {
            pen.on(grown - chance.between(60, 500), new Payment(Purpose.BURSARY, 120_000), ADVISER);
        }
    }
}
