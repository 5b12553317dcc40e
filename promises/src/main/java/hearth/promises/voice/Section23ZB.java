package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.story.Appointments.IndependentVisitor;
import hearth.story.Appointments.VisitorWanted;
import java.util.List;

/** Section 23ZB of the Children Act 1989: somebody from outside visits you, if that is good for you. */
public final class Section23ZB {

    /** Subsections (1), (2) and (6) to (8), with regulation 47 of SI 2010/959. */
    public static final Promise VISITOR = new Promise(
            "voice.visitor",
            VOICE,
            "It may be good for you to know someone from outside. Then we find a person who" + " visits you.",
            "So that you have a friend whom the council does not pay to decide.",
            childrenAct(
                    "23ZB(1),(2),(6)-(8)",
                    inOurWords("where it appears to be in the child's interests, an independent person is appointed"
                            + " to visit, befriend and advise; the law sets no number")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(Act.any(VisitorWanted.class), States.LOOKED_AFTER),
                    new Due.NoNumber(),
                    Keeper.doneBy(IndependentVisitor.class))),
            List.of(Allowed.byTheChild(
                    "the child objects, and the council is satisfied that the child understands enough to"
                            + " decide")),
            List.of());

    /** The promise. */
    public static List<Promise> all() {
        return List.of(VISITOR);
    }

    private Section23ZB() {}
}
