package hearth.synthetic;

import hearth.story.AboutTheChild.BecameParent;
import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.Disability;
import hearth.story.AboutTheChild.Language;
import hearth.story.AboutTheChild.Need;
import hearth.story.AboutTheChild.ParentalResponsibility;
import hearth.story.AboutTheChild.PossiblyTrafficked;
import hearth.story.AboutTheChild.PupilNumber;
import hearth.story.AboutTheChild.Sex;
import hearth.story.AboutTheChild.Sibling;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Answer;
import hearth.story.Care.FamilyHome;
import hearth.story.Care.PreviousPermanence;
import hearth.story.DisabilityKind;
import hearth.story.NeedCategory;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Life.Gender;
import java.util.function.IntFunction;

/** Who the child is, and whom the child comes from. */
final class PersonChapter implements Chapter {

    private static final Provenance COUNCIL = Pen.by("duty team", Role.SOCIAL_WORKER);
    private static final Provenance SCHOOL = Pen.by("virtual school", Role.TEACHER);

    /** DfE's number of the council on whose ground the invented one stands. */
    static final String OLD_CODE = "865";

    private static final Shares<DisabilityKind> DISABILITIES = Shares.<DisabilityKind>from("assumed")
            .of(DisabilityKind.LEARNING, 35)
            .of(DisabilityKind.AUTISM, 30)
            .of(DisabilityKind.COMMUNICATION, 12)
            .of(DisabilityKind.BEHAVIOUR, 10)
            .of(DisabilityKind.MOBILITY, 7)
            .of(DisabilityKind.HEARING, 3)
            .of(DisabilityKind.VISION, 3);
    private static final Shares<String> LANGUAGES_OF_THOSE_WHO_CAME_ALONE = Shares.<String>from("assumed")
            .of("Tigrinya", 14)
            .of("Arabic", 20)
            .of("Pashto", 14)
            .of("Dari", 8)
            .of("Kurdish Sorani", 16)
            .of("Vietnamese", 10)
            .of("Albanian", 8)
            .of("Amharic", 6)
            .of("Somali", 4);
    /** DfE 2024, starts: adoption 170, child arrangements 110, special guardians 320, none 25,870; labels P1 to P4. */
    private static final Shares<String> EARLIER = Shares.<String>from("DfE 2024, previous permanence")
            .of("", 25870)
            .of("P1", 170)
            .of("P2", 200)
            .of("P3", 120)
            .of("P4", 110);

    private final IntFunction<String> names;

    PersonChapter(IntFunction<String> names) {
        this.names = names;
    }

    @Override
    public void tell(Life life, Pen pen) {
        Chance chance = pen.begin(Matter.CHILD);
        int born = life.born();
        int known = life.known();
        Sex sex = life.person().gender() == Gender.GIRL ? Sex.FEMALE : Sex.MALE;
        pen.heardOf(born, known, new Born(), COUNCIL);
        pen.known(born, known, new Described(sex, life.person().ethnicity()), COUNCIL);
        pen.during(known, Integer.MAX_VALUE, new Need(life.person().need()), COUNCIL);
        pupilNumber(life, pen);
        if (life.cameAlone()) {
            alone(life, chance, pen);
        } else {
            family(life, pen);
        }
        disability(life, chance, pen);
        motherhood(life, chance, pen);
        earlierPermanence(life, chance, pen);
    }

    private static void pupilNumber(Life life, Pen pen) {
        int school = Math.max(Dates.birthday(life.born(), 4), life.course().first());
        pen.during(school, Integer.MAX_VALUE, new PupilNumber(PupilNumbers.of(life)), SCHOOL);
    }

    private static void alone(Life life, Chance chance, Pen pen) {
        int first = life.course().first();
        Answer disputed = chance.happens(0.12) ? Answer.YES : Answer.NO;
        pen.during(first, life.course().grownUp(), new Unaccompanied(disputed), COUNCIL);
        String language = chance.from(LANGUAGES_OF_THOSE_WHO_CAME_ALONE);
        pen.during(first, Integer.MAX_VALUE, new Language(language, Answer.YES), COUNCIL);
        if (chance.happens(0.08)) {
            pen.on(first + chance.between(1, 60), new PossiblyTrafficked(), COUNCIL);
        }
    }

    private void family(Life life, Pen pen) {
        int first = life.course().first();
        pen.known(life.born(), life.known(), new FamilyHome(life.home().postcode()), COUNCIL);
        pen.on(first, new ParentalResponsibility("mother-" + life.family().number() % 1_000_000, Role.PARENT), COUNCIL);
        for (int other : life.family().others(life.number())) {
            int met = Math.max(first, life.family().course(other).first());
            pen.during(met, Integer.MAX_VALUE, new Sibling(names.apply(other), Answer.YES), COUNCIL);
        }
    }

    private static void disability(Life life, Chance chance, Pen pen) {
        boolean need = life.person().need() == NeedCategory.DISABILITY;
        if (need || chance.happens(0.09)) {
            pen.during(life.course().first(), Integer.MAX_VALUE, new Disability(chance.from(DISABILITIES)), COUNCIL);
        }
    }

    /** 200 of the 8,000 girls aged 12 or over who were looked after on 31 March 2024 were mothers. */
    private static void motherhood(Life life, Chance chance, Pen pen) {
        int day = Dates.birthday(life.born(), 16) + chance.between(0, 700);
        boolean cared = life.course().stays().stream().anyMatch(stay -> day > stay.from() && day < stay.to() - 5);
        if (life.person().gender() == Gender.GIRL && cared && chance.happens(0.055)) {
            pen.on(day, new BecameParent(), COUNCIL);
        }
    }

    private static void earlierPermanence(Life life, Chance chance, Pen pen) {
        String option = chance.from(EARLIER);
        int earliest = life.born() + 400;
        int latest = life.course().first() - 200;
        if (!option.isEmpty() && latest > earliest && !life.cameAlone()) {
            pen.on(chance.between(earliest, latest), new PreviousPermanence(option, OLD_CODE), COUNCIL);
        }
    }
}
