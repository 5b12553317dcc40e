package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.WhichHome;
import hearth.story.Care.Placement;
import hearth.story.Decisions.Decided;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import hearth.story.Role;
import hearth.story.Voice.WishesAsked;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sections 61 and 64 of the Children Act 1989: a charity or a private home looks after you, and asks you. */
public final class Section61 {

    private static final State WITH_A_CHARITY = holds(
            Placement.class,
            new WhichHome.RunBy(EnumSet.of(PlacementProvider.VOLUNTARY), EnumSet.allOf(PlacementType.class)),
            "in a place that a voluntary organisation gives");
    private static final State IN_A_PRIVATE_HOME = holds(
            Placement.class,
            new WhichHome.RunBy(EnumSet.of(PlacementProvider.PRIVATE), EnumSet.of(PlacementType.CHILDRENS_HOME)),
            "in a private children's home");

    /** Sections 61(2) and (3), 64(2) and (3). */
    public static final Promise WISHES_PROVIDER = new Promise(
            "voice.wishes-provider",
            VOICE,
            "A charity or a private home may look after you. They ask you too before they decide.",
            "So that it makes no difference who runs your home.",
            childrenAct(
                    "61(2),(3), 64(2),(3)",
                    inOurWords("before any decision about a child in its care a voluntary organisation, or who runs"
                            + " a private children's home, finds out the child's wishes and gives them weight")),
            new InForce.Unconfirmed(),
            List.of(
                    new Term(
                            new AfterEach(Act.any(Decided.class), WITH_A_CHARITY),
                            new Due.Beforehand(),
                            Keeper.doneBy(WishesAsked.class)),
                    new Term(
                            new AfterEach(Act.any(Decided.class), IN_A_PRIVATE_HOME),
                            new Due.Beforehand(),
                            Keeper.doneBy(WishesAsked.class))),
            List.of(new Allowed(
                    ExcuseReason.NOT_REASONABLY_PRACTICABLE,
                    Set.of(Role.CHILDRENS_HOME, Role.OTHER),
                    "not reasonably practicable")),
            List.of(
                    "\"Before\" is read as: since the decision before, and on the day itself at the"
                            + " latest. What was asked about another matter in that time is not told apart.",
                    "Who made a decision is not recorded: every decision while the child lives there is" + " listed."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(WISHES_PROVIDER);
    }

    private Section61() {}
}
