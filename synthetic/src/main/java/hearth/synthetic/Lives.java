package hearth.synthetic;

import hearth.returns.write.ReturnYear;
import hearth.story.Ethnicity;
import hearth.story.NeedCategory;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Course.Origin;
import hearth.synthetic.Family.Together;
import hearth.synthetic.HomePaths.Household;
import hearth.synthetic.Life.Gender;
import hearth.synthetic.Life.Person;
import hearth.synthetic.Life.TimeInCare;
import hearth.synthetic.Stay.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws lives from a seed: each from the seed and the child's number alone. */
final class Lives {

    private static final String ON_31_MARCH = "DfE, Children looked after in England 2024, on 31 March";

    /** Why children came to need help. Those who came alone are nearly all of the 9% whose parents are absent. */
    private static final Shares<NeedCategory> NEEDS = Shares.<NeedCategory>from(ON_31_MARCH)
            .of(NeedCategory.ABUSE_OR_NEGLECT, 55190)
            .of(NeedCategory.DISABILITY, 1930)
            .of(NeedCategory.PARENTAL_ILLNESS_OR_DISABILITY, 2010)
            .of(NeedCategory.FAMILY_IN_ACUTE_STRESS, 6130)
            .of(NeedCategory.FAMILY_DYSFUNCTION, 10180)
            .of(NeedCategory.SOCIALLY_UNACCEPTABLE_BEHAVIOUR, 760)
            .of(NeedCategory.LOW_INCOME, 80)
            .of(NeedCategory.ABSENT_PARENTING, 700);

    private static final Shares<Ethnicity> FAMILIES = Shares.<Ethnicity>from(
                    ON_31_MARCH + ", less those who came alone")
            .of(Ethnicity.WHITE_BRITISH, 55140)
            .of(Ethnicity.WHITE_IRISH, 180)
            .of(Ethnicity.TRAVELLER_OF_IRISH_HERITAGE, 180)
            .of(Ethnicity.GYPSY_OR_ROMA, 580)
            .of(Ethnicity.WHITE_OTHER, 2600)
            .of(Ethnicity.WHITE_AND_BLACK_CARIBBEAN, 2920)
            .of(Ethnicity.WHITE_AND_BLACK_AFRICAN, 1090)
            .of(Ethnicity.WHITE_AND_ASIAN, 1770)
            .of(Ethnicity.MIXED_OTHER, 3000)
            .of(Ethnicity.INDIAN, 340)
            .of(Ethnicity.PAKISTANI, 1070)
            .of(Ethnicity.BANGLADESHI, 390)
            .of(Ethnicity.CHINESE, 90)
            .of(Ethnicity.ASIAN_OTHER, 1100)
            .of(Ethnicity.CARIBBEAN, 1240)
            .of(Ethnicity.AFRICAN, 2200)
            .of(Ethnicity.BLACK_OTHER, 900)
            .of(Ethnicity.OTHER, 900)
            .of(Ethnicity.REFUSED, 130)
            .of(Ethnicity.NOT_YET_OBTAINED, 400);
    private static final Shares<Ethnicity> CAME_ALONE = Shares.<Ethnicity>from("the rest of DfE's 2024 figures")
            .of(Ethnicity.OTHER, 3000)
            .of(Ethnicity.AFRICAN, 1600)
            .of(Ethnicity.ASIAN_OTHER, 1400)
            .of(Ethnicity.WHITE_OTHER, 670)
            .of(Ethnicity.BLACK_OTHER, 400)
            .of(Ethnicity.NOT_YET_OBTAINED, 200);

    private final long seed;
    private final Families families;
    private final Register register;

    Lives(long seed, ReturnYear year, int children) {
        this.seed = seed;
        this.families = new Families(seed, year, children);
        this.register = new Register(seed);
    }

    /** How many children there are. */
    int size() {
        return families.size();
    }

    /** The life of the child with this number. */
    Life of(int child) {
        Family family = families.of(child);
        Course course = family.course(child);
        Chance shared = Chance.of(seed, family.number(), Matter.CHILD);
        Place home = Ground.get().home(shared);
        Person person = person(course, shared, Chance.of(seed, child, Matter.CHILD));
        return new Life(child, family, course, person, home, times(child, family, course, home));
    }

    private static Person person(Course course, Chance shared, Chance own) {
        boolean alone = course.origin() == Origin.ALONE;
        Ethnicity ethnicity = alone ? own.from(CAME_ALONE) : shared.from(FAMILIES);
        NeedCategory need = shared.from(NEEDS);
        Gender gender = own.happens(alone ? 0.05 : course.origin() == Origin.REMANDED ? 0.04 : 0.465)
                ? Gender.GIRL
                : Gender.BOY;
        return new Person(
                gender,
                ethnicity,
                switch (course.origin()) {
                    case ALONE -> NeedCategory.ABSENT_PARENTING;
                    case REMANDED -> NeedCategory.SOCIALLY_UNACCEPTABLE_BEHAVIOUR;
                    case FAMILY -> need;
                });
    }

    private List<TimeInCare> times(int child, Family family, Course course, Place home) {
        Chance law = Chance.of(seed, child, Matter.LAW);
        Chance homes = Chance.of(seed, child, Matter.HOMES);
        List<TimeInCare> times = new ArrayList<>();
        for (Stay stay : course.stays()) {
            LawPath path = LawPaths.draw(law, course, stay);
            Household household = new Household(home, register, sharedFirstHome(family, times.isEmpty(), stay));
            times.add(new TimeInCare(stay, path, HomePaths.draw(homes, course, stay, path, household)));
        }
        return List.copyOf(times);
    }

    private Optional<Chance> sharedFirstHome(Family family, boolean first, Stay stay) {
        boolean shared = first
                && family.courses().size() > 1
                && family.together() == Together.TOGETHER
                && stay.route() != Route.REMAND;
        return shared ? Optional.of(Chance.of(seed, family.number(), Matter.HOMES)) : Optional.empty();
    }
}
