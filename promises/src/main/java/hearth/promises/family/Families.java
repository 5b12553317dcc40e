package hearth.promises.family;

import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Keeper;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.WhichFamily;
import hearth.story.Plans.ChildProtectionPlan;
import hearth.story.Visits.Visit;

/** What several promises of this ambition speak of. */
final class Families {

    /** Not yet 18 (Children Act 1989 s.105). */
    static final State CHILD = new Aged(0, 18);

    /** On a plan that is to keep the child safe. */
    static final State PROTECTED = holds(ChildProtectionPlan.class, "on a child protection plan");

    /** Somebody from the council came and saw the child. */
    static final DoneBy SEEN = Keeper.doneBy(Act.of(Visit.class, new WhichFamily.SeenByTheCouncil()));

    private Families() {}
}
