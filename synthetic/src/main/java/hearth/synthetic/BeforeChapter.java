package hearth.synthetic;

import hearth.story.Answer;
import hearth.story.Help.Assessment;
import hearth.story.Help.AssessmentAuthorised;
import hearth.story.Help.Conference;
import hearth.story.Help.ConferenceKind;
import hearth.story.Help.CoreGroup;
import hearth.story.Help.Enquiry;
import hearth.story.Help.InNeed;
import hearth.story.Help.Referral;
import hearth.story.Help.ReferralDecision;
import hearth.story.Help.StrategyDiscussion;
import hearth.story.Legal.CourtApplication;
import hearth.story.LegalStatus;
import hearth.story.NeedCategory;
import hearth.story.Plans.AbuseCategory;
import hearth.story.Plans.ChildProtectionPlan;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.story.WorkingDays;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Course.Origin;
import hearth.synthetic.Life.TimeInCare;
import hearth.synthetic.Stay.Route;

/** Before the child came into care, and after going home: somebody's worry, finding out, help and protection. */
final class BeforeChapter implements Chapter {

    private static final Provenance DUTY = Pen.by("duty team", Role.SOCIAL_WORKER);
    private static final Provenance CHAIR = Pen.by("conference chair", Role.NOMINATED_OFFICER);
    private static final Provenance LEGAL = Pen.by("legal team", Role.COURT);

    /** Who told the council, in the codes of the CIN census: school, police, health, family, council. */
    private static final Shares<String> SOURCES = Shares.<String>from("assumed")
            .of("2A", 20)
            .of("6", 30)
            .of("3A", 9)
            .of("3D", 6)
            .of("1A", 8)
            .of("1B", 4)
            .of("5A", 12)
            .of("7", 11);

    private static final Shares<AbuseCategory> CATEGORIES = Shares.<AbuseCategory>from("assumed")
            .of(AbuseCategory.NEGLECT, 48)
            .of(AbuseCategory.EMOTIONAL, 37)
            .of(AbuseCategory.PHYSICAL, 8)
            .of(AbuseCategory.SEXUAL, 4)
            .of(AbuseCategory.MULTIPLE, 3);

    @Override
    public void tell(Life life, Pen pen) {
        Chance chance = pen.begin(Matter.BEFORE);
        if (life.course().origin() != Origin.FAMILY) {
            return;
        }
        int first = life.course().first();
        int day = life.known();
        assessment(day, chance, pen);
        boolean worried = life.person().need() == NeedCategory.ABUSE_OR_NEGLECT;
        if (worried && first - day > 140 && chance.happens(0.6)) {
            protection(day + chance.between(1, 25), first, chance, pen);
        } else if (first - day > 70) {
            pen.during(day + 45, first, new InNeed(life.person().need()), DUTY);
        }
        life.times().forEach(time -> court(life, time, pen));
        life.times().forEach(time -> homeAgain(life, time, chance, pen));
    }

    private static void assessment(int day, Chance chance, Pen pen) {
        pen.on(day, new Referral(chance.from(SOURCES)), DUTY);
        int decided = WorkingDays.after(day, chance.happens(0.93) ? 1 : chance.between(2, 4));
        pen.on(decided, new ReferralDecision(Answer.YES), DUTY);
        int days = chance.happens(0.83) ? chance.between(18, 45) : chance.between(46, 75);
        pen.during(day, WorkingDays.after(day, days), new Assessment(), DUTY);
        pen.on(WorkingDays.after(day, days), new AssessmentAuthorised(), DUTY);
    }

    private static void protection(int day, int until, Chance chance, Pen pen) {
        pen.on(day, new StrategyDiscussion(), DUTY);
        pen.during(day, day + chance.between(4, 14), new Enquiry(Answer.YES), DUTY);
        int conference = WorkingDays.after(day, chance.happens(0.8) ? chance.between(9, 15) : chance.between(16, 24));
        if (conference >= until) {
            return;
        }
        pen.on(conference, new Conference(ConferenceKind.INITIAL), CHAIR);
        AbuseCategory category = chance.from(CATEGORIES);
        pen.during(conference, until + chance.between(0, 20), new ChildProtectionPlan(category, category, 0), CHAIR);
        for (int day2 = conference + 10; day2 < until; day2 += chance.between(28, 45)) {
            pen.on(day2, new CoreGroup(), DUTY);
        }
        int review = Dates.plusMonths(conference, 3) - chance.between(-4, 15);
        while (review < until) {
            pen.on(review, new Conference(ConferenceKind.REVIEW), CHAIR);
            review = Dates.plusMonths(review, 6) - chance.between(-5, 25);
        }
    }

    private static void court(Life life, TimeInCare time, Pen pen) {
        time.law().spells().stream()
                .filter(spell -> spell.status() == LegalStatus.INTERIM_CARE_ORDER)
                .findFirst()
                .ifPresent(spell -> pen.on(
                        Math.max(life.born(), spell.from() - 3),
                        new CourtApplication(LegalStatus.INTERIM_CARE_ORDER),
                        LEGAL));
    }

    private static void homeAgain(Life life, TimeInCare time, Chance chance, Pen pen) {
        if (time.stay().route() == Route.HOME_AGAIN) {
            int from = time.stay().to();
            pen.during(
                    from,
                    from + chance.between(60, 300),
                    new InNeed(life.person().need()),
                    DUTY);
        }
    }
}
