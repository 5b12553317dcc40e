package hearth.synthetic;

/** Whoever waits for children to be invented: is told how far it is, and answers whether to go on. */
@FunctionalInterface
public interface Progress {

    /** What to do next. */
    enum Next {
        GO_ON,
        STOP
    }

    /**
     * Called now and then, never twice at the same time.
     *
     * @param done children invented so far
     * @param inAll children to invent in all
     */
    Next at(int done, int inAll);

    /** Nobody waits. */
    static Progress none() {
        return (_, _) -> Next.GO_ON;
    }
}
