package hearth.practice.access;

/** What keeps a child's record closer than others. */
public enum Mark {
    /** To whoever has no grant by name the child is not there at all. */
    RESTRICTED,
    /** Closed for good, for example after an adoption: nothing in it leads to who the child is now. */
    SEALED,
    /** Where the child lives is hidden, even from those who break the glass. */
    PROTECTED_ADDRESS,
    /** The young person, or who decides for the child, said no to sharing. */
    SAID_NO
}
