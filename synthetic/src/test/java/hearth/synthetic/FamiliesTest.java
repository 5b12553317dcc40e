package hearth.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.write.ReturnYear;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private static final Lives LIVES = new Lives(3, ReturnYear.of(2026), 2_000);

    @Test
    void brothers_and_sisters_know_the_same_family_whoever_is_asked() {
        for (int child = 0; child < 400; child++) {
            Family family = LIVES.of(child).family();

            for (int other : family.others(child)) {
                assertThat(LIVES.of(other).family()).isEqualTo(family);
                assertThat(LIVES.of(other).home()).isEqualTo(LIVES.of(child).home());
            }
        }
    }

    @Test
    void nearly_half_of_the_children_come_with_brothers_and_sisters() {
        long together = IntStream.range(0, 2_000)
                .filter(child -> LIVES.of(child).family().courses().size() > 1)
                .count();

        assertThat(100.0 * together / 2_000).isBetween(42.0, 56.0);
    }

    @Test
    void brothers_and_sisters_are_born_at_least_ten_months_apart_from_the_eldest() {
        IntStream.range(0, 600).mapToObj(child -> LIVES.of(child).family()).forEach(family -> {
            List<Course> courses = family.courses();
            courses.stream()
                    .skip(1)
                    .filter(course -> course.first() == courses.getFirst().first())
                    .forEach(course -> assertThat(
                                    Math.abs(course.born() - courses.getFirst().born()))
                            .isGreaterThan(300));
        });
    }

    @Test
    void about_a_third_of_them_live_apart_from_the_first_day() {
        List<Life> lives = IntStream.range(0, 2_000)
                .mapToObj(LIVES::of)
                .filter(life -> life.family().courses().size() > 1)
                .toList();
        long apart = lives.stream().filter(FamiliesTest::isAlone).count();

        assertThat(100.0 * apart / lives.size()).isBetween(30.0, 62.0);
    }

    private static boolean isAlone(Life life) {
        Home first = life.times().getFirst().homes().getFirst();
        return life.family().others(life.number()).stream()
                .map(other -> LIVES.of(other).times().getFirst().homes().getFirst())
                .noneMatch(home -> home.carers().place().equals(first.carers().place()));
    }
}
