package hearth.story;

/** Being looked after, and where the child lives. */
public sealed interface Care extends Detail {

    /**
     * The council looks after the child (Children Act 1989 s.22). The child's word is "being cared for by the council".
     *
     * @param start whether this source saw it begin, or only that it had begun before
     * @param ended why it ended, unknown while it goes on
     */
    record LookedAfter(Start start, CareEnd ended) implements Care {}

    /**
     * The child lives with these carers or in this home. A placement may hold several SSDA903 episodes: an episode also
     * changes when only the legal status changes, and a clock that starts at "the start of any placement" must not.
     *
     * @param type what kind of home
     * @param start whether this source saw the child move in
     * @param provider who runs it
     * @param urn the Ofsted registration number, or empty where none is required or known
     * @param where the postcode, or empty
     * @param basis the rule under which the child was placed, where it sets other clocks
     * @param meantToLastTo18 whether it is meant to be the child's home until 18 (SI 2010/959 reg 28(2)(c))
     * @param longTermConfirmed whether the council confirmed a long term foster placement to the child, the carers and
     *     the parents (SI 2010/959 reg 2(1))
     * @param registered whether the home is registered, where that is known
     * @param atADistance whether it lies beyond the neighbouring councils (SI 2010/959 reg 11(5)); a return tells
     *     only that it does not, of a home in the council's own area
     * @param emergency whether the child was placed in an emergency
     * @param moved why the child moved on, unknown while it goes on
     */
    record Placement(
            PlacementType type,
            Start start,
            PlacementProvider provider,
            String urn,
            Postcode where,
            PlacementBasis basis,
            Answer meantToLastTo18,
            Answer longTermConfirmed,
            Answer registered,
            Answer atADistance,
            Answer emergency,
            MoveReason moved)
            implements Care {}

    /** The child's own home, from which the council came to look after them. */
    record FamilyHome(Postcode where) implements Care {}

    /**
     * A series of short breaks that counts as one placement (SI 2010/959 reg 48).
     *
     * @param visitsAgreedDays how many days may lie between visits by what was agreed, or 0 where that is not known
     */
    record ShortBreaks(int visitsAgreedDays) implements Care {}

    /** The child, being of sufficient age and understanding, agreed to fewer visits (SI 2010/959 reg 28(3A)). */
    record AgreedToFewerVisits() implements Care {}

    /**
     * Time with the family that took place.
     *
     * @param who with whom, in words
     * @param way together, or by phone or video
     * @param went how it went, as whoever was there saw it
     */
    record FamilyTime(String who, Visits.Way way, String went) implements Care {}

    /** The council stopped or changed the child's time with the family, or did other than a court's order said. */
    record FamilyTimeChanged(FamilyTimeChange how) implements Care {}

    /** The child's time with the family, which the council had stopped, went on. */
    record FamilyTimeResumed() implements Care {}

    /** The carer, approved for a while only, was approved as a foster carer of the child (SI 2010/959 reg 24, 25). */
    record CarerApproved() implements Care {}

    /** The checks of a parent with whom the child lives were finished (SI 2010/959 reg 19(b)). */
    record ParentAssessed() implements Care {}

    /** Cameras or other monitoring are used on the child where they live. */
    record Watched() implements Care {}

    /** Someone approved a step that the law lets only them approve. */
    record Approval(String of, Role by) implements Care {}

    /** The child lives, on these days, outside the area of the council that looks after them (SI 2010/959 reg 11). */
    record OutsideOurArea() implements Care {}

    /** The people who have to know were told in writing. */
    record Notified(Notice of) implements Care {}

    /** A council asked for a child who came alone to move to another council, or the child moved (a guidance scheme). */
    record CouncilTransfer(TransferStep step) implements Care {}

    /** The council decided, or proposes, to stop giving the child a home that no parent will then give. */
    record StopProposed() implements Care {}

    /** A home given to the child for adoption before this period: how they once left care for good. */
    record PreviousPermanence(String option, String authority) implements Care {}

    /** How the child's time with the family changed (SI 2010/959 reg 8). */
    enum FamilyTimeChange {
        UNKNOWN,
        STOPPED_AS_A_MATTER_OF_URGENCY,
        CHANGED_OR_SUSPENDED,
        OTHER_THAN_THE_ORDER_BY_AGREEMENT
    }

    /** What people were told of. */
    enum Notice {
        UNKNOWN,
        HOME_BEGINS,
        HOME_ENDS,
        HOME_OUTSIDE_OUR_AREA,
        ARRIVED_OR_LEFT,
        SERIOUS_INCIDENT,
        CONTACT_LIMITED,
        LONG_STAY,
        CARE_LEAVER_MOVES
    }

    /** How far a move to another council has come. */
    enum TransferStep {
        ASKED_FOR,
        DONE
    }

    /** Whether the source saw a thing begin. */
    enum Start {
        /** It began on the first day of the span. */
        SEEN,
        /** It had begun before the first day that the source knows of. */
        EARLIER
    }
}
