package hearth.app.demonstration;

import hearth.practice.access.Person;
import hearth.practice.access.Relationship;
import hearth.practice.access.Tie;
import hearth.story.Appointments.PersonalAdviser;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Care.LookedAfter;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which worker, team, reviewing officer and adviser each invented child has today. */
final class Allocation {

    private static final int CHILDREN_OF_A_WORKER = 18;

    private final Staff staff;
    private final LocalDate today;
    private final Map<ChildId, Hands> hands = new HashMap<>();
    private final List<Person> workers;
    private int open;

    /** Nobody has anybody yet. */
    Allocation(Staff staff, LocalDate today) {
        this.staff = staff;
        this.today = today;
        this.workers = byTurns(staff);
    }

    /** In whose hands a child is: the social worker's and their team's, the adviser's, the officer's. */
    record Hands(
            Optional<Staff.Team> team, Optional<Person> worker, Optional<Person> adviser, Optional<Person> officer) {}

    /** Gives the child to those whose turn it is. A child whose time with the council is over is in nobody's hands. */
    Hands give(Story story) {
        Hands given = hands(story);
        hands.put(story.child(), given);
        return given;
    }

    private Hands hands(Story story) {
        boolean caredFor = goesOn(story, LookedAfter.class);
        if (!caredFor && !goesOn(story, SocialWorker.class)) {
            return new Hands(Optional.empty(), Optional.empty(), adviser(story), Optional.empty());
        }
        int turn = open++;
        Person worker = workers.get(turn / CHILDREN_OF_A_WORKER % workers.size());
        Staff.Team team = staff.teams().stream()
                .filter(one -> one.workers().contains(worker))
                .findFirst()
                .orElseThrow();
        Optional<Person> officer = caredFor
                ? Optional.of(staff.officers().get(turn % staff.officers().size()))
                : Optional.empty();
        return new Hands(Optional.of(team), Optional.of(worker), adviser(story), officer);
    }

    private Optional<Person> adviser(Story story) {
        return goesOn(story, PersonalAdviser.class)
                ? Optional.of(staff.advisers()
                        .get(Math.floorMod(
                                story.child().hashCode(), staff.advisers().size())))
                : Optional.empty();
    }

    /** In whose hands this child is. */
    Hands of(ChildId child) {
        return hands.getOrDefault(
                child, new Hands(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** The ties that follow. */
    List<Relationship> ties(Person madeBy) {
        List<Relationship> ties = new ArrayList<>();
        hands.forEach((child, by) -> {
            by.team().ifPresent(team -> {
                ties.add(tie(team.leader(), child, Tie.TEAM_MANAGER, madeBy));
                ties.add(new Relationship(team.id(), child, Tie.THEIR_TEAM, since(), madeBy.id()));
            });
            by.worker().ifPresent(worker -> ties.add(tie(worker, child, Tie.ALLOCATED_WORKER, madeBy)));
            by.adviser().ifPresent(adviser -> ties.add(tie(adviser, child, Tie.PERSONAL_ADVISER, madeBy)));
            by.officer().ifPresent(officer -> ties.add(tie(officer, child, Tie.REVIEWING_OFFICER, madeBy)));
        });
        return ties;
    }

    /** A tie since the beginning of last year. */
    Relationship tie(Person who, ChildId child, Tie tie, Person madeBy) {
        return new Relationship(who.id(), child, tie, since(), madeBy.id());
    }

    Days since() {
        return Days.since(LocalDate.of(today.getYear() - 1, 1, 1));
    }

    private boolean goesOn(Story story, Class<? extends Detail> kind) {
        return story.all(kind).stream().map(Fact::happened).anyMatch(days -> days.covers(today));
    }

    private static List<Person> byTurns(Staff staff) {
        return staff.teams().stream().flatMap(team -> team.workers().stream()).toList();
    }
}
