package hearth.practice.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Until when a record is kept. */
public sealed interface Keeping {

    /**
     * To the end of this day; from the next on somebody may decide to delete it.
     *
     * @param lastDay the last day
     * @param rule the rule that keeps it longest
     */
    record Until(LocalDate lastDay, RetentionRule rule) implements Keeping {}

    /**
     * Without an end that could be worked out.
     *
     * @param why what is missing, in a sentence
     */
    record WithoutEnd(String why) implements Keeping {}

    /** For this childhood, where the council has set so many years for what no law decides. */
    static Keeping of(Childhood childhood, Map<Ground, Integer> set) {
        List<Until> ends = new ArrayList<>();
        for (Ground ground : childhood.grounds().stream().sorted().toList()) {
            RetentionRule rule = RetentionRules.of(ground);
            switch (one(childhood, rule, Optional.ofNullable(set.get(ground)))) {
                case WithoutEnd open -> {
                    return open;
                }
                case Until until -> ends.add(until);
            }
        }
        return ends.stream()
                .reduce((one, other) -> other.lastDay().isAfter(one.lastDay()) ? other : one)
                .<Keeping>map(longest -> longest)
                .orElseGet(() -> new WithoutEnd("Nothing is written down that says how long."));
    }

    /** Whether it may be deleted on this day, if somebody decides so and nothing holds it. */
    default boolean isDue(LocalDate today) {
        return switch (this) {
            case Until(var lastDay, var _) -> today.isAfter(lastDay);
            case WithoutEnd _ -> false;
        };
    }

    private static Keeping one(Childhood childhood, RetentionRule rule, Optional<Integer> set) {
        return switch (rule.term()) {
            case Term.FromBirth term ->
                childhood
                        .born()
                        .<Keeping>map(born -> new Until(fromBirth(term, born, childhood.died()), rule))
                        .orElseGet(() -> new WithoutEnd("The day of birth is not written down."));
            case Term.FromAdoption(var years) ->
                childhood
                        .adopted()
                        .<Keeping>map(order -> new Until(Term.anniversary(order, years), rule))
                        .orElseGet(() -> new WithoutEnd("The day of the adoption order is not written down."));
            case Term.SetByCouncil _ ->
                set.flatMap(years -> childhood.last().map(last -> Term.anniversary(last, years)))
                        .<Keeping>map(lastDay -> new Until(lastDay, rule))
                        .orElseGet(() -> new WithoutEnd(
                                "The council has not set for how many years (%s).".formatted(rule.id())));
        };
    }

    /** A birthday on 29 February has two readings here as well: on the earlier the child is 18, and the long term stands. */
    private static LocalDate fromBirth(Term.FromBirth term, LocalDate born, Optional<LocalDate> died) {
        return died.filter(death -> death.isBefore(born.plusYears(18)))
                .map(death -> term.death().lastDay(death, term.yearsAfterDeath()))
                .orElseGet(() -> Term.anniversary(born, term.years()));
    }
}
