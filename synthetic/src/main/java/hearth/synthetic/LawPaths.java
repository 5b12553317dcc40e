package hearth.synthetic;

import hearth.story.LegalStatus;
import hearth.synthetic.AdoptionPlan.Adopters;
import hearth.synthetic.AdoptionPlan.GivenUp;
import hearth.synthetic.AdoptionPlan.NewFamily;
import hearth.synthetic.Course.Origin;
import hearth.synthetic.Stay.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws the law under which a child is looked after: by agreement, in police protection, under an interim and then a
 * full care order, under a placement order.
 */
final class LawPaths {

    private static final String STARTED =
            "DfE 2024, legal status at the start: care orders 31%, agreement 57% (unaccompanied children with it), "
                    + "detained for protection 10%, youth justice 2%";

    private static final Shares<LegalStatus> BABIES = Shares.<LegalStatus>from(STARTED)
            .of(LegalStatus.INTERIM_CARE_ORDER, 58)
            .of(LegalStatus.POLICE_PROTECTION, 7)
            .of(LegalStatus.EMERGENCY_PROTECTION_ORDER, 7)
            .of(LegalStatus.SECTION_20, 28);
    private static final Shares<LegalStatus> CHILDREN = Shares.<LegalStatus>from(STARTED)
            .of(LegalStatus.INTERIM_CARE_ORDER, 44)
            .of(LegalStatus.POLICE_PROTECTION, 14)
            .of(LegalStatus.EMERGENCY_PROTECTION_ORDER, 3)
            .of(LegalStatus.SECTION_20, 39);
    private static final Shares<LegalStatus> TEENAGERS = Shares.<LegalStatus>from(STARTED)
            .of(LegalStatus.INTERIM_CARE_ORDER, 26)
            .of(LegalStatus.POLICE_PROTECTION, 12)
            .of(LegalStatus.EMERGENCY_PROTECTION_ORDER, 1)
            .of(LegalStatus.SECTION_20, 61);
    private static final Shares<LegalStatus> OLDEST = Shares.<LegalStatus>from(STARTED)
            .of(LegalStatus.POLICE_PROTECTION, 4)
            .of(LegalStatus.INTERIM_CARE_ORDER, 4)
            .of(LegalStatus.SECTION_20, 92);

    /** One in six children who are adopted are adopted by their foster carers: 380 of 1,910 placed on 31 March 2024. */
    private static final double BY_FOSTER_CARERS = 0.18;
    /** Plans for adoption that are given up, among young children who grow up in care or go to relatives. */
    private static final double GIVEN_UP = 0.16;

    /** The law during one stay. */
    static LawPath draw(Chance chance, Course course, Stay stay) {
        if (course.origin() == Origin.ALONE) {
            return simple(LegalStatus.SECTION_20, stay);
        }
        if (stay.route() == Route.REMAND) {
            return simple(LegalStatus.REMANDED, stay);
        }
        return new LawPaths(chance, stay, stay.from() - course.born()).path();
    }

    private static LawPath simple(LegalStatus status, Stay stay) {
        return new LawPath(List.of(new Spell(status, stay.from(), stay.to())), Optional.empty());
    }

    private final Chance chance;
    private final Stay stay;
    private final int ageDays;
    private final List<Spell> spells = new ArrayList<>();
    private int reached;

    private LawPaths(Chance chance, Stay stay, int ageDays) {
        this.chance = chance;
        this.stay = stay;
        this.ageDays = ageDays;
        this.reached = stay.from();
    }

    private LawPath path() {
        LegalStatus status = protection(chance.from(atStart()));
        if (status == LegalStatus.SECTION_20 && chance.happens(goesToCourt())) {
            until(LegalStatus.SECTION_20, reached + chance.between(14, 90));
            status = LegalStatus.INTERIM_CARE_ORDER;
        }
        if (status == LegalStatus.SECTION_20) {
            return agreed();
        }
        return stay.route() == Route.ADOPTED ? adopted() : careOrder();
    }

