package hearth.promises.family;

import static hearth.promises.Ambition.FAMILY;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Promise;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.WhichFamily;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Help.CarerAssessed;
import hearth.story.Help.CarerKind;
import hearth.story.Help.CarerNeedsHelp;
import java.util.List;

/** Sections 17ZA to 17ZD of the Children Act 1989: children who care for somebody, and parents of disabled children. */
public final class Carers {

    private static final String DONE_BEFORE = "a care-related assessment was done already and nothing has changed";

    /** Sections 17ZA, 17ZB(3) and (4), and 17ZC. */
    public static final Promise YOUNG_CARER = new Promise(
            "family.young-carer",
            FAMILY,
            "If you look after someone, we find out what help you need. You get the answer in writing.",
            "So that you can be a child too.",
            childrenAct(
                    "17ZA(1),(4),(5),(10), 17ZB(3),(4), 17ZC",
                    inOurWords("where a young carer appears to need support, or the child or a parent asks, the council"
                            + " assesses the needs, gives a written record to the child, the parents and whom either"
                            + " names, and decides on support; no number")),
            new InForce.Unconfirmed(),
            List.of(term(CarerKind.YOUNG_CARER)),
            List.of(Allowed.byTheCouncil(ExcuseReason.ENOUGH_KNOWN, DONE_BEFORE)),
            List.of(
                    "Kept by the written record; the decision on support is not asked for on its own.",
                    "An earlier assessment excuses only where it was about the same person cared for."));

    /** Section 17ZD. */
    public static final Promise PARENT_CARER = new Promise(
            "family.parent-carer",
            FAMILY,
            "If you are disabled, we ask your parent what help they need.",
            "So that those who care for you can go on.",
            childrenAct(
                    "17ZD",
                    inOurWords("where a parent who cares for a disabled child appears to need support or asks, the"
                            + " council assesses the needs and gives the parent a written record; no number")),
            new InForce.Unconfirmed(),
            List.of(term(CarerKind.PARENT_CARER)),
            List.of(Allowed.byTheCouncil(ExcuseReason.ENOUGH_KNOWN, DONE_BEFORE)),
            List.of("That the child is disabled, and the family one that section 17 helps, is what the record says."));

    /** Both. */
    public static List<Promise> all() {
        return List.of(YOUNG_CARER, PARENT_CARER);
    }

    private static Term term(CarerKind carer) {
        var who = new WhichFamily.CarerIs(carer);
        return new Term(
                new AfterEach(Act.of(CarerNeedsHelp.class, who), Families.CHILD),
                new Due.NoNumber(),
                doneBy(Act.of(CarerAssessed.class, who)));
    }

    private Carers() {}
}
