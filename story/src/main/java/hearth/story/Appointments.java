package hearth.story;

/** The people who stand by a child. Each is a period, so that "how many social workers in a year" falls out. */
public sealed interface Appointments extends Detail {

    /**
     * The child's social worker.
     *
     * @param who the worker's id
     * @param left why they stopped, as the return's code says, or empty
     */
    record SocialWorker(String who, String left) implements Appointments {}

    /**
     * The team that is responsible for the child, whoever is the child's social worker.
     *
     * @param team the name or id by which the council knows it
     */
    record ResponsibleTeam(String team) implements Appointments {}

    /** The independent reviewing officer: the person who checks that we keep our word (Children Act 1989 s.25A). */
    record ReviewingOfficer(String who) implements Appointments {}

    /** The personal adviser of a young person who leaves care. */
    record PersonalAdviser(String who) implements Appointments {}

    /** The child's advocate. */
    record Advocate(String who) implements Appointments {}

    /** It appears to the council that an independent visitor would be good for the child (Children Act 1989 s.23ZB). */
    record VisitorWanted() implements Appointments {}

    /** The officer whom a court gives the child (Children Act 1989 s.41). */
    record CourtGuardian(String who) implements Appointments {}

    /** Someone independent who visits and befriends the child (Children Act 1989 s.23ZB). */
    record IndependentVisitor(String who) implements Appointments {}
}