    /** Police protection lasts three days at most, an emergency protection order a week or two. */
    private LegalStatus protection(LegalStatus first) {
        boolean police = first == LegalStatus.POLICE_PROTECTION;
        if (!police && first != LegalStatus.EMERGENCY_PROTECTION_ORDER) {
            return first;
        }
        until(first, reached + (police ? chance.between(1, 3) : chance.between(5, 15)));
        return chance.happens(0.7) ? LegalStatus.INTERIM_CARE_ORDER : LegalStatus.SECTION_20;
    }

    private Shares<LegalStatus> atStart() {
        double age = ageDays / Dates.YEAR;
        if (age < 1) {
            return BABIES;
        }
        return age < 10 ? CHILDREN : age < 15.5 ? TEENAGERS : OLDEST;
    }

    private double goesToCourt() {
        boolean young = ageDays < 10 * Dates.YEAR;
        return switch (stay.route()) {
            case ADOPTED -> 1;
            case WITH_RELATIVES -> 0.85;
            case GROWS_UP -> young ? 0.97 : ageDays < 15.5 * Dates.YEAR ? 0.84 : 0.04;
            case HOME_AGAIN -> stay.days() > 200 ? 0.5 : 0.03;
            case REMAND, ANOTHER_WAY -> 0.1;
        };
    }

    private LawPath agreed() {
        until(LegalStatus.SECTION_20, stay.to());
        return new LawPath(List.copyOf(spells), Optional.empty());
    }

    private LawPath careOrder() {
        int full = reached + chance.between(170, 420);
        if (full > stay.to() - 20) {
            until(LegalStatus.INTERIM_CARE_ORDER, stay.to());
            return new LawPath(List.copyOf(spells), Optional.empty());
        }
        boolean planned = ageDays < 5 * Dates.YEAR && stay.to() - full > 500 && chance.happens(GIVEN_UP);
        return planned ? givenUp(full) : fullOrder(full);
    }

    private LawPath fullOrder(int full) {
        until(LegalStatus.INTERIM_CARE_ORDER, full);
        until(LegalStatus.FULL_CARE_ORDER, stay.to());
        return new LawPath(List.copyOf(spells), Optional.empty());
    }

    private LawPath givenUp(int full) {
        int end = offYearsEnd(full + chance.between(180, 450));
        int decided = full - chance.between(10, 60);
        until(LegalStatus.INTERIM_CARE_ORDER, full);
        until(LegalStatus.PLACEMENT_ORDER, end);
        until(LegalStatus.FULL_CARE_ORDER, stay.to());
        return new LawPath(List.copyOf(spells), Optional.of(new AdoptionPlan(decided, full, new GivenUp(end))));
    }

    private LawPath adopted() {
        int ordered = Math.max(reached + 60, stay.from() + 130 + (int) (stay.days() * chance.unit() * 0.2));
        int decided = ordered - chance.between(10, 45);
        until(LegalStatus.INTERIM_CARE_ORDER, ordered);
        until(LegalStatus.PLACEMENT_ORDER, stay.to());
        int placed = offYearsEnd(Math.max(ordered + 40, stay.to() - chance.from(PLACED_DAYS) - chance.between(0, 60)));
        int matched = placed - chance.between(5, 25);
        Adopters with = chance.happens(BY_FOSTER_CARERS) ? Adopters.FOSTER_CARERS : Adopters.NEW_FAMILY;
        return new LawPath(
                List.copyOf(spells),
                Optional.of(new AdoptionPlan(decided, ordered, new NewFamily(matched, placed, with))));
    }

    /** How long a child lives with the new family before the adoption order, less up to 60 days. */
    private static final Shares<Integer> PLACED_DAYS = Shares.<Integer>from(
                    "DfE 2024, placements for adoption that ended: median 235 days, mean 275")
            .of(110, 20)
            .of(180, 33)
            .of(240, 25)
            .of(350, 14)
            .of(560, 8);

    private static int offYearsEnd(int day) {
        return Dates.isYearsEnd(day) ? day + 2 : day;
    }

    /** The status holds from where the path has come to until that day, or until the stay ends. */
    private void until(LegalStatus status, int day) {
        int to = Math.min(day, stay.to());
        if (to > reached) {
            spells.add(new Spell(status, reached, to));
            reached = to;
        }
    }
}
