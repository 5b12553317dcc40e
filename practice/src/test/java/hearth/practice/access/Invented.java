package hearth.practice.access;

import hearth.practice.access.GlassBroken.Ground;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Hours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** An invented child, and people around the child. */
final class Invented {

    static final AuthorityId LEEDS = new AuthorityId("E08000035");
    static final AuthorityId YORK = new AuthorityId("E06000014");
    static final ChildId AMY = new ChildId("AMY");
    static final PersonId MANAGER = PersonId.named("Grace Obi");
    static final Instant NOON = Instant.parse("2026-12-21T12:00:00Z");
    static final Days THIS_WINTER = Days.between(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-03-01"));

    static Person person(Role... roles) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(Set.of(roles));
        return new Person(PersonId.named("Joan Hill"), "Joan Hill", LEEDS, all);
    }

    static ChildRecord amy(Mark... marks) {
        return amy(Set.of(marks));
    }

    static ChildRecord amy(Set<Mark> marks) {
        return new ChildRecord(AMY, LEEDS, marks);
    }

    static Relationship tied(Person person, Tie tie) {
        return new Relationship(person.id(), AMY, tie, THIS_WINTER, MANAGER);
    }

    static Grant.ToOneChild granted(Person person, Grant.Reach reach) {
        return new Grant.ToOneChild(person.id(), AMY, reach, "A complaint is looked into", THIS_WINTER, MANAGER);
    }

    static GlassBroken glass(Person person) {
        Hours hours = Hours.between(NOON, NOON.plus(GlassBroken.AN_HOUR));
        return new GlassBroken(person.id(), AMY, Ground.PUBLIC_INTEREST, "The police have found a child.", hours);
    }

    private Invented() {}
}
