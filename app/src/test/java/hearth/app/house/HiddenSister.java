package hearth.app.house;

import hearth.practice.access.GlassBroken;
import hearth.practice.access.Mark;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Role;
import hearth.practice.access.Tie;
import hearth.store.Seen;
import hearth.store.Told;
import hearth.story.AboutTheChild.ImportantPerson;
import hearth.story.AboutTheChild.NameUse;
import hearth.story.AboutTheChild.Named;
import hearth.story.AboutTheChild.Relation;
import hearth.story.AboutTheChild.Sibling;
import hearth.story.Answer;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Source;
import hearth.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Zephyrine, whom one manager restricted: the twin of the young person who signs in. Before that everybody knew her: the
 * worker, her manager, the officer, the adviser, the advocate and the carer are tied to her, one broke the glass, one claimed
 * cover, one had begun a note. None of them has leave by name.
 */
final class HiddenSister {

    static final ChildId ID = new ChildId("Q4471");
    static final String NAME = "Zephyrine Quillfeather";

    private static final UUID LOAD = new UUID(7, 7);

    private final House house;
    private final Person administrator;
    private final Days always;

    private HiddenSister(OwnHouse own) {
        this.house = own.house();
        this.administrator = own.face(Role.ADMINISTRATOR);
        this.always = Days.since(LocalDate.of(2024, 1, 1));
    }

    /** The young person who signs in. */
    static ChildId twin(OwnHouse own) {
        return own.house()
                .gate()
                .mine(own.face(Role.CHILD), "test")
                .getFirst()
                .story()
                .child();
    }

    /** Brings her into this house, and hides her. */
    static void movesInto(OwnHouse own) {
        new HiddenSister(own).movesIn(own);
    }

    /** What is done in the other house too, so that the two differ in her alone. */
    static void isNotThere(OwnHouse own) {
        ChildId twin = twin(own);
        own.house().gate().child(own.face(Role.CHILD), twin, "test");
        new HiddenSister(own).load(own, List.of(Story.of(twin, List.of(Source.RECORD), List.of())));
    }

    private void movesIn(OwnHouse own) {
        ChildId twin = twin(own);
        Story his = ((Seen.Open<Told>) house.gate().child(own.face(Role.CHILD), twin, "test"))
                .it()
                .story();
        load(own, List.of(her(his), Story.of(twin, List.of(Source.RECORD), namesHer())));
        Person herself = new Person(PersonId.named(NAME), NAME, house.authority(), Set.of(Role.CHILD));
        house.staffing().letIn(administrator, herself);
        house.accounts().openAll(administrator, List.of(herself), Passwords.hash("nobody here is real"));
        tie(herself, Tie.THE_CHILD);
        Map.of(
                        Role.SOCIAL_WORKER, Tie.ALLOCATED_WORKER,
                        Role.TEAM_MANAGER, Tie.TEAM_MANAGER,
                        Role.REVIEWING_OFFICER, Tie.REVIEWING_OFFICER,
                        Role.PERSONAL_ADVISER, Tie.PERSONAL_ADVISER,
                        Role.ADVOCATE, Tie.ADVOCATE,
                        Role.CARER, Tie.CARER)
                .forEach((role, tie) -> tie(own.face(role), tie));
        knewHer(own);
        Person manager = another(own, Role.TEAM_MANAGER);
        tie(manager, Tie.TEAM_MANAGER);
        must(house.staffing().mark(manager, ID, Mark.RESTRICTED));
    }

    private void knewHer(OwnHouse own) {
        Person dana = own.face(Role.SOCIAL_WORKER);
        Person kofi = another(own, Role.SOCIAL_WORKER);
        house.gate().child(dana, ID, "the child's page");
        house.drafts().keep(dana, UUID.randomUUID(), ID, "note", Map.of("note", List.of("Her words")));
        house.gate().breakGlass(kofi, ID, GlassBroken.Ground.LEGAL_DUTY, "A court asks.");
        must(house.staffing().tie(kofi, new Relationship(kofi.id(), ID, Tie.COVER, always, kofi.id())));
    }

    private void load(OwnHouse own, List<Story> stories) {
        must(house.gate()
                .load(own.face(Role.DATA_TEAM), "twins", LOAD, stories, _ -> {})
                .isPresent());
    }

    private void tie(Person person, Tie tie) {
        must(house.staffing().tie(administrator, new Relationship(person.id(), ID, tie, always, administrator.id())));
    }

    /** Her story is his, but for her name. */
    private static Story her(Story his) {
        List<Fact<?>> facts = new ArrayList<>();
        for (Fact<?> fact : his.standing()) {
            if (!(fact.detail() instanceof Named) && !(fact.detail() instanceof Sibling)) {
                facts.add(new Fact<Detail>(
                        FactId.named("her " + fact.id()),
                        fact.detail(),
                        fact.happened(),
                        fact.recorded(),
                        fact.provenance()));
            }
        }
        facts.add(fact("named", new Named(NameUse.LEGAL, NAME, "")));
        facts.add(fact("twin", new Sibling(his.child().text(), Answer.YES)));
        return Story.of(ID, List.of(Source.RECORD), facts);
    }

    private static List<Fact<?>> namesHer() {
        return List.of(
                fact("his twin", new Sibling(ID.text(), Answer.YES)),
                fact("his twin, who matters", new ImportantPerson(ID.text(), Relation.BROTHER_OR_SISTER, "Zeph")));
    }

    private static Fact<?> fact(String name, Detail detail) {
        return new Fact<>(
                FactId.named(name),
                detail,
                Days.since(LocalDate.of(2024, 1, 1)),
                Recorded.UNKNOWN,
                Provenance.of("record"));
    }

    private static Person another(OwnHouse own, Role role) {
        return own.house().staffing().everybody().stream()
                .filter(person -> person.is(role) && !person.equals(own.face(role)))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** Those without leave who walk through the house: one in each role, and those who once came to her by another way. */
    static Stream<Person> without(OwnHouse own) {
        return Stream.concat(own.house().faces().stream(), Stream.of(another(own, Role.SOCIAL_WORKER)));
    }

    private static void must(boolean done) {
        if (!done) {
            throw new AssertionError("The house was not furnished as the test needs it.");
        }
    }
}
