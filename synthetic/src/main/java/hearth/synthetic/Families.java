package hearth.synthetic;

import hearth.returns.write.ReturnYear;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Cohort.Window;
import hearth.synthetic.Course.Origin;
import hearth.synthetic.Family.Together;
import hearth.synthetic.Stay.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Groups the numbers of a council's children into families. Twelve numbers are a street, whose families hang on the
 * seed and the street alone; so a child's brothers and sisters are known without drawing anybody else.
 */
final class Families {

    private static final int STREET = 12;
    private static final int TRIES = 4000;
    private static final int TRIES_FOR_A_SIBLING = 60;
    private static final int TEN_MONTHS = 300;

    /**
     * How many children of a family are looked after together. Half of all children come alone; the groups have 2.5
     * children on average (21,150 children in 8,446 groups, in a request by Family Rights Group).
     */
    private static final Shares<Integer> SIZES = Shares.<Integer>from("Family Rights Group: 2.5 children in a group")
            .of(1, 50)
            .of(2, 14)
            .of(3, 4.7)
            .of(4, 1.6)
            .of(5, 0.6);

    /** Brothers and sisters who live apart from the first day: 37% of children, 34% of groups. */
    private static final double APART = 0.34;

    private final long seed;
    private final ReturnYear year;
    private final int children;

    Families(long seed, ReturnYear year, int children) {
        this.seed = seed;
        this.year = year;
        this.children = children;
    }

    /** How many children the council writes about, in the collection year and the one before it. */
    int size() {
        int size = 0;
        for (Cohort cohort : Cohort.values()) {
            size += cohort.size(children);
        }
        return size;
    }

    /** The family of the child with this number. */
    Family of(int child) {
        int start = 0;
        for (Cohort cohort : Cohort.values()) {
            int size = cohort.size(children);
            if (child < start + size) {
                return inStreet(cohort, start, size, child);
            }
            start += size;
        }
        throw new IllegalArgumentException(
                "There is no child %d.%nMaybe the last one, %d, is meant.".formatted(child, start - 1));
    }

    private Family inStreet(Cohort cohort, int cohortStart, int cohortSize, int child) {
        int street = (child - cohortStart) / STREET;
        long streetNumber = ((long) cohort.number() << 40) + street;
        Chance sizes = Chance.of(seed, streetNumber, Matter.STREET);
        int first = cohortStart + street * STREET;
        int end = Math.min(first + STREET, cohortStart + cohortSize);
        int size = Math.min(sizes.from(SIZES), end - first);
        while (child >= first + size) {
            first += size;
            size = Math.min(sizes.from(SIZES), end - first);
        }
        return family(cohort.window(year), ((long) cohort.number() << 40) + first, first, size);
    }

    private Family family(Window window, long number, int firstChild, int size) {
        Chance chance = Chance.of(seed, number, Matter.FAMILY);
        List<Course> courses = new ArrayList<>();
        Course eldest = size == 1 ? alone(window, chance) : ofFamily(window, chance);
        courses.add(eldest);
        while (courses.size() < size) {
            courses.add(sibling(window, chance, courses).orElseGet(() -> ofFamily(window, chance)));
        }
        Together together = chance.happens(APART) ? Together.APART : Together.TOGETHER;
        return new Family(number, firstChild, List.copyOf(courses), together);
    }

    private static Course alone(Window window, Chance chance) {
        return fitting(window, () -> Courses.ofSingle(chance, startDay(window, chance)));
    }

    private static Course ofFamily(Window window, Chance chance) {
        return fitting(window, () -> Courses.ofFamily(chance, startDay(window, chance)));
    }

    private static Course fitting(Window window, Supplier<Course> draw) {
        Course course = draw.get();
        for (int tries = 0; tries < TRIES && !window.holds(course); tries++) {
            course = draw.get();
        }
        return course;
    }

    private static int startDay(Window window, Chance chance) {
        return chance.between(window.earliestStart(), window.last());
    }

    private static Optional<Course> sibling(Window window, Chance chance, List<Course> courses) {
        Course eldest = courses.getFirst();
        for (int tries = 0; tries < TRIES_FOR_A_SIBLING; tries++) {
            int age = eldest.ageAtFirst() + chance.between(330, 1500) * (chance.happens(0.5) ? 1 : -1);
            if (age < 0 || age > 6300 || !chance.happens(Courses.commonness(age))) {
                continue;
            }
            int day = chance.happens(0.85) ? eldest.first() : eldest.first() + chance.between(-400, 400);
            Course course = alike(chance, Courses.ofSibling(chance, age, day), eldest);
            if (window.holds(course) && courses.stream().noneMatch(other -> tooClose(course, other))) {
                return Optional.of(course);
            }
        }
        return Optional.empty();
    }

    private static boolean tooClose(Course course, Course other) {
        return Math.abs(course.born() - other.born()) < TEN_MONTHS;
    }

    /** Brothers and sisters who go home mostly go home together. */
    private static Course alike(Chance chance, Course course, Course eldest) {
        Stay own = course.stays().getFirst();
        Stay first = eldest.stays().getFirst();
        boolean bothHome = own.route() == Route.HOME_AGAIN && first.route() == Route.HOME_AGAIN;
        if (!bothHome || own.from() != first.from() || first.to() > course.grownUp() - 7 || !chance.happens(0.7)) {
            return course;
        }
        return new Course(course.born(), Origin.FAMILY, List.of(new Stay(own.from(), first.to(), Route.HOME_AGAIN)));
    }
}
