package hearth.returns.cin.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules of the census, in the order of their codes. */
public final class CinRules {

    private static final List<Rule> ALL = Stream.of(
                    WholeReturnRules.all(),
                    IdentityRules.all(),
                    BirthAndDeathRules.all(),
                    DescriptionRules.all(),
                    ReferralRules.all(),
                    ClosureRules.all(),
                    NoFurtherActionRules.all(),
                    AssessmentRules.all(),
                    InNeedPlanRules.all(),
                    EnquiryRules.all(),
                    ProtectionPlanRules.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(rule -> "%6s".formatted(rule.code().replace("Q", ""))))
            .toList();

    /** Every rule. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule of this code. */
    public static Optional<Rule> named(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    private CinRules() {}
}
