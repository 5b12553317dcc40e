package hearth.promises.family;

import static hearth.promises.Ambition.FAMILY;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AtEndOf;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichHome;
import hearth.promises.WhichLegal;
import hearth.story.AboutTheChild.Sibling;
import hearth.story.Care.Approval;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sections 20 to 34 of the Children Act 1989, and what SI 2010/959 adds: your family stays your family. */
public final class Section22C {

    private static final State NOT_WITH_PARENT =
            States.REVIEWED.and(States.PLACED).except(States.WITH_PARENT);
    private static final State IN_CARE_WITH_PARENT = States.IN_CARE.and(States.WITH_PARENT);
    private static final State BY_AGREEMENT = holds(
            UnderLegalStatus.class,
            new WhichLegal.Status(EnumSet.of(LegalStatus.SECTION_20)),
            "accommodated under section 20");
    private static final State TEMPORARY = States.TEMPORARY_APPROVAL.and(States.LOOKED_AFTER);

    /** Section 20(7) to (11). */
    public static final Promise NO_S20_OVER_OBJECTION = new Promise(
            "family.no-s20-over-objection",
            FAMILY,
            "We do not keep you if your parent can care for you and says no. Only you can say yes," + " from 16 on.",
            "So that a family is not parted without a court.",
            childrenAct(
                    "20(7)-(11)",
                    inOurWords("no accommodation under section 20 over the objection of someone with parental"
                            + " responsibility who is willing and able to care, unless a child of 16 or more or the"
                            + " holder of an order agrees")),
            new InForce.Unconfirmed(),
            List.of(confirmed("family.no-s20-over-objection", new Throughout(BY_AGREEMENT.and(States.LOOKED_AFTER)))),
            List.of(),
            List.of("Kept where somebody says that nobody who could care objects, or that the child of 16 or"
                    + " more agrees."));

