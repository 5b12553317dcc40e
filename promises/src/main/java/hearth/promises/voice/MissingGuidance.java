package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Due.within;
import static hearth.promises.Law.guidance;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Period.Elapsed;
import hearth.promises.Promise;
import hearth.promises.State.Since;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEndOf;
import hearth.promises.Which;
import hearth.story.Missing.ReturnTalk;
import hearth.story.Missing.WentMissing;
import java.util.List;

/** The statutory guidance on children who run away or go missing (2014), known second-hand. */
public final class MissingGuidance {

    private static final Act MISSING = Act.of(WentMissing.class, new Which.ReallyMissing());

    /** A return interview. */
    public static final Promise MISSING_TALK = new Promise(
            "voice.missing-talk",
            VOICE,
            "You may go missing. When you are back, someone who is not your carer offers to talk."
                    + " It is within 72 hours.",
            "So that somebody hears why, and where you were.",
            guidance(
                    "Statutory guidance on children who run away or go missing from home or care (2014),"
                            + " second-hand",
                    "https://www.missingpeople.org.uk/the-delivery-of-return-interviews-across-england-2023-24",
                    "an independent return interview is offered within 72 hours of the child's return"),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEndOf(MISSING, new Since(MISSING, List.of(), "back after going missing")),
                    within(new Elapsed(72)),
                    Keeper.doneBy(ReturnTalk.class))),
            List.of(Allowed.byTheChild("the child does not want to talk")),
            List.of(
                    "An offer keeps it, and so do a talk and the child's own no, which show that it was" + " offered.",
                    "Where only the day of the return is known, the hours run from the end of that day.",
                    "Being away where somebody knew of it is not read as missing."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(MISSING_TALK);
    }

    private MissingGuidance() {}
}
