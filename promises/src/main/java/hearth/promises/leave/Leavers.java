package hearth.promises.leave;

import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.State.Eligible;
import hearth.promises.States;
import hearth.promises.WhichLeaver;
import hearth.promises.WhichMeeting;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.LeavingCare.Entitled;
import hearth.story.LeavingCare.Entitlement;
import hearth.story.Plans.PathwayPlan;
import hearth.story.Plans.Step;
import hearth.story.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the law owes what when they grow up in care, and who decides about it. */
final class Leavers {

    /**
     * Sections 23B to 24B of the Children Act 1989 put the duty, and so the choice not to do it, to the council, and name
     * nobody in it: those who may decide for it of other children may here, and the adviser whom it appoints (sections
     * 23B(2) and 23C(3)(a); Schedule 2 paragraph 19C).
     */
    private static final Set<Role> FOR_THE_COUNCIL = Stream.concat(
                    Allowed.FOR_THE_COUNCIL.stream(), Stream.of(Role.PERSONAL_ADVISER))
            .collect(Collectors.toUnmodifiableSet());

    /** Eligible, worked out from the days in care. */
    static final State ELIGIBLE = new Eligible(States.LOOKED_AFTER.except(States.SHORT_BREAKS));

    /** Left care at 16 or 17 with the full rights. */
    static final State RELEVANT = entitled("in law a relevant child", Entitlement.RELEVANT);

    /** An adult who was eligible or relevant, up to 21. */
    static final State FORMER_TO_21 = entitled("in law a former relevant child", Entitlement.FORMER_RELEVANT)
            .and(new Aged(18, 21));

    /** The same, under 25. */
    static final State FORMER_TO_25 = entitled("in law a former relevant child", Entitlement.FORMER_RELEVANT)
            .and(new Aged(18, 25));

    /** Relevant or former relevant, up to 21. */
    static final State LEFT_CARE = entitled(
                    "in law a relevant child or a former relevant one",
                    Entitlement.RELEVANT,
                    Entitlement.FORMER_RELEVANT)
            .and(new Aged(16, 21));

    /** Left care after 16 without the full rights. */
    static final State QUALIFYING = entitled("in law a young person who qualifies for advice", Entitlement.QUALIFYING)
            .and(new Aged(16, 21));

    /** Anybody whom the law calls a care leaver. */
    static final State ANY_LEAVER = entitled(
                    "in law a care leaver",
                    Entitlement.ELIGIBLE,
                    Entitlement.RELEVANT,
                    Entitlement.FORMER_RELEVANT,
                    Entitlement.QUALIFYING)
            .and(new Aged(16, 25));

    /** A pathway plan was written. */
    static final Act PLAN_MADE = plan(Step.MADE, Step.AGREED);

    /** A pathway plan was looked at again. */
    static final Act PLAN_REVIEWED = plan(Step.REVIEWED);

    /** The young person does not need it. */
    static final Allowed NOT_NEEDED =
            byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "the young person's welfare does not require it");

    /** A reason on which somebody decides for the council, the adviser too. */
    static Allowed byTheCouncil(ExcuseReason reason, String words) {
        return new Allowed(reason, FOR_THE_COUNCIL, words);
    }

    static State entitled(String words, Entitlement... entitlements) {
        return holds(Entitled.class, new WhichLeaver.EntitledAs(EnumSet.copyOf(Set.of(entitlements))), words);
    }

    static Act plan(Step... steps) {
        return Act.of(PathwayPlan.class, new WhichMeeting.PlanAt(EnumSet.copyOf(Set.of(steps))));
    }

    private Leavers() {}
}
