package hearth.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.story.Care.LookedAfter;
import hearth.story.Fact;
import hearth.story.Reviews.Review;
import hearth.story.Span;
import hearth.story.Story;
import hearth.story.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The truth beside a return must be what the stories themselves say. */
class PlantedTest {

    private static final int LAST_DAY = (int) LocalDate.of(2026, 3, 31).toEpochDay();

    @Test
    void every_late_or_missing_review_is_planted_and_no_other() {
        InventedCouncil council = InventedCouncil.of(5);

        for (int number = 0; number < 600; number++) {
            Childhood childhood = council.childhood(number);
            List<Planted> reviews = childhood.planted().stream()
                    .filter(planted -> planted.promise().startsWith("voice.review"))
                    .toList();
            assertThat(reviews).containsExactlyInAnyOrderElementsOf(lateReviews(childhood.story()));
        }
    }

    @Test
    void about_one_review_in_ten_is_late() {
        InventedCouncil council = InventedCouncil.of(5);
        int held = 0;
        int late = 0;
        for (int number = 0; number < 600; number++) {
            Childhood childhood = council.childhood(number);
            held += childhood.story().all(Review.class).size();
            late += (int) childhood.planted().stream()
                    .filter(planted -> planted.promise().startsWith("voice.review") && planted.isDone())
                    .count();
        }

        assertThat(100.0 * late / held).isBetween(7.0, 15.0);
    }

    private static List<Planted> lateReviews(Story story) {
        List<Planted> late = new ArrayList<>();
        for (Fact<LookedAfter> care : story.all(LookedAfter.class)) {
            Planted owed = first(care.day());
            for (Fact<Review> review : story.all(Review.class)) {
                if (care.happened().covers(review.day())) {
                    if (review.day() > owed.due()) {
                        late.add(new Planted(owed.promise(), owed.since(), owed.due(), review.day()));
                    }
                    owed = next(owed, review.day());
                }
            }
            if (owed.due() < Math.min(care.happened().toDay(), LAST_DAY)) {
                late.add(owed);
            }
        }
        return late;
    }

    private static Planted first(int day) {
        return new Planted("voice.review-1", day, WorkingDays.after(day, 20), Span.OPEN);
    }

    private static Planted next(Planted before, int held) {
        LocalDate day = LocalDate.ofEpochDay(held);
        boolean second = before.promise().equals("voice.review-1");
        int due = (int) day.plusMonths(second ? 3 : 6).toEpochDay();
        return new Planted(second ? "voice.review-2" : "voice.review-n", held, due, Span.OPEN);
    }
}
