package hearth.returns.ssda903;

import hearth.returns.Findings;

/** What came of reading a return. */
public sealed interface Outcome {

    /** It was read, with whatever was wrong with it. */
    record Read(Ssda903 ssda903) implements Outcome {}

    /** Nothing in it could be read as an SSDA903 return; the findings say why. */
    record Unusable(Findings findings) implements Outcome {}

    /** Whoever waited asked to stop. */
    record Stopped() implements Outcome {}
}
