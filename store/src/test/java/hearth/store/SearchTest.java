package hearth.store;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.AuthorityId;
import hearth.practice.access.Grant;
import hearth.practice.access.Mark;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Role;
import hearth.practice.access.Tie;
import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.NameUse;
import hearth.story.AboutTheChild.Named;
import hearth.story.AboutTheChild.PupilNumber;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Retracted;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dana works with Elizabeth; everybody else is somebody else's. Ruth administers, Lena manages, Cora is a carer. */
class SearchTest {

    private static final Days EVER = Days.since(LocalDate.of(2011, 3, 12));
    private static final ChildId ELIZABETH = new ChildId("C-100001");

    private final AuthorityId ashcombe = TestRecord.newAuthority();
    private final InstantSource clock = () -> Instant.parse("2026-03-09T10:00:00Z");
    private final Gate gate = new Gate(TestRecord.database(), ashcombe, clock);
    private final Staffing staffing = new Staffing(TestRecord.database(), ashcombe, clock);
    private final TestRecord record = TestRecord.of(ashcombe);

    private final Person ruth = person("Ruth Bell", Role.ADMINISTRATOR);
    private final Person dana = person("Dana Okafor", Role.SOCIAL_WORKER);
    private final Person lena = person("Lena Hart", Role.TEAM_MANAGER);
    private final Person cora = person("Cora Hill", Role.CARER);

    @BeforeEach
    void aCouncilWithSomeChildren() {
        child("C-100001", "2011-03-12", legal("Elizabeth Okafor-Smith"), new PupilNumber("A123456789012"));
        child("C-100002", "2012-07-01", legal("Mohammed Qureshi"), liked("Mo"));
        child("C-100003", "2010-11-30", legal("Siobhan O'Brien"), new Named(NameUse.FORMER, "Siobhan Byrne", ""));
        child("C-100004", "2014-02-28", legal("Zoë De Souza"));
        child("C-100005", "2013-05-05", legal("Wiktor Wojciechowski"));
        child("C-100006", "2009-09-09", legal("Nguyễn Thị Mai"));
        child("C-100007", "2015-01-20", legal("Maryjane Carter"));
        child("C-100008", "2015-01-21", legal("Amara Nwosu"), new Named(NameUse.ALSO_KNOWN_AS, "Precious Nwosu", ""));
        staffing.first(ruth);
        for (Person person : List.of(dana, lena, cora)) {
            staffing.letIn(ruth, person);
        }
        staffing.tie(ruth, new Relationship(dana.id(), ELIZABETH, Tie.ALLOCATED_WORKER, EVER, ruth.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "Elizabeth Okafor Smith, C-100001",
        "elizabeth okafor, C-100001",
        "Smith Elizabeth, C-100001",
        "Elisabeth Smyth, C-100001",
        "Beth Smith, C-100001",
        "Lizzie Okafour, C-100001",
        "Elizabteh Okafro, C-100001",
        "Eliz Okaf, C-100001",
        "E Okafor, C-100001",
        "elizabeth 12/03/2011, C-100001",
        "elizabeth 12/03/2012, C-100001",
        "elizabeth 3 December 2011, C-100001",
        "12 March 2011, C-100001",
        "13 March 2011, C-100001",
        "C-100001, C-100001",
        "c100001, C-100001",
        "A123456789012, C-100001",
        "A123456789021, C-100001",
        "Muhammad Kureshi, C-100002",
        "Mohamed Qurashi, C-100002",
        "Shivaun Obrien, C-100003",
        "Siobhan O’Brian, C-100003",
        "Siobhan Byrne, C-100003",
        "Zoe Desouza, C-100004",
        "zoey de sousa, C-100004",
        "Viktor Voicehovski, C-100005",
        "Wiktor Wojcechowski, C-100005",
        "Nguyen Mai, C-100006",
        "Mai Nguyen, C-100006",
        "Mary Jane Carter, C-100007",
        "Mary-Jane Karter, C-100007",
        "Precious Nwosu, C-100008",
        "Presious Nwoso, C-100008",
    })
    void theChildStandsFirst(String typed, String child) {
        assertThat(gate.search(dana, typed, 10)).first().extracting(Hit::child).isEqualTo(new ChildId(child));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Beth Okafor; Beth for Elizabeth",
                "Elizabeth Okafour; Okafour sounds like Okafor",
                "Elizabeth 13 March 2011; born on 12 March 2011, one digit off",
                "Elizabeth 3/12/2011; born on 12 March 2011, day and month swapped",
                "Okafor Elizabeth; names in another order",
                "Eliz Okafor; Elizabeth begins like Eliz",
            })
    void ofOnesOwnChildrenItIsSaidWhyTheyWereFound(String typed, String why) {
        assertThat(gate.search(dana, typed, 10).getFirst())
                .isInstanceOfSatisfying(
                        Hit.Open.class, hit -> assertThat(hit.why()).contains(why));
    }

