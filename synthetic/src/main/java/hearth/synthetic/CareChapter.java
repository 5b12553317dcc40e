package hearth.synthetic;

import hearth.story.Adoption.Adopted;
import hearth.story.Adoption.AdoptionPlanned;
import hearth.story.Adoption.Matched;
import hearth.story.Adoption.PlanEnd;
import hearth.story.Answer;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Care.Start;
import hearth.story.CareEnd;
import hearth.story.Legal.DeprivationOfLibertyOrder;
import hearth.story.Legal.Order;
import hearth.story.Legal.SecureOrder;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.MoveReason;
import hearth.story.PlacementBasis;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import hearth.story.Postcode;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.story.Secure.InCustody;
import hearth.story.Secure.InSecure;
import hearth.synthetic.AdoptionPlan.Adopters;
import hearth.synthetic.AdoptionPlan.GivenUp;
import hearth.synthetic.AdoptionPlan.NewFamily;
import hearth.synthetic.Chance.Matter;
import hearth.synthetic.Ground.Whereabouts;
import hearth.synthetic.Home.Coming;
import hearth.synthetic.Life.TimeInCare;

/** Being looked after: from when to when, under which law and in which homes. */
final class CareChapter implements Chapter {

    private static final Provenance COUNCIL = Pen.by("placements team", Role.SOCIAL_WORKER);
    private static final Provenance LEGAL = Pen.by("legal team", Role.COURT);
    private static final int DAY_SECONDS = 86_400;

    /** A child has a stay in hospital, or the carers a holiday, about every twenty years in one home. */
    private static final double DAYS_BETWEEN_SHORT_MOVES = 20 * Dates.YEAR;

    @Override
    public void tell(Life life, Pen pen) {
        Chance chance = pen.begin(Matter.CARE);
        for (TimeInCare time : life.times()) {
            CareEnd end = Endings.of(life, time, chance);
            Stay stay = time.stay();
            pen.during(
                    stay.from(),
                    stay.to(),
                    new LookedAfter(Start.SEEN, CareEnd.UNKNOWN),
                    new LookedAfter(Start.SEEN, end),
                    COUNCIL);
            time.law().spells().forEach(spell -> spell(spell, pen));
            time.homes().forEach(home -> home(home, time, life, chance, pen));
            time.law().adoption().ifPresent(plan -> adoption(plan, stay, chance, pen));
        }
    }

    private static void spell(Spell spell, Pen pen) {
        pen.during(spell.from(), spell.to(), new UnderLegalStatus(spell.status()), LEGAL);
    }

    private static void home(Home home, TimeInCare time, Life life, Chance chance, Pen pen) {
        pen.during(
                home.from(),
                home.to(),
                placement(home, time, MoveReason.UNKNOWN),
                placement(home, time, home.left()),
                COUNCIL);
        int away = shortMove(home, time.law(), life, chance, pen);
        locked(home, away, life, chance, pen);
    }

    private static Placement placement(Home home, TimeInCare time, MoveReason moved) {
        boolean longTerm = home.type() == PlacementType.FOSTER_OTHER_LONG_TERM
                || home.type() == PlacementType.FOSTER_RELATIVE_LONG_TERM;
        boolean lasts = longTerm || (home.kind() == KindOfHome.RELATIVE && home.days() > 730);
        boolean first = home.from() == time.stay().from();
        return new Placement(
                home.type(),
                home.coming() == Coming.SAME_CARERS ? Start.EARLIER : Start.SEEN,
                home.carers().provider(),
                home.carers().urn(),
                home.carers().place().postcode(),
                basis(home),
                lasts ? Answer.YES : Answer.NO,
                longTerm ? Answer.YES : Answer.NO,
                home.carers().urn().isEmpty() ? Answer.UNKNOWN : Answer.YES,
                home.carers().place().council().equals(Ground.OWN_COUNCIL) ? Answer.NO : Answer.UNKNOWN,
                first && time.law().spells().size() > 1 ? Answer.YES : Answer.NO,
                moved);
    }

    private static PlacementBasis basis(Home home) {
        return switch (home.kind()) {
            case HOSPITAL, CUSTODY, SCHOOL -> PlacementBasis.ARRANGED_BY_OTHERS;
            case RELATIVE ->
                home.type() == PlacementType.FOSTER_RELATIVE && home.days() < 112
                        ? PlacementBasis.TEMPORARY_APPROVAL
                        : PlacementBasis.ORDINARY;
            default -> PlacementBasis.ORDINARY;
        };
    }

