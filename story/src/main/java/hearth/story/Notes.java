package hearth.story;

/** What people write down and keep about the child's life beside what the law counts. */
public sealed interface Notes extends Detail {

    /**
     * Something that happened, or that a worker thinks about something that happened.
     *
     * @param text what happened, in words that can be read to the child; empty where the fact it is about says it
     * @param analysis what it means for the child, as the worker sees it
     * @param significant whether it belongs in the short telling of the child's life
     * @param about the id of the fact that it speaks of, or empty
     */
    record Note(String text, String analysis, Answer significant, String about) implements Notes {}

    /**
     * A paper, picture or sound that is kept for the child. The thing itself lies elsewhere, found by its hash.
     *
     * @param of what kind it is
     * @param name as people look for it
     * @param hash SHA-256 of its bytes, 64 digits in base 16
     * @param media its media type, for example {@code application/pdf}
     */
    record Document(DocumentKind of, String name, String hash, String media) implements Notes {}

    /** What kind of paper, picture or sound. */
    enum DocumentKind {
        UNKNOWN,
        PHOTO_OF_THE_CHILD,
        /** A drawing, a letter, a certificate: the child's own things belong in the record. */
        THE_CHILDS_OWN,
        COURT_ORDER,
        PLAN,
        REPORT,
        LETTER,
        OTHER
    }
}