    @Test
    void ofOthersChildrenStandsTheNameAndNoMore() {
        assertThat(gate.search(dana, "Muhammad Qureshi 1 July 2012", 10))
                .first()
                .satisfies(hit -> {
                    assertThat(hit).isInstanceOf(Hit.Closed.class);
                    assertThat(hit.name()).isEqualTo("Mo");
                    assertThat(((Hit.Closed) hit).access().mayBreakGlass()).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elizabeth Smith", "12 March 2011", "C-100001", "A123456789021", "Mohammed Qureshi"})
    void aCarerFindsNobodyButTheirOwn(String typed) {
        assertThat(gate.search(cora, typed, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!!", "\0", "''", "%_\\\"{},|", "1", "999999999999999999999999999", "32/13/0000"})
    void whateverIsTypedIsNoFault(String typed) {
        assertThat(gate.search(dana, typed, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xanthippe Vandersteen",
                "Xantippe Vandersten",
                "17 August 2008",
                "18 August 2008",
                "C-200001",
                "C-200002",
                "B987654321098",
                "Smith",
                "Elizabeth Vandersteen"
            })
    void aRestrictedChildIsAsIfNotThere(String typed) {
        List<Hit> without = gate.search(dana, typed, 3);
        child("C-200001", "2008-08-17", legal("Xanthippe Vandersteen Smith"), new PupilNumber("B987654321098"));
        staffing.tie(ruth, new Relationship(lena.id(), new ChildId("C-200001"), Tie.TEAM_MANAGER, EVER, ruth.id()));
        assertThat(staffing.mark(lena, new ChildId("C-200001"), Mark.RESTRICTED))
                .isTrue();

        assertThat(gate.search(dana, typed, 3)).isEqualTo(without);
        staffing.give(
                lena,
                new Grant.ToOneChild(
                        dana.id(), new ChildId("C-200001"), Grant.Reach.STORY, "her worker", EVER, lena.id()));
        assertThat(gate.search(dana, "Xantippe Vandersten", 3))
                .first()
                .extracting(Hit::child)
                .isEqualTo(new ChildId("C-200001"));
    }

    @Test
    void aChildOfAnotherCouncilIsNotThere() {
        AuthorityId other = TestRecord.newAuthority();
        Gate theirs = new Gate(TestRecord.database(), other, clock);
        Person kofi = new Person(PersonId.named("Kofi"), "Kofi Mensah", other, Set.of(Role.SOCIAL_WORKER));

        assertThat(theirs.search(kofi, "Elizabeth Okafor", 10)).isEmpty();
        assertThat(theirs.search(kofi, "C-100001", 10)).isEmpty();
    }

    @Test
    void whatWasTypedAndWhoWasShownStandInTheAudit() {
        gate.search(dana, "Beth Okafor", 10);

        assertThat(audited()).containsExactly("-: Beth Okafor", "C-100001: shown in a search");
    }

    @Test
    void aNameThatIsTakenBackOrCorrectedIsNotFoundAnyMore() {
        write("C-100008", new Write.Entry(FactId.named("C-1000081"), new Retracted("another child's"), EVER));
        write("C-100007", new Write.Entry(FactId.named("C-1000070"), legal("Marigold Carter"), EVER));

        assertThat(gate.search(dana, "Precious", 10)).isEmpty();
        assertThat(gate.search(dana, "Amara", 10)).hasSize(1);
        assertThat(gate.search(dana, "Maryjane", 10)).isEmpty();
        assertThat(gate.search(dana, "Marigold", 10)).hasSize(1);
    }

    @Test
    @ResourceLock(TestRecord.WHAT_STANDS)
    void madeAnewItIsTheSameAndTheOrderOfTheFactsPlaysNoPart() {
        List<String> kept = kept();
        TestRecord.database()
                .in(ashcombe, jdbc -> jdbc.sql("DELETE FROM find_child").update());
        assertThat(gate.search(dana, "Beth Okafor", 10)).isEmpty();

        new WhatStands(TestRecord.database()).rebuild();

        assertThat(kept()).isEqualTo(kept);

        Random random = new Random(20_260_309);
        List<Named> names = List.of(
                legal("Ada Lumley"), liked("Ade"), new Named(NameUse.FORMER, "Ada Best", ""), legal("Ada Lumley-Best"));
        Set<List<String>> ways = new java.util.HashSet<>();
        for (int round = 0; round < 6; round++) {
            List<Named> shuffled = new ArrayList<>(names);
            Collections.shuffle(shuffled, random);
            child("C-30000" + round, "2016-06-06", shuffled.toArray(Detail[]::new));
            ways.add(kept("C-30000" + round));
        }
        assertThat(ways).hasSize(1);
    }

    private List<String> audited() {
        return TestRecord.database()
                .in(
                        ashcombe,
                        jdbc -> jdbc.sql("SELECT coalesce(council_id, '-') || ': ' || said FROM audit LEFT JOIN child"
                                        + " ON (child.authority, child.id) = (audit.authority, audit.child)"
                                        + " WHERE act = 'SEARCHED' ORDER BY council_id NULLS FIRST")
                                .query(String.class)
                                .list());
    }

    private List<String> kept() {
        return rows("", "council_id || ");
    }

    private List<String> kept(String child) {
        return rows("AND council_id = '%s'".formatted(child), "");
    }

    /** Every child with the words, days and names by which they are found; the numbers of words are the database's own. */
    private List<String> rows(String which, String shown) {
        return TestRecord.database()
                .in(
                        ashcombe,
                        jdbc -> jdbc.sql("SELECT " + shown + "names::text || array("
                                        + " SELECT coalesce(word, key::text) FROM unnest(keys) key LEFT JOIN find_word ON id = key"
                                        + " ORDER BY 1)::text FROM find_child f"
                                        + " JOIN child c ON (c.authority, c.id) = (f.authority, f.child)"
                                        + " WHERE true " + which + " ORDER BY 1")
                                .query(String.class)
                                .list());
    }

    private void child(String id, String born, Detail... more) {
        List<Write.Entry> entries = new ArrayList<>();
        entries.add(new Write.Entry(FactId.named(id + "born"), new Born(), Days.on(LocalDate.parse(born))));
        for (int at = 0; at < more.length; at++) {
            entries.add(new Write.Entry(FactId.named(id + at), more[at], EVER));
        }
        write(id, entries.toArray(Write.Entry[]::new));
    }

    private void write(String id, Write.Entry... entries) {
        assertThat(record.write(
                        new Write(UUID.randomUUID(), new ChildId(id), 9, Provenance.of("record"), List.of(entries))))
                .isInstanceOf(Outcome.Written.class);
    }

    private static Named legal(String name) {
        return new Named(NameUse.LEGAL, name, "");
    }

    private static Named liked(String name) {
        return new Named(NameUse.LIKED, name, "");
    }

    private Person person(String name, Role role) {
        return new Person(PersonId.named(ashcombe + name), name, ashcombe, Set.of(role));
    }
}
