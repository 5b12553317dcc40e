package hearth.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.returns.write.ReturnYear;
import hearth.story.LegalStatus;
import hearth.synthetic.Course.Origin;
import hearth.synthetic.Ground.Whereabouts;
import hearth.synthetic.Life.TimeInCare;
import hearth.synthetic.Stay.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A council of 8,000 children held against DfE's figures for England: Children looked after in England 2024, published
 * 14 November 2024, unless another year is named. Percentage points are compared with the tolerance that stands there.
 */
class PublishedFiguresTest {

    private static final ReturnYear YEAR = ReturnYear.of(2026);
    private static final int CHILDREN = 8_000;

    private static final List<OnTheDay> STOCK = new ArrayList<>();
    private static final List<Home> ENDED = new ArrayList<>();
    private static final List<Home> MOVED = new ArrayList<>();
    private static final List<TimeInCare> CEASED = new ArrayList<>();
    private static int started;

    /** A child looked after on 31 March 2026. */
    private record OnTheDay(Life life, TimeInCare time) {

        Home home() {
            return time.homeOn(YEAR.last());
        }

        int age() {
            return life.age(YEAR.last());
        }

        LegalStatus law() {
            return time.law().on(YEAR.last());
        }

        Whereabouts whereabouts() {
            return Ground.whereabouts(life.home(), home().carers().place());
        }

        boolean isFar() {
            return whereabouts() == Whereabouts.OUTSIDE_FAR || whereabouts() == Whereabouts.INSIDE_FAR;
        }

        /** Homes in which the child lived in the year. */
        long homesInTheYear() {
            return life.times().stream()
                    .flatMap(each -> each.homes().stream())
                    .filter(home -> home.from() <= YEAR.last() && home.to() >= YEAR.first())
                    .count();
        }
    }

    @BeforeAll
    static void invent() {
        Lives lives = new Lives(2026, YEAR, CHILDREN);
        IntStream.range(0, CHILDREN).mapToObj(lives::of).forEach(PublishedFiguresTest::count);
    }

    private static void count(Life life) {
        for (TimeInCare time : life.times()) {
            Stay stay = time.stay();
            if (YEAR.holds(stay.from())) {
                started++;
            }
            if (YEAR.holds(stay.to())) {
                CEASED.add(time);
            }
            if (stay.from() <= YEAR.last() && stay.to() > YEAR.last()) {
                STOCK.add(new OnTheDay(life, time));
            }
            time.homes().stream().filter(home -> YEAR.holds(home.to())).forEach(home -> {
                ENDED.add(home);
                if (!home.equals(time.lastHome())) {
                    MOVED.add(home);
                }
            });
        }
    }

    @Test
    void of_the_children_of_a_year_72_percent_are_there_on_31_march_28_start_and_29_cease() {
        assertThat(100.0 * STOCK.size() / CHILDREN).isCloseTo(71.6, within(3.0));
        assertThat(100.0 * started / CHILDREN).isCloseTo(28.3, within(3.5));
        assertThat(100.0 * CEASED.size() / CHILDREN).isCloseTo(28.8, within(3.5));
    }

    @Test
    void ages_on_31_march() {
        assertThat(stock(child -> child.age() < 1)).isCloseTo(4, within(1.5));
        assertThat(stock(child -> child.age() >= 1 && child.age() < 5)).isCloseTo(13, within(3.0));
        assertThat(stock(child -> child.age() >= 5 && child.age() < 10)).isCloseTo(18, within(3.0));
        assertThat(stock(child -> child.age() >= 10 && child.age() < 16)).isCloseTo(38, within(3.0));
        assertThat(stock(child -> child.age() >= 16)).isCloseTo(27, within(3.0));
    }

    @Test
    void homes_on_31_march() {
        assertThat(stock(child -> child.home().kind().isFostering())).isCloseTo(67, within(5.5));
        assertThat(stock(child -> child.home().kind() == KindOfHome.RELATIVE)).isCloseTo(16.3, within(2.5));
        assertThat(stock(child -> child.home().kind() == KindOfHome.ADOPTIVE_FAMILY))
                .isCloseTo(2.3, within(1.0));
        assertThat(stock(child -> child.home().kind() == KindOfHome.PARENTS)).isCloseTo(6.3, within(1.5));
        assertThat(stock(child -> child.home().kind() == KindOfHome.CHILDRENS_HOME))
                .isCloseTo(10.2, within(2.0));
        assertThat(stock(child -> child.home().kind() == KindOfHome.SUPPORTED)).isCloseTo(7.5, within(1.5));
        assertThat(stock(child -> child.home().kind() == KindOfHome.OTHER)).isCloseTo(4.5, within(1.5));
    }

