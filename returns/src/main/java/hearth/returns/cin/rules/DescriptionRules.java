package hearth.returns.cin.rules;

import static hearth.returns.cin.Element.BIRTH_DATE;
import static hearth.returns.cin.Element.DISABILITY;
import static hearth.returns.cin.Element.ETHNICITY;
import static hearth.returns.cin.Element.NO_FURTHER_ACTION;
import static hearth.returns.cin.Module.CHILD_CHARACTERISTICS;
import static hearth.returns.cin.Module.DISABILITIES;
import static hearth.returns.cin.rules.Rule.error;

import hearth.returns.cin.CensusChild;
import hearth.returns.cin.Characteristics.Disability;
import hearth.returns.cin.CodeLists;
import hearth.returns.cin.Referral;
import java.util.List;

/** How the child is described: ethnicity and disabilities. */
final class DescriptionRules {

    static List<Rule> all() {
        return List.of(
                error("4220", CHILD_CHARACTERISTICS)
                        .points(ETHNICITY)
                        .says(
                                "The ethnicity is missing or not a code of the census.",
                                "Maybe it was not asked yet: NOBT; or the family would rather not say: REFU.")
                        .child((child, census, found) -> {
                            if (!CodeLists.knows(
                                    ETHNICITY, child.characteristics().text(ETHNICITY), census.set())) {
                                found.at(child.characteristics(), ETHNICITY);
                            }
                        }),
                error("8540", CHILD_CHARACTERISTICS)
                        .points(DISABILITY, BIRTH_DATE, NO_FURTHER_ACTION)
                        .says(
                                "The child is born and was helped, and the disability is missing or not a code of the"
                                        + " census.",
                                "Maybe the child has none: then say NONE.")
                        .child(DescriptionRules::withoutDisabilityCode),
                error("8790", DISABILITIES)
                        .points(DISABILITY)
                        .says(
                                "The child is said to have no disability, and has one.",
                                "Maybe NONE was left standing when a disability was added.")
                        .child((child, _, found) -> {
                            List<Disability> all = child.characteristics().disabilities();
                            for (Disability disability : all) {
                                if (disability.has(DISABILITY)
                                        && !disability.isNone()
                                        && all.stream().anyMatch(Disability::isNone)) {
                                    found.at(disability, DISABILITY);
                                }
                            }
                        }),
                error("8794", DISABILITIES)
                        .points(DISABILITY)
                        .says("The same disability is told more than once.", "Maybe it was recorded twice; keep one.")
                        .child((child, _, found) -> {
                            List<Disability> all = child.characteristics().disabilities();
                            for (Disability disability : all) {
                                for (Disability other : all) {
                                    if (disability != other
                                            && disability.has(DISABILITY)
                                            && disability.code().equals(other.code())) {
                                        found.at(disability, DISABILITY);
                                    }
                                }
                            }
                        }));
    }

    private static void withoutDisabilityCode(CensusChild child, Census census, Found found) {
        if (child.identifiers().isBlank(BIRTH_DATE) || !child.isHelped()) {
            return;
        }
        boolean isWrong = child.characteristics().disabilities().isEmpty();
        for (Disability disability : child.characteristics().disabilities()) {
            if (!CodeLists.knows(DISABILITY, disability.code(), census.set())) {
                found.at(disability, DISABILITY);
                isWrong = true;
            }
        }
        if (isWrong) {
            found.at(child.identifiers(), BIRTH_DATE);
            for (Referral referral : child.referrals()) {
                if (referral.isNo(NO_FURTHER_ACTION)) {
                    found.at(referral, NO_FURTHER_ACTION);
                }
            }
        }
    }

    private DescriptionRules() {}
}
