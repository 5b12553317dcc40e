package hearth.practice.access;

import hearth.story.ChildId;
import hearth.story.Days;
import java.time.LocalDate;

/**
 * Somebody is tied to a child on these days.
 *
 * @param who which person
 * @param child to which child
 * @param tie what they are to the child
 * @param days from when to when, end exclusive
 * @param madeBy who wrote it down: a manager as a rule
 */
public record Relationship(PersonId who, ChildId child, Tie tie, Days days, PersonId madeBy) {

    /** Whether it holds for this person and this child on that day. */
    boolean ties(Person person, ChildId someChild, LocalDate day) {
        return who.equals(person.id()) && child.equals(someChild) && days.covers(day);
    }

    /** Whether somebody said of themselves that they are tied to the child, which raises an alert. */
    public boolean isSelfClaimed() {
        return who.equals(madeBy);
    }
}
