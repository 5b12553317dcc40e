package hearth.synthetic;

import hearth.story.Answer;
import hearth.story.Day;
import hearth.story.Provenance;
import hearth.story.Reviews.Meeting;
import hearth.story.Reviews.Participation;
import hearth.story.Reviews.Review;
import hearth.story.Reviews.ReviewDecision;
import hearth.story.Reviews.ReviewRecordSent;
import hearth.story.Role;
import hearth.story.Span;
import hearth.story.WorkingDays;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Life.TimeInCare;

/**
 * The review meetings: within 20 working days, within three months of the first, then at least every six months (SI
 * 2010/959 reg 33). Most are in time; some are late, a few are left out, and each of those is planted.
 */
final class ReviewChapter implements Chapter {

    private static final Provenance OFFICER = Pen.by("reviewing officer", Role.REVIEWING_OFFICER);
    private static final int WORKING_DAYS_TO_FIRST = 20;

    private static final Shares<Punctuality> PUNCTUALITY = Shares.<Punctuality>from("assumed")
            .of(Punctuality.IN_TIME, 89)
            .of(Punctuality.LATE, 9)
            .of(Punctuality.LEFT_OUT, 2);

    private static final Shares<Participation> AT_4_TO_9 = Shares.<Participation>from("assumed")
            .of(Participation.SPOKE, 22)
            .of(Participation.ADVOCATE_SPOKE, 2)
            .of(Participation.SHOWED_VIEWS, 8)
            .of(Participation.WAS_THERE_SILENT, 6)
            .of(Participation.BRIEFED_AN_ADVOCATE, 4)
            .of(Participation.SENT_VIEWS, 44)
            .of(Participation.NOT_HEARD, 14);
    private static final Shares<Participation> AT_10_TO_17 = Shares.<Participation>from("assumed")
            .of(Participation.SPOKE, 55)
            .of(Participation.ADVOCATE_SPOKE, 3)
            .of(Participation.SHOWED_VIEWS, 2)
            .of(Participation.WAS_THERE_SILENT, 4)
            .of(Participation.BRIEFED_AN_ADVOCATE, 4)
            .of(Participation.SENT_VIEWS, 24)
            .of(Participation.NOT_HEARD, 8);

    @Override
    public void tell(Life life, Pen pen) {
        Chance chance = pen.begin(Matter.REVIEWS);
        for (TimeInCare time : life.times()) {
            reviews(life, time.stay(), chance, pen);
        }
    }

    private static void reviews(Life life, Stay stay, Chance chance, Pen pen) {
        Owed owed = new Owed("voice.review-1", stay.from(), WorkingDays.after(stay.from(), WORKING_DAYS_TO_FIRST), 9);
        int last = Math.min(stay.to() - 1, pen.lastDay());
        while (true) {
            int held = held(owed, chance);
            if (held > last) {
                plantMissing(owed, stay, pen);
                return;
            }
            if (held > owed.due()) {
                pen.plant(new Planted(owed.promise(), owed.since(), owed.due(), held));
            }
            meeting(life, held, chance, pen);
            boolean first = owed.promise().equals("voice.review-1");
            owed = first
                    ? new Owed("voice.review-2", held, Dates.plusMonths(held, 3), 25)
                    : new Owed("voice.review-n", held, Dates.plusMonths(held, 6), 40);
        }
    }

    private static void plantMissing(Owed owed, Stay stay, Pen pen) {
        if (owed.due() < stay.to()) {
            pen.plant(new Planted(owed.promise(), owed.since(), owed.due(), Span.OPEN));
        }
    }

    private static int held(Owed owed, Chance chance) {
        return switch (chance.from(PUNCTUALITY)) {
            case IN_TIME -> onWorkingDay(Math.max(owed.since() + 3, owed.due() - chance.between(0, owed.early())), -1);
            case LATE -> onWorkingDay(owed.due() + 1 + chance.waiting(16), 1);
            case LEFT_OUT -> onWorkingDay(owed.due() + chance.between(70, 200), 1);
        };
    }

    private static int onWorkingDay(int day, int step) {
        int found = day;
        while (!WorkingDays.isWorking(found)) {
            found += step;
        }
        return found;
    }

    private static void meeting(Life life, int day, Chance chance, Pen pen) {
        int age = life.age(day);
        Participation participation =
                age < 4 ? Participation.UNDER_FOUR : chance.from(age < 10 ? AT_4_TO_9 : AT_10_TO_17);
        Answer alone = age < 4 ? Answer.UNKNOWN : chance.happens(0.7) ? Answer.YES : Answer.NO;
        pen.on(day, new Review(participation, Meeting.COMPLETED, Answer.YES, alone), OFFICER);
        int which = chance.between(0, Phrases.DECISIONS.size() - 1);
        for (int decisions = chance.between(1, 3); decisions > 0; decisions--) {
            pen.on(
                    day,
                    decision(day, Phrases.DECISIONS.get((which + 5 * decisions) % Phrases.DECISIONS.size()), chance),
                    OFFICER);
        }
        pen.on(day + chance.between(4, 30), new ReviewRecordSent(), OFFICER);
    }

    private static ReviewDecision decision(int day, String what, Chance chance) {
        int due = day + chance.between(2, 12) * 7;
        return new ReviewDecision(what, "the social worker", new Day(due));
    }

    private enum Punctuality {
        IN_TIME,
        LATE,
        LEFT_OUT
    }

    /** A review that is owed: since when, until when, and how early people plan it at most. */
    private record Owed(String promise, int since, int due, int early) {}
}
