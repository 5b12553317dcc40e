package hearth.promises.family;

import static hearth.promises.Ambition.FAMILY;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Coronavirus;
import hearth.promises.Due;
import hearth.promises.Due.Lengthened;
import hearth.promises.Due.OnDays;
import hearth.promises.Due.Times;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Keeper.EndOf;
import hearth.promises.Period.Weeks;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichHome;
import hearth.story.Care.Approval;
import hearth.story.Care.CarerApproved;
import hearth.story.Care.ParentAssessed;
import hearth.story.Care.Placement;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.PlacementBasis;
import hearth.story.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Regulations 19, 24 and 25 of SI 2010/959: home or kin first, and the checks soon after. */
public final class Regulation19 {

    private static final Set<Role> OFFICER = Set.of(Role.NOMINATED_OFFICER, Role.DIRECTOR);

    private static final State HOME_BEFORE_CHECKS = States.PARENT_BEFORE_CHECKS.and(States.IN_CARE);

    private static final WhichHome ON_TEMPORARY_APPROVAL =
            new WhichHome.Under(EnumSet.of(PlacementBasis.TEMPORARY_APPROVAL));

    /** Regulation 19(a) to (c). */
    public static final Promise PARENT_ASSESS = new Promise(
            "family.parent-assess",
            FAMILY,
            "In care, you may go home before all checks are done. They are done in 10 working days. We decide in 10"
                    + " more.",
            "So that nobody is left to guess whether home is safe.",
            carePlanning(
                    "19(a)-(c)",
                    inOurWords("the parent is interviewed before; assessment and review of the case within ten working"
                            + " days of the placement; the decision within ten working days after the assessment,"
                            + " approved by a nominated officer; if it is not confirmed the placement ends")),
            since("2011-04-01"),
            List.of(
                    new Term(
                            new AtStartOf(HOME_BEFORE_CHECKS),
                            within(new Working(10)).easedOn(Coronavirus.NO_FIXED_DAY),
                            doneBy(ParentAssessed.class)),
                    new Term(
                            new AfterEach(Act.any(ParentAssessed.class), HOME_BEFORE_CHECKS),
                            within(new Working(10)),
                            doneBy(approvalOf("family.parent-assess")))),
            List.of(),
            List.of(
                    "The decision is the approval of a nominated officer or the director. Where they decide against it,"
                            + " the stay with the parent ends, and if that is before the day, nothing is owed any more.",
                    "The talk with the parent before the move is not asked for on its own."));

    /** Regulations 24 and 25. */
    public static final Promise KIN_TEMP_LIMIT = new Promise(
            "family.kin-temp-limit",
            FAMILY,
            "You may live with kin who are not fully checked yet. That lasts 16 weeks at most. It can go on for eight weeks"
                    + " more, once.",
            "So that kin who care for you are soon carers for good, with help.",
            carePlanning(
                    "24, 25",
                    inOurWords(
                            "temporary approval for no more than 16 weeks; once up to eight weeks more, approved by a"
                                    + " nominated officer, where the full assessment will not be done in time; where approval"
                                    + " is refused and a review is sought, until its outcome is known")),
            since("2011-04-01"),
            List.of(new Term(
                    new AtStartOf(States.TEMPORARY_APPROVAL),
                    new OnDays(Coronavirus.NO_FIXED_DAY, atMost(24), atMost(16)),
                    new EndOf(
                            Act.of(Placement.class, ON_TEMPORARY_APPROVAL),
                            new DoneBy(List.of(Act.any(CarerApproved.class)))))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.OTHER_PROCEEDINGS,
                    "approval was refused, the carer asked for a review of that, and its outcome is not known yet")),
            List.of(
                    "The weeks run from the day on which the child moved there.",
                    "The eight weeks more are those that a nominated officer or the director approved in time; that the"
                            + " panel was asked and the reviewing officer told is not asked for on its own.",
                    "Where a carer is approved in full, the approval is recorded and the child's stay there goes on.",
                    "From 24 April to 24 September 2020 the limit was 24 weeks (SI 2020/445): it is used for a stay that"
                            + " began on those days."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(PARENT_ASSESS, KIN_TEMP_LIMIT);
    }

    private static Due atMost(int weeks) {
        return new Lengthened(
                within(new Weeks(weeks)), approvalOf("family.kin-temp-limit"), Times.ONCE_IN_TIME, new Weeks(8));
    }

    private static Act approvalOf(String promise) {
        return Act.of(Approval.class, new WhichHome.ApprovedFor(promise, OFFICER));
    }

    private Regulation19() {}
}
