package hearth.practice.access;

import hearth.practice.access.Access.Absent;
import hearth.practice.access.Access.Address;
import hearth.practice.access.Access.Because;
import hearth.practice.access.Access.Closed;
import hearth.practice.access.Access.Glass;
import hearth.practice.access.Access.Open;
import hearth.practice.access.Access.Why;
import hearth.practice.access.Grant.Reach;
import hearth.practice.access.Role.Untied;
import hearth.story.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Decides for one person and one child's record, at one moment. Whatever is not opened here stays shut. */
final class Gate {

    private final Person person;
    private final ChildRecord record;
    private final Instant now;
    private final LocalDate today;

    Gate(Person person, ChildRecord record, Instant now) {
        this.person = person;
        this.record = record;
        this.now = now;
        this.today = London.dayOf(now);
    }

    Access decide(List<Relationship> relationships, List<Grant> grants, List<GlassBroken> glasses) {
        if (!person.authority().equals(record.authority())) {
            return new Absent();
        }
        Ties ties = ties(relationships);
        for (Grant grant : grants) {
            if (grant instanceof Grant.ToOneChild one && opens(one)) {
                return new Open(new Because.Granted(one), address(one, ties));
            }
        }
        if (record.has(Mark.RESTRICTED) && !ties.hold(Tie.THE_CHILD)) {
            return new Absent();
        }
        return withoutGrant(ties, glasses);
    }

    private Access withoutGrant(Ties ties, List<GlassBroken> glasses) {
        if (!record.has(Mark.SEALED)) {
            for (Relationship relationship : ties.all()) {
                if (relationship.tie().mustKnow() || !record.has(Mark.SAID_NO)) {
                    return new Open(new Because.Tied(relationship), address(ties));
                }
            }
        }
        for (GlassBroken glass : glasses) {
            if (glass.opens(person, record.child(), now) && most() == Untied.MAY_BREAK_GLASS) {
                return new Open(new Because.InNeed(glass), address(ties));
            }
        }
        return shut(ties);
    }

    private Access shut(Ties ties) {
        return switch (most()) {
            case MAY_BREAK_GLASS -> new Closed(Glass.MAY_BREAK, why(ties));
            case IS_STOPPED -> new Closed(Glass.MAY_NOT_BREAK, why(ties));
            case SEES_NOTHING -> ties.all().isEmpty() ? new Absent() : new Closed(Glass.MAY_NOT_BREAK, why(ties));
        };
    }

    private Why why(Ties ties) {
        if (record.has(Mark.SEALED)) {
            return Why.SEALED;
        }
        return record.has(Mark.SAID_NO) && !ties.all().isEmpty() ? Why.SAID_NO : Why.NO_TIE;
    }

    private Address address(Grant.ToOneChild grant, Ties ties) {
        return grant.reach() == Reach.STORY_AND_ADDRESS ? Address.SHOWN : address(ties);
    }

    private Address address(Ties ties) {
        return !record.has(Mark.PROTECTED_ADDRESS)
                        || ties.all().stream().anyMatch(tie -> tie.tie().knowsTheAddress())
                ? Address.SHOWN
                : Address.HIDDEN;
    }

    private boolean opens(Grant.ToOneChild grant) {
        return grant.who().equals(person.id())
                && grant.child().equals(record.child())
                && grant.days().covers(today);
    }

    private Ties ties(List<Relationship> relationships) {
        return new Ties(relationships.stream()
                .filter(one -> one.ties(person, record.child(), today))
                .filter(one -> one.tie().fits(person))
                .sorted(Comparator.comparing(Relationship::tie))
                .toList());
    }

    /** What the most trusted of the person's roles may do. */
    private Untied most() {
        Untied most = Untied.SEES_NOTHING;
        for (Role role : person.roles()) {
            most = role.untied().compareTo(most) > 0 ? role.untied() : most;
        }
        return most;
    }

    /** The ties that hold today and fit one of the person's roles, the closest first. */
    private record Ties(List<Relationship> all) {

        boolean hold(Tie tie) {
            return all.stream().anyMatch(one -> one.tie() == tie);
        }
    }
}
