package hearth.returns;

/** Whoever waits for a return to be read, or invented: is told how far it is, and answers whether to go on. */
@FunctionalInterface
public interface Progress {

    /** What to do next. */
    enum Next {
        GO_ON,
        STOP
    }

    /**
     * Called now and then while the work goes on, never twice at the same time.
     *
     * @param read  how much is done so far: bytes read, children judged or invented
     * @param inAll how much there is to do in all
     */
    Next at(long read, long inAll);

    /** Nobody waits. */
    static Progress none() {
        return (_, _) -> Next.GO_ON;
    }
}