    /** Section 22C(2) to (4). */
    public static final Promise HOME_FIRST = new Promise(
            "family.home-first",
            FAMILY,
            "We may have to look after you. You still live with a parent if that is good for you.",
            "So that home comes first.",
            childrenAct(
                    "22C(2)-(4)",
                    inOurWords("the child lives with a parent or someone with parental responsibility, unless that is"
                            + " not consistent with welfare or not reasonably practicable")),
            new InForce.Unconfirmed(),
            List.of(confirmed("family.home-first", new AtStartOf(NOT_WITH_PARENT))),
            List.of(
                    Allowed.byTheCouncil(
                            ExcuseReason.NOT_APPROPRIATE, "it was not consistent with the child's welfare"),
                    Allowed.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "it was not reasonably practicable")),
            List.of("Asked of each home that is not with a parent: kept where somebody says that a parent was"
                    + " thought of first."));

    /** Section 22C(5) to (7). */
    public static final Promise KIN_NEXT = new Promise(
            "family.kin-next",
            FAMILY,
            "Then we ask your own kin and friends first. They come before those you do not know.",
            "So that you stay with those who know you.",
            childrenAct(
                    "22C(5),(6)(a),(7)(a)",
                    inOurWords(
                            "preference for a relative, friend or connected person who is also a foster parent, where"
                                    + " that is the most appropriate placement")),
            new InForce.Unconfirmed(),
            List.of(confirmed("family.kin-next", new AtStartOf(NOT_WITH_PARENT))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.NOT_APPROPRIATE, "it was not the most appropriate placement available")),
            List.of("While adoption is planned the preference may not hold (section 22C(9B)); that is not"
                    + " told apart."));

    /** Section 22C(8)(c). */
    public static final Promise SIBLINGS_TOGETHER = new Promise(
            "family.siblings-together",
            FAMILY,
            "Do we look after your brothers and sisters too? Then you live with them.",
            "So that you do not lose each other.",
            childrenAct(
                    "22C(7)(b),(8)(c)",
                    inOurWords("the placement allows a child to live with a sibling for whom the council also provides"
                            + " accommodation, unless that is not reasonably practicable")),
            new InForce.Unconfirmed(),
            List.of(confirmed(
                    "family.siblings-together",
                    new AtStartOf(NOT_WITH_PARENT.and(holds(
                            Sibling.class, new WhichHome.SiblingInCare(), "a brother or sister of a child in care"))))),
            List.of(
                    Allowed.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "it was not reasonably practicable"),
                    Allowed.byTheCouncil(
                            ExcuseReason.NOT_APPROPRIATE, "it was not consistent with the child's welfare")),
            List.of(
                    "That a brother or sister is in care too counts from the day on which it is recorded.",
                    "Whether it is the same council that looks after them is not told apart."));

    /** Regulation 5(1)(b)(v) of SI 2010/959. */
    public static final Promise SIBLINGS_CONTACT = new Promise(
            "family.siblings-contact",
            FAMILY,
            "You may not live with your brothers and sisters. Then we plan how you will see them.",
            "So that you stay brothers and sisters.",
            carePlanning(
                    "5(1)(b)(v)",
                    inOurWords("arrangements to promote contact with a sibling who is accommodated elsewhere, so far as"
                            + " consistent with welfare (Schedule 1 paragraph 3(1))")),
            since("2011-04-01"),
            List.of(confirmed(
                    "family.siblings-contact",
                    new Throughout(NOT_WITH_PARENT.and(holds(
                            Sibling.class, new WhichHome.SiblingInCare(), "a brother or sister of a child in care"))))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.NOT_APPROPRIATE, "it was not consistent with the child's welfare")),
            List.of());

    /** Section 34(1) and (4). */
    public static final Promise CONTACT_IN_CARE = new Promise(
            "family.contact-in-care",
            FAMILY,
            "In care you see your parents.",
            "So that a parent stays a parent.",
            childrenAct(
                    "34(1),(4)",
                    inOurWords("a child under a care order has reasonable contact with parents and the others that the"
                            + " section names")),
            new InForce.Unconfirmed(),
            List.of(confirmed(
                    "family.contact-in-care",
                    new Throughout(States.IN_CARE.and(States.LOOKED_AFTER).except(States.WITH_PARENT)))),
            List.of(new Allowed(
                    ExcuseReason.COURT_ORDER, Set.of(Role.COURT), "a court allowed the council to refuse it")),
            List.of());

    /** Regulations 15, 17 and 18 of SI 2010/959. */
    public static final Promise PARENT_FIRST_CHECKED = new Promise(
            "family.parent-first-checked",
            FAMILY,
            "In care, you may go home to a parent. A senior officer checks it and says yes first.",
            "So that going home is safe.",
            carePlanning(
                    "15(2), 17, 18",
                    inOurWords("before placing a child in care with a parent: suitability assessed, case reviewed, a"
                            + " placement plan, and approval by a nominated officer")),
            since("2011-04-01"),
            List.of(new Term(
                    new AtStartOf(IN_CARE_WITH_PARENT.except(States.PARENT_BEFORE_CHECKS)),
                    new Due.Beforehand(),
                    doneBy(Act.of(
                            Approval.class,
                            new WhichHome.ApprovedFor(
                                    "family.parent-first-checked", Set.of(Role.NOMINATED_OFFICER, Role.DIRECTOR)))))),
            List.of(),
            List.of("A child who lives with the parent already when the order is made is asked from the day"
                    + " of the order."));

    /** Regulation 20 of SI 2010/959. */
    public static final Promise PARENT_SUPPORT = new Promise(
            "family.parent-support",
            FAMILY,
            "You may be in care and live with a parent. Then we help them.",
            "So that home can stay home.",
            carePlanning("20", inOurWords("services and support for the parent, recorded in the care plan")),
            since("2011-04-01"),
            List.of(confirmed("family.parent-support", new Throughout(IN_CARE_WITH_PARENT))),
            List.of(),
            List.of());

    /** Regulation 24(2) of SI 2010/959. */
    public static final Promise KIN_TEMP_FIRST = new Promise(
            "family.kin-temp-first",
            FAMILY,
            "You may move to family or friends at short notice. We check them and their home first.",
            "So that a fast move is a safe one.",
            carePlanning(
                    "24(2)",
                    inOurWords("before a placement on temporary approval: suitability of person, home and household"
                            + " assessed, and the full assessment set going")),
            since("2011-04-01"),
            List.of(confirmed("family.kin-temp-first", new AtStartOf(TEMPORARY), new Due.Beforehand())),
            List.of(),
            List.of());

    /** Regulation 39 of SI 2010/959. */
    public static final Promise LEAVING_CARE_HOME = new Promise(
            "family.leaving-care-home",
            FAMILY,
            "Before your time in care ends, we check. Is the plan safe? What help do you need?",
            "So that the end of care is not the end of help.",
            carePlanning(
                    "39",
                    inOurWords("before ceasing to look after a child: assessments and wishes, and after 20 working days"
                            + " or more approval by a nominated officer")),
            since("2015-04-01"),
            List.of(confirmed(
                    "family.leaving-care-home",
                    new AtEndOf(States.LOOKED_AFTER.except(States.SHORT_BREAKS), new Aged(0, 18)),
                    new Due.Beforehand())),
            List.of(),
            List.of(
                    "That a nominated officer approves is not asked on its own; at 16 and 17 the Director"
                            + " does (leave.16-17-director).",
                    "Care that ends by a court or by adoption is not told apart yet."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(
                NO_S20_OVER_OBJECTION,
                HOME_FIRST,
                KIN_NEXT,
                SIBLINGS_TOGETHER,
                SIBLINGS_CONTACT,
                CONTACT_IN_CARE,
                PARENT_FIRST_CHECKED,
                PARENT_SUPPORT,
                KIN_TEMP_FIRST,
                LEAVING_CARE_HOME);
    }

    private Section22C() {}
}