    /** A few days or weeks elsewhere, in the middle of a placement that goes on: the first day, or the placement's end. */
    private static int shortMove(Home home, LawPath law, Life life, Chance chance, Pen pen) {
        boolean could = home.kind().isFostering() || home.kind() == KindOfHome.CHILDRENS_HOME;
        int day = home.from() + 30 + chance.waiting(DAYS_BETWEEN_SHORT_MOVES);
        if (!could || day > home.to() - 60) {
            return home.to();
        }
        boolean hospital = chance.happens(0.5);
        int to = day + (hospital ? chance.between(2, 20) : chance.between(3, 14));
        if (!ShortMoves.fits(day, to, law)) {
            return home.to();
        }
        Placement elsewhere = ShortMoves.placement(
                hospital ? PlacementType.TEMPORARY_HOSPITAL : PlacementType.TEMPORARY_CARER_AWAY,
                Ground.get().from(life.home(), Whereabouts.INSIDE_NEAR, chance).postcode());
        pen.during(day, to, elsewhere, COUNCIL);
        return day;
    }

    private static void locked(Home home, int away, Life life, Chance chance, Pen pen) {
        switch (home.kind()) {
            case SECURE_HOME -> {
                pen.during(home.from(), home.to(), new SecureOrder(Order.FIRST), LEGAL);
                pen.hours(
                        home.from() * (long) DAY_SECONDS + 14 * 3600,
                        home.to() * (long) DAY_SECONDS + 10 * 3600,
                        new InSecure(),
                        COUNCIL);
            }
            case CUSTODY -> pen.during(home.from(), home.to(), new InCustody(), COUNCIL);
            case CHILDRENS_HOME -> {
                boolean teenager = home.from() - life.born() > 12 * Dates.YEAR;
                if (teenager && home.days() > 60 && chance.happens(0.05)) {
                    int to = home.from() + 10 + Math.min(home.days() - 20, chance.between(28, 150));
                    pen.during(home.from() + 5, Math.min(to, away - 1), new DeprivationOfLibertyOrder(), LEGAL);
                }
            }
            default -> {
                // an open door
            }
        }
    }

    private static void adoption(AdoptionPlan plan, Stay stay, Chance chance, Pen pen) {
        switch (plan.outcome()) {
            case GivenUp(var day) -> {
                PlanEnd why = chance.from(WHY_GIVEN_UP);
                pen.during(plan.decided(), day, new AdoptionPlanned(PlanEnd.UNKNOWN), new AdoptionPlanned(why), LEGAL);
            }
            case NewFamily family -> {
                pen.during(plan.decided(), stay.to(), new AdoptionPlanned(PlanEnd.UNKNOWN), LEGAL);
                pen.on(family.matched(), new Matched(), COUNCIL);
                Answer former = family.with() == Adopters.FOSTER_CARERS ? Answer.YES : Answer.NO;
                pen.on(stay.to(), new Adopted(chance.happens(0.87) ? 2 : 1, former), LEGAL);
            }
        }
    }

    private static final Shares<PlanEnd> WHY_GIVEN_UP = Shares.<PlanEnd>from("assumed")
            .of(PlanEnd.NEEDS_CHANGED, 35)
            .of(PlanEnd.COURT_MADE_NO_ORDER, 10)
            .of(PlanEnd.NO_FAMILY_FOUND, 35)
            .of(PlanEnd.OTHER, 20);

    /** Short moves: where they fall, and what the record says of them. */
    private static final class ShortMoves {

        /** Not over the turn of a year, nor while the legal status changes: the return could not tell of both. */
        static boolean fits(int from, int to, LawPath law) {
            if (law.on(from - 2) != law.on(to + 2)) {
                return false;
            }
            for (int day = from - 1; day <= to + 1; day++) {
                if (Dates.isYearsEnd(day)) {
                    return false;
                }
            }
            return true;
        }

        static Placement placement(PlacementType type, Postcode where) {
            return new Placement(
                    type,
                    Start.SEEN,
                    PlacementProvider.UNKNOWN,
                    "",
                    where,
                    PlacementBasis.UNKNOWN,
                    Answer.NO,
                    Answer.NO,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.NO,
                    MoveReason.UNKNOWN);
        }
    }
}
