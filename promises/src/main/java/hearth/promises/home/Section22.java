package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AtEndOf;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichHome;
import hearth.story.AboutTheChild.Disability;
import hearth.story.Answer;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.CareEnd;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sections 22 to 23ZZA of the Children Act 1989: the right home, and somebody who fights for your learning. */
public final class Section22 {

    private static final State DISABLED = holds(Disability.class, "disabled");
    private static final State NO_PARENT = Homes.IN_A_HOME.except(States.WITH_PARENT);
    private static final Set<CareEnd> BY_ORDER = EnumSet.of(
            CareEnd.ADOPTED_UNOPPOSED,
            CareEnd.ADOPTED_CONSENT_DISPENSED,
            CareEnd.CHILD_ARRANGEMENTS_ORDER,
            CareEnd.SPECIAL_GUARDIAN,
            CareEnd.SPECIAL_GUARDIAN_OTHER,
            CareEnd.SPECIAL_GUARDIAN_FORMER_FOSTER_RELATIVE,
            CareEnd.SPECIAL_GUARDIAN_FORMER_FOSTER_OTHER,
            CareEnd.SPECIAL_GUARDIAN_RELATIVE,
            CareEnd.SPECIAL_GUARDIAN_NOT_RELATIVE);

    /** Section 22(3A) to (3C). */
    public static final Promise VIRTUAL_HEAD = new Promise(
            "learn.virtual-head",
            HOME,
            "One person in the council fights for how you learn.",
            "So that somebody with power cares about your school.",
            childrenAct(
                    "22(3A)-(3C)",
                    inOurWords("an officer who sees to it that the council promotes the education of the children it"
                            + " looks after")),
            new InForce.Unconfirmed(),
            List.of(confirmed("learn.virtual-head", new Throughout(States.LOOKED_AFTER))),
            List.of(),
            List.of());

    /** Section 22C(6)(c). */
    public static final Promise REGISTERED_HOME = new Promise(
            "home.registered-home",
            HOME,
            "If you live in a children's home, it is one that Ofsted knows and checks.",
            "So that no home is hidden.",
            childrenAct(
                    "22C(6)(c)",
                    inOurWords("a children's home in respect of which a person is registered on each day, in England or"
                            + " in Wales")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new Throughout(Homes.IN_A_CHILDRENS_HOME.and(States.LOOKED_AFTER)),
                    new Due.NoNumber(),
                    new Keeper.Never(
                            holds(
                                    Placement.class,
                                    new WhichHome.Registered(Homes.CHILDRENS_HOMES, Answer.NO),
                                    "in a children's home that is not registered"),
                            holds(
                                    Placement.class,
                                    new WhichHome.Registered(Homes.CHILDRENS_HOMES, Answer.UNKNOWN),
                                    "in a children's home of which nobody says whether it is registered")))),
            List.of(),
            List.of("A home in Wales is registered there, and stands on no list of Ofsted: the record says" + " yes."));

    /** Section 22C(8)(a) and (9). */
    public static final Promise NEAR_HOME = new Promise(
            "home.near-home",
            HOME,
            "You live near your own home.",
            "So that you keep your friends, your family and your school.",
            childrenAct(
                    "22C(8)(a),(9)",
                    inOurWords("the placement allows the child to live near home and lies within the area of the"
                            + " council, unless that is not reasonably practicable")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new Throughout(NO_PARENT),
                    new Due.NoNumber(),
                    new Keeper.Never(
                            Homes.AT_A_DISTANCE,
                            holds(
                                    Placement.class,
                                    new WhichHome.AtADistance(Answer.UNKNOWN),
                                    "in a home of which nobody says how far it is")))),
            List.of(Homes.NOT_PRACTICABLE),
            List.of(
                    "A home at a distance is read as not near: it lies beyond the neighbouring councils. A return does"
                            + " not say which councils are neighbours; told from one, it lies outside our area and"
                            + " more than 20 miles from the child's own home.",
                    "Whether it lies in our own area is not asked on its own yet.",
                    "While adoption is planned the rule may not hold (section 22C(9A) to (9C)); that is not"
                            + " told apart."));

    /** Section 22C(8)(d). */
    public static final Promise DISABLED_SUITABLE = new Promise(
            "home.disabled-suitable",
            HOME,
            "If you are disabled, your home has what you need.",
            "So that you can live there as you are.",
            childrenAct(
                    "22C(7)(b),(8)(d)",
                    inOurWords("accommodation suitable to the particular needs of a disabled child, unless that is not"
                            + " reasonably practicable")),
            new InForce.Unconfirmed(),
            List.of(confirmed("home.disabled-suitable", new AtStartOf(NO_PARENT.and(DISABLED)))),
            List.of(Homes.NOT_PRACTICABLE),
            List.of("That a child is disabled counts from the day on which it is recorded, and goes on."));

    /** Section 23ZZA. */
    public static final Promise AFTER_CARE = new Promise(
            "learn.after-care",
            HOME,
            "You may leave care for a new family. Your school can still ask us for help.",
            "So that help with school does not end with care.",
            childrenAct(
                    "23ZZA",
                    inOurWords("advice and information for those with parental responsibility and for the school, for a"
                            + " child who left care by adoption, special guardianship or a child arrangements order")),
            new InForce.Unconfirmed(),
            List.of(confirmed(
                    "learn.after-care",
                    new AtEndOf(
                            holds(
                                    LookedAfter.class,
                                    new WhichHome.CareEndedBy(BY_ORDER),
                                    "in care that ends by adoption or another order"),
                            new Aged(0, 16)))),
            List.of(),
            List.of("Compulsory school age is read as up to the sixteenth birthday."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(VIRTUAL_HEAD, REGISTERED_HOME, NEAR_HOME, DISABLED_SUITABLE, AFTER_CARE);
    }

    private Section22() {}
}
