package hearth.promises.family;

import static hearth.promises.Ambition.FAMILY;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.section;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Period.Months;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichFamily;
import hearth.promises.WhichHome;
import hearth.story.Care.Placement;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Kinship.GuardianSupport;
import hearth.story.Kinship.GuardianSupportStep;
import hearth.story.Kinship.KinshipCare;
import hearth.story.Kinship.SupportStep;
import hearth.story.PlacementType;
import java.util.EnumSet;
import java.util.List;

/** Sections 14F and 22I of the Children Act 1989: help for special guardians and for kin who bring a child up. */
public final class KinshipHelp {

    private static final State FOSTERED_BY_KIN = holds(
                    Placement.class,
                    new WhichHome.OfType(EnumSet.of(
                            PlacementType.FOSTER_RELATIVE_LONG_TERM,
                            PlacementType.FOSTER_RELATIVE_ADOPTER,
                            PlacementType.FOSTER_RELATIVE)),
                    "fostered by family or friends")
            .and(States.LOOKED_AFTER);

    private static final State HELPED = holds(GuardianSupport.class, "given help under special guardianship");

    /** Section 14F(3), (5) and (6), and SI 2005/1109. */
    public static final Promise GUARDIAN_SUPPORT = new Promise(
            "family.sgo-support",
            FAMILY,
            "You may live with a special guardian. If you or they ask for help, you get an answer, and why. Then we"
                    + " look at the help each year.",
            "So that a home for good is not a home left alone.",
            childrenAct(
                    "14F(3),(5),(6)",
                    inOurWords(
                            "on request, an assessment with a written report, notice of the proposal, a decision with"
                                    + " reasons, and a plan where help is more than advice and given more than once; help other"
                                    + " than regular money reviewed at least once a year (SI 2005/1109 regs 11, 12(4), 14-19)")),
            new InForce.Unconfirmed(),
            List.of(
                    new Term(
                            new AfterEach(step(SupportStep.ASKED_FOR), Families.CHILD),
                            new Due.NoNumber(),
                            doneBy(step(SupportStep.DECIDED))),
                    new Term(
                            new Repeatedly(HELPED, HELPED, 0),
                            within(new Months(12)),
                            doneBy(step(SupportStep.REVIEWED)))),
            List.of(Allowed.byTheCouncil(ExcuseReason.EMERGENCY, "help was given at once because the case was urgent")),
            List.of(
                    "Kept by the decision with its reasons; the report, the notice and the plan are not asked for on their"
                            + " own.",
                    "Those who need not be assessed can be refused, in writing, with reasons and a chance to comment: such"
                            + " a refusal is a decision too.",
                    "The year runs from the day on which the help began, and from each review. Regular money has its own"
                            + " yearly statement, which is not asked for here; nor is a review because things changed.",
                    "An order that is only asked for is not told apart from one that is made."));

    /** Section 22I, which section 5 of the Children's Wellbeing and Schools Act 2026 put there. */
    public static final Promise KINSHIP_OFFER = new Promise(
            "family.kinship-offer",
            FAMILY,
            "You may live with family or friends who bring you up. You can read what help you can all get. We help you"
                    + " to get it.",
            "So that those who took you in do not have to beg for help.",
            section(
                    "Children's Wellbeing and Schools Act 2026",
                    "2026/21",
                    "5",
                    inOurWords(
                            "the council publishes a kinship local offer (its approach, money and services), keeps it"
                                    + " up to date, and takes reasonably practicable steps so that each child in kinship care"
                                    + " and each carer gets what is relevant to them (Children Act 1989 s.22I)")),
            since("2026-06-29"),
            List.of(
                    confirmed(
                            "family.kinship-offer",
                            new Throughout(holds(KinshipCare.class, "brought up by family or friends")
                                    .except(FOSTERED_BY_KIN))),
                    confirmed("family.kinship-offer", new Throughout(FOSTERED_BY_KIN))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.NOT_REASONABLY_PRACTICABLE,
                    "the steps that could reasonably be taken did not bring the help to the child")),
            List.of(
                    "Kept where somebody says that the offer is published and reached this child and carer.",
                    "A child whom family or friends foster for the council is read as living in kinship care too."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(GUARDIAN_SUPPORT, KINSHIP_OFFER);
    }

    private static Act step(SupportStep step) {
        return Act.of(GuardianSupportStep.class, new WhichFamily.SupportAt(step));
    }

    private KinshipHelp() {}
}
