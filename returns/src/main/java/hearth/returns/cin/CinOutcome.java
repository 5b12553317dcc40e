package hearth.returns.cin;

import hearth.returns.Findings;

/** What came of reading a census. */
public sealed interface CinOutcome {

    /** It was read. */
    record Read(CinCensus census) implements CinOutcome {}

    /** There is nothing that could be read as a census; the findings say why. */
    record Unusable(Findings findings) implements CinOutcome {}

    /** Whoever waited asked to stop. */
    record Stopped() implements CinOutcome {}
}
