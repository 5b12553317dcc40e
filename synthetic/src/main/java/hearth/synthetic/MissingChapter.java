package hearth.synthetic;

import hearth.story.London;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.ReturnTalk;
import hearth.story.Missing.TalkStep;
import hearth.story.Missing.WentMissing;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Life.TimeInCare;
import java.time.Instant;

/** Times when nobody knew where the child was, and somebody to talk to afterwards. */
final class MissingChapter implements Chapter {

    private static final Provenance HOME = Pen.by("carers", Role.CARER);
    private static final Provenance TALKER = Pen.by("return interviewer", Role.OTHER);
    private static final long DAY_SECONDS = 86_400;
    private static final long HOUR = 3_600;

    /** About one in nine children goes missing in a year, six times on average; nearly all are teenagers. */
    private static final double EVER = 0.2;

    private static final double DAYS_BETWEEN = 85;

    @Override
    public void tell(Life life, Pen pen) {
        Chance chance = pen.begin(Matter.MISSING);
        if (!chance.happens(EVER)) {
            return;
        }
        int teenager = Dates.birthday(life.born(), 11);
        for (TimeInCare time : life.times()) {
            int day = Math.max(teenager, time.stay().from()) + 10 + chance.waiting(DAYS_BETWEEN);
            while (day < time.stay().to() - 12) {
                missing(day, chance, pen);
                day += 7 + chance.waiting(DAYS_BETWEEN);
            }
        }
    }

    private static void missing(int day, Chance chance, Pen pen) {
        long from = day * DAY_SECONDS + chance.between(16, 22) * HOUR + chance.between(0, 59) * 60L;
        long hours = 2L + Math.min(chance.waiting(11), 100);
        long to = from + hours * HOUR + chance.between(0, 59) * 60L;
        MissingKind kind = chance.happens(0.85) ? MissingKind.MISSING : MissingKind.AWAY;
        pen.hours(from, to, new WentMissing(kind), HOME);
        talk((int) London.dayOf(Instant.ofEpochSecond(to)).toEpochDay(), chance, pen);
    }

    private static void talk(int back, Chance chance, Pen pen) {
        if (!chance.happens(0.9)) {
            return;
        }
        int offered = back + chance.between(0, 2);
        pen.on(offered, new ReturnTalk(TalkStep.OFFERED), TALKER);
        boolean talked = chance.happens(0.62);
        int day = offered + (chance.happens(0.75) ? chance.between(0, 1) : chance.between(2, 9));
        pen.on(day, new ReturnTalk(talked ? TalkStep.DONE : TalkStep.DECLINED_BY_CHILD), TALKER);
    }
}
