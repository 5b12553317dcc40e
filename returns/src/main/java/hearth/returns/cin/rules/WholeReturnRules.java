package hearth.returns.cin.rules;

import static hearth.returns.cin.Element.CONFERENCE_DATE;
import static hearth.returns.cin.Element.DISABILITY;
import static hearth.returns.cin.Element.EXPECTED_BIRTH_DATE;
import static hearth.returns.cin.Element.PROTECTION_START;
import static hearth.returns.cin.Element.REFERENCE_DATE;
import static hearth.returns.cin.Element.REFERRAL_CONFERENCE_DATE;
import static hearth.returns.cin.Element.SEX;
import static hearth.returns.cin.Module.CHILD_IDENTIFIERS;
import static hearth.returns.cin.Module.CHILD_PROTECTION_PLANS;
import static hearth.returns.cin.Module.DISABILITIES;
import static hearth.returns.cin.Module.HEADER;
import static hearth.returns.cin.rules.Rule.error;
import static hearth.returns.cin.rules.Rule.query;

import hearth.returns.CollectionYear;
import hearth.returns.cin.CensusChild;
import hearth.returns.cin.Characteristics.Disability;
import hearth.returns.cin.CodeLists;
import hearth.returns.cin.Element;
import hearth.returns.cin.Enquiry;
import hearth.returns.cin.Identifiers;
import hearth.returns.cin.ProtectionPlan;
import hearth.returns.cin.Referral;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the return says about itself, and what only shows when all children are looked at together. */
final class WholeReturnRules {

    private static final int FEWEST_CODES = 8;
    /** Two in a hundred. */
    private static final int MOST_WITHOUT_SEX = 50;

    static List<Rule> all() {
        return List.of(
                error("100", HEADER)
                        .points(REFERENCE_DATE)
                        .says(
                                "The reference date is missing or not 31 March of the census year.",
                                "Maybe the header was copied from another year's return.")
                        .header((header, _, found) -> {
                            boolean isRight = header.year()
                                    .map(CollectionYear::lastDay)
                                    .filter(day -> day.toEpochDay() == header.referenceDate())
                                    .isPresent();
                            if (!isRight) {
                                found.at(header, REFERENCE_DATE);
                            }
                        }),
                error("2883", CHILD_PROTECTION_PLANS)
                        .points(PROTECTION_START, REFERRAL_CONFERENCE_DATE, CONFERENCE_DATE)
                        .inYear()
                        .says(
                                "More child protection plans started in the census year than initial conferences were"
                                        + " held.",
                                "Maybe conferences are missing; every plan starts with one.")
                        .wholeReturn(WholeReturnRules::morePlansThanConferences),
                query("2886Q", CHILD_IDENTIFIERS)
                        .points(EXPECTED_BIRTH_DATE)
                        .says(
                                "For more than two in a hundred children the sex is not known, the unborn left aside.",
                                "Maybe it was not exported.")
                        .wholeReturn((children, _) -> {
                            int unknown = 0;
                            for (CensusChild child : children) {
                                unknown += isOfUnknownSex(child.identifiers()) ? 1 : 0;
                            }
                            return unknown * MOST_WITHOUT_SEX > children.size();
                        }),
                query("2887Q", DISABILITIES)
                        .points(DISABILITY)
                        .says(
                                "Fewer than eight kinds of disability are used in the whole return.",
                                "Maybe your system knows only some of the twelve codes.")
                        .wholeReturn((children, census) -> {
                            Set<String> used = new HashSet<>();
                            for (CensusChild child : children) {
                                for (Disability disability :
                                        child.characteristics().disabilities()) {
                                    if (isOne(disability)
                                            && CodeLists.knows(Element.DISABILITY, disability.code(), census.set())) {
                                        used.add(disability.code());
                                    }
                                }
                            }
                            return used.size() < FEWEST_CODES;
                        }),
                query("2888Q", DISABILITIES)
                        .points(DISABILITY)
                        .says(
                                "No child in the whole return has more than one disability.",
                                "Maybe only the first one is exported.")
                        .wholeReturn((children, _) -> {
                            long most = 0;
                            for (CensusChild child : children) {
                                most = Math.max(
                                        most,
                                        child.characteristics().disabilities().stream()
                                                .filter(WholeReturnRules::isOne)
                                                .count());
                            }
                            return most == 1;
                        }));
    }

    private static boolean morePlansThanConferences(List<CensusChild> children, Census census) {
        int more = 0;
        for (CensusChild child : children) {
            for (Referral referral : child.referrals()) {
                for (ProtectionPlan plan : referral.protectionPlans()) {
                    more += census.holds(plan.started()) ? 1 : 0;
                }
                for (Enquiry enquiry : referral.enquiries()) {
                    more -= census.holds(enquiry.conference()) ? 1 : 0;
                }
                more -= census.holds(referral.conference()) ? 1 : 0;
            }
        }
        return more > 0;
    }

    private static boolean isOfUnknownSex(Identifiers who) {
        boolean isUnknown = who.isBlank(SEX) || who.says(SEX, "U") || who.says(SEX, "0");
        return isUnknown && who.isBlank(EXPECTED_BIRTH_DATE);
    }

    /** Whether it names a disability, in whatever code. */
    private static boolean isOne(Disability disability) {
        return disability.has(Element.DISABILITY) && !disability.isNone();
    }

    private WholeReturnRules() {}
}
