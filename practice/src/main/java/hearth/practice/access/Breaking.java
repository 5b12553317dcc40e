package hearth.practice.access;

import hearth.practice.access.Access.Absent;
import hearth.practice.access.Access.Address;
import hearth.practice.access.Access.Closed;
import hearth.practice.access.Access.Open;
import hearth.practice.access.Alert.Trigger;
import hearth.practice.access.GlassBroken.Ground;
import hearth.story.Hours;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What comes of a wish to go beyond what is open: to break the glass, to see an address, to claim a tie. */
public sealed interface Breaking {

    /**
     * The glass is broken, for an hour.
     *
     * @param glass to be written down before anything is shown
     * @param raises what an officer is told of
     */
    record Broken(GlassBroken glass, Set<Trigger> raises) implements Breaking {}

    /**
     * Nothing opens.
     *
     * @param why a sentence for the person, and one that starts with "Maybe"
     */
    record Refused(String why) implements Breaking {}

    /** As though there were no such child. */
    record NobodyThere() implements Breaking {}

    /** Whether this person may break the glass now, having met this answer. */
    static Breaking of(Person person, ChildRecord child, Access met, Ground ground, String reason, Instant now) {
        return switch (met) {
            case Absent _ -> new NobodyThere();
            case Open _ -> new Refused("The record is open to you already.\nMaybe the page was old: load it again.");
            case Closed(var glass, var _) ->
                switch (glass) {
                    case MAY_NOT_BREAK ->
                        new Refused(
                                "This record is closed to you.\nMaybe the child's worker can tell you what you need.");
                    case MAY_BREAK -> broken(person, child, ground, reason.strip(), now);
                };
        };
    }

    /** What is raised when somebody to whom the story is open asks where the child lives. */
    static Set<Trigger> askedForAddress(Open open) {
        return open.address() == Address.HIDDEN ? EnumSet.of(Trigger.TRIED_ADDRESS) : EnumSet.noneOf(Trigger.class);
    }

    /** What is raised when this tie is written down. */
    static Set<Trigger> tied(Relationship relationship) {
        return relationship.isSelfClaimed() ? EnumSet.of(Trigger.SELF_CLAIMED) : EnumSet.noneOf(Trigger.class);
    }

    private static Breaking broken(Person person, ChildRecord child, Ground ground, String reason, Instant now) {
        if (reason.isEmpty()) {
            return new Refused("Say in a few words why you must see this record.\n"
                    + "Maybe: what has happened, and what you have to decide tonight.");
        }
        Hours hours = Hours.between(now, now.plus(GlassBroken.AN_HOUR));
        return new Broken(new GlassBroken(person.id(), child.child(), ground, reason, hours), raises(child, ground));
    }

    private static Set<Trigger> raises(ChildRecord child, Ground ground) {
        Set<Trigger> raises = EnumSet.of(
                switch (ground) {
                    case CONSENT -> Trigger.SELF_CLAIMED;
                    case LEGAL_DUTY, PUBLIC_INTEREST -> Trigger.EMERGENCY;
                });
        if (child.has(Mark.SAID_NO)) {
            raises.add(Trigger.OVERRODE_NO);
        }
        if (child.has(Mark.SEALED)) {
            raises.add(Trigger.OPENED_SEALED);
        }
        return raises;
    }
}
