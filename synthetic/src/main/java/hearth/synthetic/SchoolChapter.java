package hearth.synthetic;

import hearth.story.Learning.AtSchool;
import hearth.story.Learning.Excluded;
import hearth.story.Learning.KeyStageFour;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.synthetic.Chance.Matter;
import java.time.LocalDate;
import java.util.List;

/** School: which one, the years of exams, and being shut out. */
final class SchoolChapter implements Chapter {

    private static final Provenance SCHOOL = Pen.by("virtual school", Role.TEACHER);
    private static final List<String> PRIMARY = List.of(
            "Millbrook Primary",
            "St Aldhelm's Primary",
            "Hollow Lane Primary",
            "Oak Tree Primary",
            "Riverside Primary");
    private static final List<String> SECONDARY = List.of(
            "Ashcombe Academy", "Beacon Hill School", "The Avenue School", "Kingsdown College", "Northfield School");

    private static final double ANOTHER_SCHOOL_ON_MOVING = 0.18;

    @Override
    public void tell(Life life, Pen pen) {
        Chance chance = pen.begin(Matter.SCHOOL);
        int starts = september(life.born(), 4);
        int changes = september(life.born(), 11);
        int leaves = september(life.born(), 16) - 60;
        int known = life.known();
        schools(life, Math.max(starts, known), Math.max(changes, known), PRIMARY, chance, pen);
        schools(life, Math.max(changes, known), Math.max(leaves, known), SECONDARY, chance, pen);
        if (leaves > known) {
            int from = Math.max(september(life.born(), 14), known);
            pen.during(from, leaves, new KeyStageFour(), SCHOOL);
        }
        if (leaves > changes && leaves > known + 100 && chance.happens(0.09)) {
            int day = chance.between(Math.max(changes, known), leaves);
            pen.during(day, day + chance.between(2, 11), new Excluded(), SCHOOL);
        }
    }

    private static void schools(Life life, int from, int to, List<String> names, Chance chance, Pen pen) {
        int reached = from;
        for (Home home :
                life.times().stream().flatMap(time -> time.homes().stream()).toList()) {
            boolean moves = home.from() > reached + 30 && home.from() < to - 30;
            if (moves && chance.happens(ANOTHER_SCHOOL_ON_MOVING)) {
                pen.during(reached, home.from(), new AtSchool(chance.oneOf(names)), SCHOOL);
                reached = home.from();
            }
        }
        if (reached < to) {
            pen.during(reached, to, new AtSchool(chance.oneOf(names)), SCHOOL);
        }
    }

    /** The 1 September on which a school year begins for children who have had that birthday before it. */
    private static int september(int born, int age) {
        LocalDate birthday = LocalDate.ofEpochDay(born).plusYears(age);
        int year = birthday.getMonthValue() >= 9 ? birthday.getYear() + 1 : birthday.getYear();
        return Dates.day(year, 9, 1);
    }
}