    @Test
    void the_law_on_31_march() {
        Predicate<OnTheDay> careOrder =
                child -> child.law() == LegalStatus.INTERIM_CARE_ORDER || child.law() == LegalStatus.FULL_CARE_ORDER;
        assertThat(stock(careOrder)).isCloseTo(75, within(4.0));
        assertThat(stock(child -> child.law() == LegalStatus.PLACEMENT_ORDER)).isCloseTo(6, within(1.5));
        assertThat(stock(child -> child.law() == LegalStatus.SECTION_20)).isCloseTo(19, within(3.5));
    }

    @Test
    void one_child_in_twelve_came_alone_8_percent_in_2025() {
        assertThat(stock(child -> child.life().course().origin() == Origin.ALONE))
                .isCloseTo(8, within(1.5));
    }

    @Test
    void more_than_a_fifth_live_over_20_miles_from_home_where_that_is_known() {
        List<OnTheDay> known =
                STOCK.stream().filter(child -> !child.life().cameAlone()).toList();
        assertThat(percent(known, OnTheDay::isFar)).isCloseTo(24, within(3.0));

        List<OnTheDay> homes = known.stream()
                .filter(child -> child.home().kind() == KindOfHome.CHILDRENS_HOME)
                .toList();
        assertThat(percent(homes, OnTheDay::isFar)).isCloseTo(49, within(7.0));
    }

    @Test
    void about_one_child_in_ten_has_three_homes_or_more_in_the_year() {
        assertThat(stock(child -> child.homesInTheYear() >= 3)).isCloseTo(10, within(3.0));
        assertThat(stock(child -> child.homesInTheYear() == 1)).isCloseTo(69, within(5.0));
    }

    @Test
    void why_children_leave() {
        assertThat(percent(CEASED, time -> time.stay().route() == Route.GROWS_UP))
                .isCloseTo(39, within(4.0));
        assertThat(percent(CEASED, time -> time.stay().route() == Route.ADOPTED))
                .isCloseTo(9, within(2.5));
    }

    @Test
    void how_long_homes_had_lasted_that_ended_in_the_year() {
        lasted(home -> home.kind().isFostering(), 174, 406, 40, 60);
        lasted(home -> home.kind() == KindOfHome.CHILDRENS_HOME, 263, 444, 70, 80);
        lasted(home -> home.kind() == KindOfHome.PARENTS, 147, 284, 30, 60);
        lasted(home -> home.kind() == KindOfHome.ADOPTIVE_FAMILY, 235, 275, 30, 40);
        lasted(home -> home.kind() == KindOfHome.SUPPORTED, 114, 163, 35, 35);
        lasted(home -> true, 139, 307, 40, 60);
    }

    @Test
    void lengths_are_far_from_exponential_one_in_ten_within_a_week_and_a_mean_twice_the_median() {
        List<Integer> days = ENDED.stream().map(Home::days).sorted().toList();

        assertThat(percent(days, length -> length <= 7)).isCloseTo(10, within(3.0));
        assertThat(mean(days)).isGreaterThan(1.8 * days.get(days.size() / 2));
    }

    @Test
    void every_sixth_change_is_one_of_status_only_18_percent_in_2025() {
        assertThat(percent(MOVED, home -> home.left() == hearth.story.MoveReason.STATUS_ONLY))
                .isCloseTo(18, within(5.0));
    }

    private static void lasted(Predicate<Home> which, int median, int mean, int medianWithin, int meanWithin) {
        List<Integer> days =
                ENDED.stream().filter(which).map(Home::days).sorted().toList();
        assertThat(days.get(days.size() / 2)).isCloseTo(median, within(medianWithin));
        assertThat(mean(days)).isCloseTo(mean, within((double) meanWithin));
    }

    private static double mean(List<Integer> days) {
        return days.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    private static double stock(Predicate<OnTheDay> which) {
        return percent(STOCK, which);
    }

    private static <T> double percent(List<T> all, Predicate<T> which) {
        return 100.0 * all.stream().filter(which).count() / all.size();
    }
}
