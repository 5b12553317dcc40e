package hearth.app.web;

import hearth.app.report.Council;
import hearth.pages.ResultPage;
import hearth.returns.Findings;
import hearth.returns.Progress;

/** A return that Hearth has in hand: how far it is, what came of it, and whether somebody asked to stop. */
final class InHand {

    private final String id;
    private final Given given;
    private volatile State state = new State.Working(Part.WAITING, 0, 1);
    private volatile Progress.Next next = Progress.Next.GO_ON;

    InHand(String id, Given given) {
        this.id = id;
        this.given = given;
    }

    /** How far it is. */
    sealed interface State {

        /** So much of this part is done. */
        record Working(Part part, long done, long inAll) implements State {}

        /** Every page can be shown. */
        record Ready(Council council, ResultPage first) implements State {}

        /** Nothing in it could be read as a return. */
        record Unusable(Findings findings) implements State {}

        /** Somebody asked to stop. */
        record Stopped() implements State {}

        /** Something in Hearth is wrong. */
        record Failed() implements State {}
    }

    String id() {
        return id;
    }

    Given given() {
        return given;
    }

    State state() {
        return state;
    }

    void becomes(State now) {
        state = now;
    }

    /** Asks whoever works on it to stop. */
    void stop() {
        next = Progress.Next.STOP;
    }

    boolean isStopped() {
        return next == Progress.Next.STOP;
    }

    /** Is told how far this part of the work is. */
    Progress during(Part part) {
        becomes(new State.Working(part, 0, 1));
        return (done, inAll) -> {
            becomes(new State.Working(part, done, inAll));
            return next;
        };
    }
}
