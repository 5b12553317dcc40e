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

    /** Which of several orders of one kind it is. */
    enum Order {
        UNKNOWN,
        FIRST,
        FURTHER,
        INTERIM
    }
}
