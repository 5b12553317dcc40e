package hearth.synthetic;

import hearth.story.LegalStatus;
import java.util.List;
import java.util.Optional;

/**
 * The law under which a child is looked after during one stay.
 *
 * @param spells the legal statuses, one after the other without a gap
 * @param adoption the plan for adoption, where there was one
 */
record LawPath(List<Spell> spells, Optional<AdoptionPlan> adoption) {

    /** The status on a day. */
    LegalStatus on(int day) {
        for (Spell spell : spells) {
            if (day < spell.to()) {
                return spell.status();
            }
        }
        return spells.getLast().status();
    }

    /** Whether a court's care order, interim or full, holds on that day: only then may a child be placed with parents. */
    boolean careOrderOn(int day) {
        LegalStatus status = on(day);
        return status == LegalStatus.INTERIM_CARE_ORDER || status == LegalStatus.FULL_CARE_ORDER;
    }
}
