package hearth.story;

/** The law under which the council or a court acts for the child. */
public sealed interface Legal extends Detail {

    /**
     * The child's legal status on these days; police protection in hours. A change of status is not a move.
     *
     * @param status which one
     */
    record UnderLegalStatus(LegalStatus status) implements Legal {}

    /**
     * A court has authorised keeping the child in secure accommodation (Children Act 1989 s.25).
     *
     * @param order whether it was the first, a further or an interim one
     */
    record SecureOrder(Order order) implements Legal {}

    /** A court order under which the child is deprived of liberty elsewhere (SSDA903 table DoLo). */
    record DeprivationOfLibertyOrder() implements Legal {}

    /**
     * The council asked a court for an order.
     *
     * @param order what was asked for
     */
    record CourtApplication(LegalStatus order) implements Legal {}

    /** A court has to decide whether to make a care or supervision order: from the day of issue to the decision. */
    record CareProceedings() implements Legal {}

    /**
     * A court gave more time (Children Act 1989 s.32(5), s.45(5)).
     *
     * @param of for what
     */
    record CourtGaveMoreTime(MoreTime of) implements Legal {}

    /** A family court told the council to look into the child's life (Children Act 1989 s.37(1)). */
    record InvestigationDirected() implements Legal {}

    /** The council told that court why it asks for no order, and what it does for the child (Children Act 1989 s.37(3)). */
    record InvestigationAnswered() implements Legal {}

    /** A court allowed the council to stop the child's time with the family (Children Act 1989 s.34(4)). */
    record FamilyTimeRefusalAllowed() implements Legal {}

    /** For what a court can give more time. */
    enum MoreTime {
        UNKNOWN,
        EMERGENCY_PROTECTION_ORDER,
        CARE_PROCEEDINGS
    }

    /** Which of several orders of one kind it is. */
    enum Order {
        UNKNOWN,
        FIRST,
        FURTHER,
        INTERIM
    }
}
