package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Coronavirus;
import hearth.promises.Due;
import hearth.promises.Keeper;
import hearth.promises.Period.Weeks;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichHome;
import hearth.story.Care.Approval;
import hearth.story.Care.Placement;
import hearth.story.HomeLife.OutsideApproval;
import hearth.story.PlacementType;
import hearth.story.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Regulations 22, 22A, 22B and 23 of SI 2010/959: the right foster carers. */
public final class Regulation22 {

    private static final State FOR_GOOD = holds(
                    Placement.class, new WhichHome.ConfirmedLongTerm(), "in a long term foster home")
            .and(States.REVIEWED);
    private static final State WITH_ADOPTERS = holds(
                    Placement.class,
                    new WhichHome.OfType(
                            EnumSet.of(PlacementType.FOSTER_RELATIVE_ADOPTER, PlacementType.FOSTER_OTHER_ADOPTER)),
                    "fostered by people approved to adopt")
            .and(States.REVIEWED);

    /** Regulation 22A. */
    public static final Promise EARLY_PERMANENCE = new Promise(
            "home.early-permanence",
            HOME,
            "You may live with people who hope to adopt you. Then a senior officer says yes first.",
            "So that hope for a family for good is handled with care.",
            carePlanning(
                    "22A",
                    inOurWords("a nominated officer approves beforehand a foster home with people approved to adopt,"
                            + " satisfied of what the regulation lists")),
            since("2014-07-25"),
            List.of(new Term(
                    new AtStartOf(WITH_ADOPTERS),
                    new Due.Beforehand(),
                    doneBy(Act.of(
                            Approval.class,
                            new WhichHome.ApprovedFor(
                                    "home.early-permanence", Set.of(Role.NOMINATED_OFFICER, Role.DIRECTOR)))))),
            List.of(),
            List.of("Every foster home with people approved to adopt is read as one under section 22C(9B)(c)."));

    /** Regulations 2(1) and 22B. */
    public static final Promise LONG_TERM_FOSTER = new Promise(
            "home.long-term-foster",
            HOME,
            "A foster home may be your home for good. First we ask you, and your carers say they mean" + " it.",
            "So that a home for good is a promise by all.",
            carePlanning(
                    "2(1), 22B",
                    inOurWords("before a long term foster placement: a placement plan, wishes considered, the reviewing"
                            + " officer consulted, carers who mean to care until care ends, confirmed to carers,"
                            + " parents and child")),
            since("2015-04-01"),
            List.of(confirmed("home.long-term-foster", new AtStartOf(FOR_GOOD), new Due.Beforehand())),
            List.of(),
            List.of());

    /** Regulations 22 and 23. */
    public static final Promise RIGHT_CARER_ONLY = new Promise(
            "home.right-carer-only",
            HOME,
            "You only live with carers who may care for a child like you. If there is no other way,"
                    + " it is for six working days at most.",
            "So that those who care for you can.",
            carePlanning(
                    "22, 23",
                    inOurWords(
                            "a foster home outside the terms of the carer's approval, only in an emergency and for no"
                                    + " more than six working days")),
            since("2011-04-01"),
            List.of(new Term(
                    new AtStartOf(
                            holds(OutsideApproval.class, "with carers who are not approved for a child like this")),
                    new Due.OnDays(Coronavirus.NO_FIXED_DAY, within(new Weeks(24)), within(new Working(6))),
                    new Keeper.EndOf(Act.any(OutsideApproval.class)))),
            List.of(),
            List.of(
                    "The day of the move is not counted.",
                    "From 24 April to 24 September 2020 the limit was 24 weeks (SI 2020/445): it is used for a stay"
                            + " that began on those days."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(EARLY_PERMANENCE, LONG_TERM_FOSTER, RIGHT_CARER_ONLY);
    }

    private Regulation22() {}
}
