package hearth.pages;

/** Which part of the house a page stands in, so that the way around shows where you are. */
public enum Room {
    START,
    AMBITIONS,
    CHILDREN,
    RULES,
    READY,
    FILE,
    BOOK,
    ELSEWHERE
}
