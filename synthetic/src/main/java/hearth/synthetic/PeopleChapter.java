package hearth.synthetic;

import hearth.story.Appointments.Advocate;
import hearth.story.Appointments.IndependentVisitor;
import hearth.story.Appointments.PersonalAdviser;
import hearth.story.Appointments.ReviewingOfficer;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Life.TimeInCare;

/** The people who stand by the child: social workers, who change too often, and the reviewing officer. */
final class PeopleChapter implements Chapter {

    private static final Provenance COUNCIL = Pen.by("team manager", Role.TEAM_MANAGER);

    /** One social worker stays 14 months on average: an assumption. */
    private static final double DAYS_WITH_ONE_WORKER = 430;

    /** Why a new social worker came (SSDA903 item SW_REASON): an assumption. */
    private static final Shares<String> WHY_ANOTHER = Shares.<String>from("assumed")
            .of("LEFTRL", 48)
            .of("MANAGE", 16)
            .of("ORGRST", 11)
            .of("ABSENC", 9)
            .of("CHCHAN", 4)
            .of("PCCHAN", 2)
            .of("OTHERS", 10);

    @Override
    public void tell(Life life, Pen pen) {
        Chance chance = pen.begin(Matter.PEOPLE);
        int reached = life.known();
        String why = "FCONTA";
        for (TimeInCare time : life.times()) {
            Stay stay = time.stay();
            workers(reached, stay.from(), why, chance, pen);
            workers(stay.from(), stay.to(), "TSPROC", chance, pen);
            reached = stay.to();
            why = "TSPROC";
            officers(stay, chance, pen);
        }
        if (!life.course().agedOut()) {
            workers(reached, reached + 90, why, chance, pen);
        }
        companions(life, chance, pen);
    }

    private static void workers(int from, int to, String first, Chance chance, Pen pen) {
        int reached = from;
        String why = first;
        while (reached < to) {
            int next = reached + 25 + chance.waiting(DAYS_WITH_ONE_WORKER);
            int end = next > to - 20 ? to : next;
            pen.during(reached, end, new SocialWorker("SW9" + chance.between(10_000, 99_999), why), COUNCIL);
            reached = end;
            why = chance.from(WHY_ANOTHER);
        }
    }

    private static void officers(Stay stay, Chance chance, Pen pen) {
        int reached = stay.from() + chance.between(1, 8);
        while (reached < stay.to()) {
            int next = reached + 200 + chance.waiting(900);
            int end = next > stay.to() - 60 ? stay.to() : next;
            pen.during(reached, end, new ReviewingOfficer("IRO" + chance.between(100, 199)), COUNCIL);
            reached = end;
        }
    }

    private static void companions(Life life, Chance chance, Pen pen) {
        Stay last = life.times().getLast().stay();
        int sixteen = Math.max(Dates.birthday(life.born(), 16), last.from());
        if (life.course().agedOut() && last.to() > sixteen) {
            pen.during(
                    sixteen + chance.between(10, 90),
                    Dates.birthday(life.born(), 25),
                    new PersonalAdviser("PA" + chance.between(10, 99)),
                    COUNCIL);
        }
        if (chance.happens(0.12) && last.days() > 200) {
            pen.during(last.from() + 150, last.to(), new Advocate("ADV" + chance.between(10, 40)), COUNCIL);
        }
        if (chance.happens(0.04) && last.days() > 400) {
            pen.during(last.from() + 300, last.to(), new IndependentVisitor("IV" + chance.between(10, 60)), COUNCIL);
        }
    }
}
