package hearth.synthetic;

import hearth.story.Answer;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.story.Span;
import hearth.story.Visits.NotAlone;
import hearth.story.Visits.Visit;
import hearth.story.Visits.Way;
import hearth.story.Visits.Welfare;
import hearth.story.Voice.WishesAsked;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Home.Coming;
import hearth.synthetic.Life.TimeInCare;
import java.util.List;

/**
 * The social worker's visits (SI 2010/959 reg 28): within a week of moving in, then every six weeks, later every three
 * months in a home that is meant to last; and what the child said there.
 */
final class VisitChapter implements Chapter {

    private static final Provenance WORKER = Pen.by("social worker", Role.SOCIAL_WORKER);
    private static final int WEEK = 7;
    private static final int SIX_WEEKS = 42;
    private static final int THREE_MONTHS = 91;

    private static final double FIRST_IN_TIME = 0.88;
    private static final double FIRST_LATE = 0.09;
    private static final double LATER_IN_TIME = 0.9;

    private static final Shares<Way> WAYS =
            Shares.<Way>from("assumed").of(Way.IN_PERSON, 94).of(Way.VIDEO, 4).of(Way.PHONE, 2);

    @Override
    public void tell(Life life, Pen pen) {
        Chance chance = pen.begin(Matter.VISITS);
        Words words = new Words(life, pen);
        for (TimeInCare time : life.times()) {
            List<Home> homes = time.homes();
            for (int at = 0; at < homes.size(); at++) {
                if (homes.get(at).coming() == Coming.MOVED_IN) {
                    visits(life, homes.get(at), withSameCarers(homes, at), chance, words, pen);
                }
            }
        }
    }

    private static int withSameCarers(List<Home> homes, int from) {
        int at = from;
        while (at + 1 < homes.size() && homes.get(at + 1).coming() == Coming.SAME_CARERS) {
            at++;
        }
        return homes.get(at).to();
    }

    private static void visits(Life life, Home home, int until, Chance chance, Words words, Pen pen) {
        int from = home.from();
        if (life.age(from) >= 4 && chance.happens(0.75)) {
            pen.on(from - chance.between(0, 6), new WishesAsked("where I live next"), WORKER);
        }
        int day = first(from, chance);
        if (day > from + WEEK && until > from + WEEK) {
            pen.plant(new Planted("voice.visit-first", from, from + WEEK, day < until ? day : Span.OPEN));
        }
        while (day < until && day <= pen.lastDay()) {
            visit(life, day, chance, pen);
            words.maybe(day, Role.SOCIAL_WORKER);
            boolean settled = day > from + 365 && until - from > 900;
            int gap = settled ? THREE_MONTHS : SIX_WEEKS;
            day += chance.happens(LATER_IN_TIME) ? gap - chance.between(0, gap / 4) : gap + 1 + chance.waiting(14);
        }
    }

    private static int first(int from, Chance chance) {
        double luck = chance.unit();
        if (luck < FIRST_IN_TIME) {
            return from + chance.between(1, WEEK);
        }
        return luck < FIRST_IN_TIME + FIRST_LATE ? from + WEEK + 1 + chance.waiting(4) : from + chance.between(20, 45);
    }

    private static void visit(Life life, int day, Chance chance, Pen pen) {
        boolean small = life.age(day) < 4;
        boolean alone = !small && chance.happens(0.82);
        NotAlone why = alone ? NotAlone.UNKNOWN : small ? NotAlone.NOT_APPROPRIATE : NotAlone.CHILD_REFUSED;
        Role by = chance.happens(0.93) ? Role.SOCIAL_WORKER : Role.REPRESENTATIVE;
        Welfare welfare = chance.happens(0.985) ? Welfare.SAFEGUARDED : Welfare.NOT_SAFEGUARDED;
        pen.on(day, new Visit(by, chance.from(WAYS), alone ? Answer.YES : Answer.NO, why, welfare), WORKER);
    }
}
