package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Authority;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Law;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.story.WordGiven.PromisedTo;
import java.util.List;

/**
 * What a person promises a child in their own name: "I will ring you on Sunday". No law asks for it, and to a child it
 * weighs as much as any law. It stands first on a child's page.
 */
public final class PersonalWord {

    /** The one promise that everybody makes who gives their word. */
    public static final Promise WORD_GIVEN = new Promise(
            "voice.word-given",
            VOICE,
            "Someone may promise you a thing. Then they do it by the day they said.",
            "So that you can trust what people tell you.",
            Law.noLaw(
                    Authority.PERSONAL,
                    "a person's own word",
                    "",
                    "what somebody promised the child, by the day that they named"),
            new InForce.Always(),
            List.of(new Term(
                    new AfterEach(Act.any(PromisedTo.class), new State.Aged(0, 125).called("given somebody's word")),
                    new Due.OnNamedDay(),
                    new Keeper.AsPromised())),
            List.of(Allowed.byTheChild("the child no longer wants it")),
            List.of(
                    "It is kept when somebody writes down that it was done, in the words in which it was promised. Where"
                            + " the same words were given more than once, that keeps the word that was given last.",
                    "A child's \"no\" counts for every word that is open on that day."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(WORD_GIVEN);
    }

    private PersonalWord() {}
}
