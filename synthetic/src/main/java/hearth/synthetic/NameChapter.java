package hearth.synthetic;

import hearth.story.AboutTheChild.ImportantPerson;
import hearth.story.AboutTheChild.NameUse;
import hearth.story.AboutTheChild.Named;
import hearth.story.AboutTheChild.Relation;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Life.Gender;
import java.util.List;
import java.util.Map;

/** What the child is called, what the child likes to be called, and who matters to the child, by name. */
final class NameChapter implements Chapter {

    private static final Provenance COUNCIL = Pen.by("duty team", Role.SOCIAL_WORKER);
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("Amelia", "Millie"),
            Map.entry("Bethany", "Beth"),
            Map.entry("Charlotte", "Charlie"),
            Map.entry("Daniel", "Dan"),
            Map.entry("Emily", "Em"),
            Map.entry("Finley", "Fin"),
            Map.entry("Harrison", "Harry"),
            Map.entry("Jasmine", "Jas"),
            Map.entry("Joshua", "Josh"),
            Map.entry("Khadija", "Dija"),
            Map.entry("Megan", "Meg"),
            Map.entry("Mohamed", "Mo"),
            Map.entry("Olivia", "Liv"),
            Map.entry("Samuel", "Sam"),
            Map.entry("Zuzanna", "Zuzia"));
    private static final Map<String, String> SAID = Map.of(
            "Aoife", "EE-fa",
            "Niamh", "NEEV",
            "Saoirse", "SEER-sha",
            "Siobhan", "shi-VAWN",
            "Caitlin", "KATCH-leen",
            "Adaeze", "ah-DAY-zay",
            "Oisin", "ush-EEN",
            "Xin", "shin",
            "Hiwot", "HEE-wot");
    private static final List<String> FRIENDS = List.of("Mia", "Jay", "Tom", "Ines", "Kasia", "Dev", "Ollie", "Sade");

    @Override
    public void tell(Life life, Pen pen) {
        Chance chance = pen.begin(Matter.NAMES);
        Names names = Names.of(life.person().ethnicity());
        long family = life.family().number();
        String first = names.first(life.person().gender(), family * 31 + life.number());
        String said = SAID.getOrDefault(first, "");
        pen.known(
                life.born(), life.known(), new Named(NameUse.LEGAL, first + " " + names.family(family), said), COUNCIL);
        String liked = SHORT.getOrDefault(first, first);
        if (!liked.equals(first) && chance.happens(0.7)) {
            pen.known(life.known(), life.known(), new Named(NameUse.LIKED, liked, ""), COUNCIL);
        }
        if (!life.cameAlone()) {
            family(life, names, chance, pen);
        }
        if (life.age(pen.lastDay()) >= 7 && chance.happens(0.6)) {
            String friend = chance.oneOf(FRIENDS);
            person(life, "friend-" + life.number(), Relation.FRIEND, friend, pen);
        }
    }

    private static void family(Life life, Names names, Chance chance, Pen pen) {
        long family = life.family().number();
        String number = "-" + family % 1_000_000;
        String surname = names.family(family);
        String mother = names.first(Gender.GIRL, family + 1) + " " + surname;
        person(life, "mother" + number, Relation.MOTHER, "Mum (" + mother + ")", pen);
        if (chance.happens(0.45)) {
            String father = names.first(Gender.BOY, family + 2) + " " + names.family(family + 9);
            person(life, "father" + number, Relation.FATHER, "Dad (" + father + ")", pen);
        }
        if (chance.happens(0.5)) {
            person(life, "grandmother" + number, Relation.GRANDPARENT, "Nan", pen);
        }
        if (chance.happens(0.2)) {
            person(
                    life,
                    "aunt" + number,
                    Relation.AUNT_OR_UNCLE,
                    "Auntie " + names.first(Gender.GIRL, family + 4),
                    pen);
        }
    }

    private static void person(Life life, String who, Relation relation, String called, Pen pen) {
        pen.known(life.known(), life.known(), new ImportantPerson(who, relation, called), COUNCIL);
    }
}
