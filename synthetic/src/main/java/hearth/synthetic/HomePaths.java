package hearth.synthetic;

import hearth.story.MoveReason;
import hearth.story.PlacementType;
import hearth.synthetic.AdoptionPlan.Adopters;
import hearth.synthetic.AdoptionPlan.NewFamily;
import hearth.synthetic.Course.Origin;
import hearth.synthetic.Ground.Whereabouts;
import hearth.synthetic.Home.Carers;
import hearth.synthetic.Home.Coming;
import hearth.synthetic.Stay.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the homes of a child during one stay, one after the other without a gap. */
final class HomePaths {

    private static final int SETTLED_BEFORE_LEAVING = 100;
    private static final int LAST_DAYS = 5;

    /** Moves by reason, without "status only", which is drawn apart: 59,140 changes in 2025. */
    private static final Shares<MoveReason> REASONS = Shares.<MoveReason>from("DfE 2025, reason for placement change")
            .of(MoveReason.CARE_PLAN, 20170)
            .of(MoveReason.OTHER, 14570)
            .of(MoveReason.CARER_ASKED_BEHAVIOUR, 5010)
            .of(MoveReason.CARER_ASKED_OTHER, 4230)
            .of(MoveReason.CHILD_ASKED, 1870)
            .of(MoveReason.COUNCIL_ASKED, 1000)
            .of(MoveReason.STANDARDS_OF_CARE, 600)
            .of(MoveReason.HOME_CLOSED, 400)
            .of(MoveReason.ALLEGATION, 390)
            .of(MoveReason.APPROVAL_REMOVED, 250);
    /** A new standing of the same carers instead of a move: 18% of all changes in 2025, all of it in foster homes. */
    private static final double SAME_CARERS = 0.5;

    private static final Shares<PlacementType> OTHER_TYPES = Shares.<PlacementType>from("even: no figures published")
            .of(PlacementType.OTHER_11, 1)
            .of(PlacementType.OTHER_12, 1)
            .of(PlacementType.OTHER_13, 1)
            .of(PlacementType.OTHER_14, 1);

    private final Chance chance;
    private final Course course;
    private final Stay stay;
    private final LawPath law;
    private final Household household;
    private final List<Home> homes = new ArrayList<>();

    /**
     * Whom the child comes from.
     *
     * @param home the family's home
     * @param register who runs homes
     * @param firstHome the luck that brothers and sisters share who come to one first home
     */
    record Household(Place home, Register register, Optional<Chance> firstHome) {}

    private HomePaths(Chance chance, Course course, Stay stay, LawPath law, Household household) {
        this.chance = chance;
        this.course = course;
        this.stay = stay;
        this.law = law;
        this.household = household;
    }

    /** The homes of one stay. */
    static List<Home> draw(Chance chance, Course course, Stay stay, LawPath law, Household household) {
        return new HomePaths(chance, course, stay, law, household).path();
    }

    private List<Home> path() {
        Optional<NewFamily> family = law.adoption()
                .filter(plan -> plan.outcome() instanceof NewFamily)
                .map(plan -> (NewFamily) plan.outcome());
        int until = family.map(NewFamily::placed).orElse(stay.to());
        first(until);
        while (last().to() < until) {
            move(until, family.isPresent());
        }
        family.ifPresent(this::adoption);
        return List.copyOf(homes);
    }

    private void first(int until) {
        Chance luck = household.firstHome().orElse(chance);
        KindOfHome kind = luck.from(NextHome.first(course.origin(), stay.from() - course.born()));
        KindOfHome fitting = fitting(kind, stay.from());
        add(fitting, stay.from(), until, carers(fitting, luck));
    }

    private void move(int until, boolean beforeAdoption) {
        Home before = last();
        if (staysWithSameCarers(before)) {
            longTerm(before, until);
            return;
        }
        reason(chance.from(REASONS));
        int day = before.to();
        KindOfHome drawn = chance.from(NextHome.next(course.origin(), day - course.born()));
        boolean mustFoster = beforeAdoption && !drawn.isFostering();
        KindOfHome kind = mustFoster ? KindOfHome.FOSTER_FAMILY : fitting(drawn, day);
        KindOfHome other = kind == KindOfHome.PARENTS && before.kind() == kind ? KindOfHome.FOSTER_FAMILY : kind;
        add(other, day, until, elsewhere(other, before));
    }

    private boolean staysWithSameCarers(Home before) {
        boolean canChange =
                before.type() == PlacementType.FOSTER_OTHER || before.type() == PlacementType.FOSTER_RELATIVE;
        return canChange && before.days() > 42 && chance.happens(SAME_CARERS);
    }

    private void longTerm(Home before, int until) {
        reason(MoveReason.STATUS_ONLY);
        PlacementType type = before.type() == PlacementType.FOSTER_OTHER
                ? PlacementType.FOSTER_OTHER_LONG_TERM
                : PlacementType.FOSTER_RELATIVE_LONG_TERM;
        int to = end(before.kind(), before.to(), until);
        homes.add(new Home(
                before.kind(), type, before.to(), to, before.carers(), Coming.SAME_CARERS, MoveReason.UNKNOWN));
    }

