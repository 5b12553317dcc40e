package hearth.promises;

import hearth.story.Care.LookedAfter;
import hearth.story.Fact;
import hearth.story.Reviews.Review;
import java.util.List;

/**
 * When the next review falls due by the ordinary rule: 20 working days after the child became looked after, three months
 * after the first review, six months after each later one (SI 2010/959 reg 33(1), (2)).
 */
public final class NextReview {

    /** The first review (reg 33(1)). */
    public static final Period FIRST = new Period.Working(20);

    /** The second, counted from the first as held (reg 33(2)). */
    public static final Period SECOND = new Period.Months(3);

    /** Every later one, counted from the last as held (reg 33(2)). */
    public static final Period LATER = new Period.Months(6);

    private static final Act REVIEWS = Act.of(Review.class, new WhichMeeting.Completed());

    /** The last day before the next review falls due, as seen on this day; that day itself if it is due already. */
    static Deadline before(Life life, int day) {
        for (Fact<LookedAfter> care : life.story().all(LookedAfter.class)) {
            if (care.happened().covers(day)) {
                return new Deadline.OnDay(Math.max(day, ordinary(life, care, day) - 1));
            }
        }
        return Deadline.NONE;
    }

    private static int ordinary(Life life, Fact<LookedAfter> care, int day) {
        List<Fact<?>> held = life.done(REVIEWS).stream()
                .filter(review -> review.day() < day && care.happened().covers(review.day()))
                .toList();
        Period period = switch (held.size()) {
            case 0 -> FIRST;
            case 1 -> SECOND;
            default -> LATER;
        };
        int from = held.isEmpty() ? care.day() : held.getLast().day();
        return period.after(from);
    }

    private NextReview() {}
}
