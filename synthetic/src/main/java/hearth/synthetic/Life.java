package hearth.synthetic;

import hearth.story.Ethnicity;
import hearth.story.NeedCategory;
import hearth.synthetic.Course.Origin;
import hearth.synthetic.Home.Carers;
import java.util.List;

/**
 * One invented child's life in outline: who the child is, whom the child comes from, when the council looked after the
 * child, under which law and in which homes.
 *
 * @param number the child's number in the council
 * @param family the family
 * @param course when the council looked after the child
 * @param person who the child is
 * @param home where the family lives
 * @param times what happened in each time of being looked after, oldest first
 */
record Life(int number, Family family, Course course, Person person, Place home, List<TimeInCare> times) {

    /** The day of birth. */
    int born() {
        return course.born();
    }

    /** The day on which somebody first told the council about the child: weeks or years before coming into care. */
    int known() {
        if (course.origin() != Origin.FAMILY) {
            return course.first();
        }
        double share = Hash.share(family.number(), number, born());
        return Math.max(born(), course.first() - 15 - (int) (share * share * 1400));
    }

    /** Whether the child came alone and asked for asylum. */
    boolean cameAlone() {
        return course.origin() == Origin.ALONE;
    }

    /** How old the child is on a day, in whole years. */
    int age(int day) {
        return Dates.age(born(), day);
    }

    /**
     * Who the child is.
     *
     * @param gender as the record says it
     * @param ethnicity as the child or family say it
     * @param need why the child came to need help
     */
    record Person(Gender gender, Ethnicity ethnicity, NeedCategory need) {}

    /** As the record says it. */
    enum Gender {
        GIRL,
        BOY
    }

    /**
     * One time of being looked after.
     *
     * @param stay when
     * @param law under which law
     * @param homes where
     */
    record TimeInCare(Stay stay, LawPath law, List<Home> homes) {

        /** Who looked after the child at the end. */
        Home lastHome() {
            return homes.getLast();
        }

        /** Who looked after the child on a day. */
        Carers carersOn(int day) {
            return homeOn(day).carers();
        }

        /** Where the child lived on a day. */
        Home homeOn(int day) {
            for (Home home : homes) {
                if (day < home.to()) {
                    return home;
                }
            }
            return homes.getLast();
        }
    }
}
