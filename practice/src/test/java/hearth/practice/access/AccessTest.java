package hearth.practice.access;

import static hearth.practice.access.Invented.AMY;
import static hearth.practice.access.Invented.MANAGER;
import static hearth.practice.access.Invented.NOON;
import static hearth.practice.access.Invented.THIS_WINTER;
import static hearth.practice.access.Invented.YORK;
import static hearth.practice.access.Invented.amy;
import static hearth.practice.access.Invented.glass;
import static hearth.practice.access.Invented.granted;
import static hearth.practice.access.Invented.person;
import static hearth.practice.access.Invented.tied;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Access.Absent;
import hearth.practice.access.Access.Address;
import hearth.practice.access.Access.Because;
import hearth.practice.access.Access.Closed;
import hearth.practice.access.Access.Glass;
import hearth.practice.access.Access.Open;
import hearth.practice.access.Access.Why;
import hearth.practice.access.Grant.Reach;
import hearth.practice.access.Grant.Run;
import hearth.story.ChildId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final List<Relationship> NO_TIES = List.of();
    private static final List<Grant> NO_GRANTS = List.of();
    private static final List<GlassBroken> NO_GLASS = List.of();

    @Test
    void everyRoleTieAndMarkAnswersAsTheHandWrittenGridsSay() {
        WhoMaySee grids = WhoMaySee.read();
        List<String> wrong = new ArrayList<>();
        assertThat(grids.marks()).hasSize(1 << Mark.values().length);
        for (Set<Mark> marks : grids.marks()) {
            for (Role role : Role.values()) {
                Person person = person(role);
                List<List<Relationship>> columns = new ArrayList<>(List.of(NO_TIES));
                for (Tie tie : Tie.values()) {
                    columns.add(List.of(tied(person, tie)));
                }
                List<String> are = columns.stream()
                        .map(ties -> letter(Access.of(person, amy(marks), ties, NO_GRANTS, NO_GLASS, NOON)))
                        .toList();
                if (!are.equals(grids.row(marks, role))) {
                    wrong.add("%s %s: %s, the grid says %s".formatted(marks, role, are, grids.row(marks, role)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Property
    void nobodyOfAnotherCouncilFindsTheChild(
            @ForAll Role role, @ForAll Tie tie, @ForAll Set<Mark> marks, @ForAll Reach reach) {
        Person stranger = new Person(person(role).id(), "Joan Hill", YORK, Set.of(role));

        assertThat(Access.of(
                        stranger,
                        amy(marks),
                        List.of(tied(stranger, tie)),
                        List.of(granted(stranger, reach)),
                        List.of(glass(stranger)),
                        NOON))
                .isEqualTo(new Absent());
    }

    @Property
    void aRoleAloneOpensNothing(@ForAll Set<Role> roles, @ForAll Set<Mark> marks) {
        Person person = person(roles.toArray(Role[]::new));

        assertThat(Access.of(person, amy(marks), NO_TIES, NO_GRANTS, NO_GLASS, NOON)
                        .isOpen())
                .isFalse();
    }

    @Property
    void whatTiesSomebodyElseOrAnotherChildOpensNothing(
            @ForAll Set<Role> roles, @ForAll Tie tie, @ForAll Set<Mark> marks) {
        Person person = person(roles.toArray(Role[]::new));
        Relationship anothers = new Relationship(PersonId.named("Tom Reed"), AMY, tie, THIS_WINTER, MANAGER);
        Relationship toAnother = new Relationship(person.id(), new ChildId("BEN"), tie, THIS_WINTER, MANAGER);

        assertThat(Access.of(person, amy(marks), List.of(anothers, toAnother), NO_GRANTS, NO_GLASS, NOON))
                .isEqualTo(Access.of(person, amy(marks), NO_TIES, NO_GRANTS, NO_GLASS, NOON));
    }

    @Property
    void aRestrictedChildIsAsAbsentAsOneThatNeverWas(
            @ForAll Set<Role> roles, @ForAll Tie tie, @ForAll Set<Mark> marks) {
        Person person = person(roles.toArray(Role[]::new));
        Set<Mark> restricted = new HashSet<>(marks);
        restricted.add(Mark.RESTRICTED);

        if (tie != Tie.THE_CHILD) {
            assertThat(Access.of(
                            person,
                            amy(restricted),
                            List.of(tied(person, tie)),
                            NO_GRANTS,
                            List.of(glass(person)),
                            NOON))
                    .isEqualTo(new Absent());
        }
    }

    @Property
    void moreMarksNeverOpenMore(@ForAll Set<Role> roles, @ForAll Tie tie, @ForAll Set<Mark> marks, @ForAll Mark one) {
        Person person = person(roles.toArray(Role[]::new));
        List<Relationship> ties = List.of(tied(person, tie));
        Set<Mark> more = new HashSet<>(marks);
        more.add(one);

        if (Access.of(person, amy(more), ties, NO_GRANTS, NO_GLASS, NOON).isOpen()) {
            assertThat(Access.of(person, amy(marks), ties, NO_GRANTS, NO_GLASS, NOON)
                            .isOpen())
                    .isTrue();
        }
    }

    @Test
    void aTieOpensFromItsFirstDayAndNoLongerOnTheDayItEnds() {
        Person worker = person(Role.SOCIAL_WORKER);
        List<Relationship> ties = List.of(tied(worker, Tie.ALLOCATED_WORKER));

        assertThat(at("2026-11-30T23:59:59Z", worker, ties).isOpen()).isFalse();
        assertThat(at("2026-12-01T00:00:00Z", worker, ties).isOpen()).isTrue();
        assertThat(at("2027-02-28T23:59:59Z", worker, ties).isOpen()).isTrue();
        assertThat(at("2027-03-01T00:00:00Z", worker, ties).isOpen()).isFalse();
    }

    @Test
    void aGrantByNameOpensARestrictedChildAndASealedRecord() {
        Person manager = person(Role.TEAM_MANAGER);
        Grant grant = granted(manager, Reach.STORY);

        assertThat(Access.of(
                        manager,
                        amy(Mark.RESTRICTED, Mark.SEALED, Mark.PROTECTED_ADDRESS),
                        NO_TIES,
                        List.of(grant),
                        NO_GLASS,
                        NOON))
                .isEqualTo(new Open(new Because.Granted(granted(manager, Reach.STORY)), Address.HIDDEN));
    }

    @Test
    void onlyAGrantThatSaysSoShowsAProtectedAddress() {
        Person manager = person(Role.TEAM_MANAGER);
        ChildRecord hidden = amy(Mark.PROTECTED_ADDRESS);

        assertThat(letter(Access.of(
                        manager, hidden, NO_TIES, List.of(granted(manager, Reach.STORY_AND_ADDRESS)), NO_GLASS, NOON)))
                .isEqualTo("O");
        assertThat(letter(Access.of(manager, hidden, NO_TIES, NO_GRANTS, List.of(glass(manager)), NOON)))
                .isEqualTo("h");
    }

    @Test
    void aBrokenGlassOpensForAnHour() {
        Person worker = person(Role.SOCIAL_WORKER);
        List<GlassBroken> glass = List.of(glass(worker));

        assertThat(Access.of(worker, amy(), NO_TIES, NO_GRANTS, glass, Instant.parse("2026-12-21T12:59:59Z"))
                        .isOpen())
                .isTrue();
        assertThat(Access.of(worker, amy(), NO_TIES, NO_GRANTS, glass, Instant.parse("2026-12-21T13:00:00Z")))
                .isEqualTo(new Closed(Glass.MAY_BREAK, Why.NO_TIE));
    }

    @Test
    void aGrantToEveryChildRunsTheReturnsAndOpensNoPage() {
        Person analyst = person(Role.DATA_TEAM);
        var everyChild = new Grant.ToEveryChild(analyst.id(), Run.RETURNS, THIS_WINTER, MANAGER);
        List<Grant> grants = List.of(everyChild);

        assertThat(Access.everyChild(analyst, Run.RETURNS, grants, NOON)).contains(everyChild);
        assertThat(Access.everyChild(analyst, Run.BACKUP, grants, NOON)).isEmpty();
        assertThat(Access.everyChild(analyst, Run.RETURNS, grants, Instant.parse("2027-03-01T00:00:00Z")))
                .isEmpty();
        assertThat(Access.of(analyst, amy(Mark.RESTRICTED), NO_TIES, grants, NO_GLASS, NOON))
                .isEqualTo(new Absent());
    }

    private static Access at(String moment, Person person, List<Relationship> ties) {
        return Access.of(person, amy(), ties, NO_GRANTS, NO_GLASS, Instant.parse(moment));
    }

    private static String letter(Access access) {
        return switch (access) {
            case Open(var _, var address) -> address == Address.SHOWN ? "O" : "h";
            case Closed(var glass, var _) -> glass == Glass.MAY_BREAK ? "G" : "c";
            case Absent _ -> ".";
        };
    }
}
