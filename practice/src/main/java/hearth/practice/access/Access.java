package hearth.practice.access;

import hearth.story.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a child's record opens to a person. Every way to a record asks here, and nowhere else. */
public sealed interface Access {

    /**
     * It opens.
     *
     * @param because why
     * @param address whether the person sees where the child lives
     */
    record Open(Because because, Address address) implements Access {
        /** How much of the record is shown to this person. */
        public Part part() {
            return because instanceof Because.Tied(var by) ? Part.of(by.tie()) : Part.EVERYTHING;
        }
    }

    /**
     * The person may know that the record is there, and no more.
     *
     * @param glass whether they may open it all the same, in need
     * @param why why it is closed
     */
    record Closed(Glass glass, Why why) implements Access {}

    /** Exactly as if there were no such child: the same page, the same count, the same words. */
    record Absent() implements Access {}

    /** Why a record opens: always something written down, with a name and a day. */
    sealed interface Because {

        /** The person is tied to the child. */
        record Tied(Relationship by) implements Because {}

        /** Leave was given by name. */
        record Granted(Grant.ToOneChild by) implements Because {}

        /** The person broke the glass. */
        record InNeed(GlassBroken by) implements Because {}
    }

    /** Whether where the child lives is shown. */
    enum Address {
        SHOWN,
        HIDDEN
    }

    /** Whether the glass may be broken. */
    enum Glass {
        MAY_BREAK,
        MAY_NOT_BREAK
    }

    /** Why a record is closed to somebody who may know that it is there. */
    enum Why {
        NO_TIE,
        SEALED,
        SAID_NO
    }

    /** Whether this child's record opens to this person at this moment. */
    static Access of(
            Person person,
            ChildRecord child,
            List<Relationship> relationships,
            List<Grant> grants,
            List<GlassBroken> glasses,
            Instant now) {
        return new Gate(person, child, now).decide(relationships, grants, glasses);
    }

    /** The grant by which this person may now run this over every child, restricted children too. */
    static Optional<Grant.ToEveryChild> everyChild(Person person, Grant.Run run, List<Grant> grants, Instant now) {
        LocalDate day = London.dayOf(now);
        for (Grant grant : grants) {
            if (grant instanceof Grant.ToEveryChild every
                    && every.run() == run
                    && every.who().equals(person.id())
                    && every.days().covers(day)) {
                return Optional.of(every);
            }
        }
        return Optional.empty();
    }

    /** Whether somebody who is stopped here may break the glass. */
    default boolean mayBreakGlass() {
        return this instanceof Closed closed && closed.glass() == Glass.MAY_BREAK;
    }

    /** Whether it opens. */
    default boolean isOpen() {
        return this instanceof Open;
    }
}
