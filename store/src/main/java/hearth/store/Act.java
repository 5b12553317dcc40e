package hearth.store;

/** What somebody did that the audit tells of. */
public enum Act {
    /** A child's record was read: a page, a print, a file. */
    READ,
    /** A list or a count in which the child may have stood was read. */
    LISTED,
    /** A search was made. */
    SEARCHED,
    /** Something was written into a child's record. */
    WROTE,
    /** Somebody was stopped at a child's record. */
    REFUSED,
    /** Somebody opened a record in an emergency, with a reason. */
    BROKE_THE_GLASS,
    /** Many records left or came at once: a return, a backup, another system. */
    MOVED_MANY,
    /** Somebody signed in. */
    SIGNED_IN,
    /** Somebody's rights or relationships were changed. */
    CHANGED_RIGHTS,
    /** A record whose time was over was deleted. */
    DELETED
}