    private void adoption(NewFamily family) {
        Home before = last();
        if (!before.kind().isFostering()) {
            int fostered = before.from() + Math.max(1, before.days() / 2);
            homes.set(homes.size() - 1, before.endedOn(fostered, MoveReason.CARE_PLAN));
            add(KindOfHome.FOSTER_FAMILY, fostered, fostered, elsewhere(KindOfHome.FOSTER_FAMILY, before));
            homes.set(homes.size() - 1, last().endedOn(family.placed(), MoveReason.UNKNOWN));
        }
        boolean same = family.with() == Adopters.FOSTER_CARERS;
        reason(same ? MoveReason.STATUS_ONLY : MoveReason.CARE_PLAN);
        homes.add(new Home(
                KindOfHome.ADOPTIVE_FAMILY,
                same ? PlacementType.ADOPTION_ORDER_CURRENT_CARER : PlacementType.ADOPTION_ORDER_NEW_CARER,
                family.placed(),
                stay.to(),
                same ? last().carers() : carers(KindOfHome.ADOPTIVE_FAMILY, chance),
                same ? Coming.SAME_CARERS : Coming.MOVED_IN,
                MoveReason.UNKNOWN));
    }

    /** The kind that was drawn, or another where the law of the day forbids it. */
    private KindOfHome fitting(KindOfHome kind, int day) {
        boolean mayBeHome = law.careOrderOn(day) && law.adoption().isEmpty();
        boolean forbidden = kind == KindOfHome.PARENTS && !mayBeHome;
        boolean tooYoung = kind == KindOfHome.SCHOOL && day - course.born() < 4 * Dates.YEAR;
        return forbidden || tooYoung ? KindOfHome.FOSTER_FAMILY : kind;
    }

    private void add(KindOfHome kind, int from, int until, Carers carers) {
        int to = Math.max(end(kind, from, until), from + 1);
        homes.add(new Home(kind, type(kind, from), from, to, carers, Coming.MOVED_IN, MoveReason.UNKNOWN));
    }

    /** The day of moving on. Nobody moves in the last days of a stay, nor in the months before the 18th birthday. */
    private int end(KindOfHome kind, int from, int until) {
        int to = from + HomeFigures.lengths(kind).draw(chance);
        int settled = stay.route() == Route.GROWS_UP ? SETTLED_BEFORE_LEAVING : LAST_DAYS;
        return to > until - settled ? until : to;
    }

    private PlacementType type(KindOfHome kind, int day) {
        return switch (kind) {
            case FOSTER_FAMILY ->
                stay.route() == Route.GROWS_UP && day > stay.from() + 200 && chance.happens(0.35)
                        ? PlacementType.FOSTER_OTHER_LONG_TERM
                        : PlacementType.FOSTER_OTHER;
            case RELATIVE -> PlacementType.FOSTER_RELATIVE;
            case PARENTS -> PlacementType.OWN_PARENTS;
            case CHILDRENS_HOME -> PlacementType.CHILDRENS_HOME;
            case SECURE_HOME -> PlacementType.SECURE_CHILDRENS_HOME;
            case SUPPORTED -> PlacementType.SUPPORTED_ACCOMMODATION;
            case HOSPITAL -> PlacementType.HOSPITAL_OR_NURSING;
            case PARENT_AND_CHILD -> PlacementType.FAMILY_CENTRE;
            case CARE_HOME -> PlacementType.RESIDENTIAL_CARE_HOME;
            case CUSTODY -> PlacementType.YOUNG_OFFENDER_INSTITUTION;
            case SCHOOL -> PlacementType.RESIDENTIAL_SCHOOL;
            case ADOPTIVE_FAMILY -> PlacementType.ADOPTION_ORDER_NEW_CARER;
            case OTHER -> chance.from(OTHER_TYPES);
        };
    }

    private Carers carers(KindOfHome kind, Chance luck) {
        return household.register().carers(kind, place(kind, luck), luck);
    }

    /** Carers at another postcode than before. */
    private Carers elsewhere(KindOfHome kind, Home before) {
        Carers carers = carers(kind, chance);
        for (int tries = 0;
                tries < 20 && carers.place().isSameAs(before.carers().place());
                tries++) {
            carers = carers(kind, chance);
        }
        return carers;
    }

    private Place place(KindOfHome kind, Chance luck) {
        if (kind == KindOfHome.PARENTS && course.origin() == Origin.FAMILY && luck.happens(0.8)) {
            return household.home();
        }
        if (kind == KindOfHome.SECURE_HOME) {
            return luck.oneOf(household.register().secureHomes());
        }
        Whereabouts whereabouts = luck.from(HomeFigures.away(kind));
        return Ground.get().from(household.home(), whereabouts, luck);
    }

    private void reason(MoveReason reason) {
        homes.set(homes.size() - 1, last().endedOn(last().to(), reason));
    }

    private Home last() {
        return homes.getLast();
    }
}
