package hearth.returns.write;

import hearth.story.Care.Placement;
import hearth.story.FactId;
import hearth.story.LegalStatus;
import hearth.story.Span;

/**
 * One row of the return's table of episodes: a stretch with one placement and one legal status. Only returns know
 * episodes; a child knows homes.
 *
 * @param id the id of the fact that tells of the home; of a later episode in the same home, made of it
 * @param from the first day (DECOM)
 * @param to the day it ended (DEC), or {@link Span#OPEN}
 * @param why why it began (RNE)
 * @param law the legal status (LS)
 * @param home where the child lived
 * @param ended why it ended (REC), or empty while it goes on
 * @param moved why the child moved (REASON_PLACE_CHANGE), or empty
 */
public record Episode(
        FactId id, int from, int to, Why why, LegalStatus law, Placement home, String ended, String moved) {

    /** Whether the return of that year tells of it. */
    public boolean isIn(ReturnYear year) {
        return from <= year.last() && to >= year.first();
    }

    /** Whether it was still going on when that year ended. */
    public boolean openIn(ReturnYear year) {
        return to > year.last();
    }

    /** Whether a period of being looked after began with it. */
    public boolean starts() {
        return why == Why.S;
    }

    /** Whether being looked after ended with it, as far as the return of that year knows. */
    public boolean ceasesIn(ReturnYear year) {
        return !openIn(year) && !ended.equals("X1");
    }

    /** The return's codes for why an episode began. */
    public enum Why {
        /** The child started to be looked after. */
        S,
        /** Another placement with other carers. */
        P,
        /** Another placement with the same carers. */
        T,
        /** Another legal status. */
        L,
        /** Another legal status, placement and carers. */
        B,
        /** Another legal status and placement, the same carers. */
        U
    }
}
