package hearth.promises;

import java.util.Optional;

/** Takes the edge off a verdict where the law of the day set no fixed day (SI 2020/445). */
final class Easing {

    /** The verdict; where the day it fell due was eased, late or not done only means that nothing can be told. */
    static Verdict of(Due due, Verdict verdict) {
        boolean isLate = verdict instanceof Verdict.Broken || verdict instanceof Verdict.KeptLate;
        return isLate && isEased(due, verdict.occasion().due())
                ? new Verdict.CannotTell(verdict.occasion(), Doubt.EASED)
                : verdict;
    }

    /** The period that the law sets, if it sets one. */
    static Optional<Period> period(Due due) {
        return switch (due) {
            case Due.Within(var period) -> Optional.of(period);
            case Due.Eased(var within, var _) -> Optional.of(within.period());
            case Due.NotBefore _,
                    Due.BeforeFirst _,
                    Due.NoNumber _,
                    Due.OnNamedDay _,
                    Due.Beforehand _,
                    Due.OrBefore _,
                    Due.Extended _,
                    Due.Lengthened _,
                    Due.OnDays _,
                    Due.NotWhile _,
                    Due.BeforeNextReview _,
                    Due.BeforeEndOf _,
                    Due.SecureHoursUsedUp _ -> Optional.empty();
        };
    }

    private static boolean isEased(Due due, Deadline deadline) {
        return (due instanceof Due.OrBefore(var later) ? later : due) instanceof Due.Eased eased
                && deadline.date().filter(eased.days()::covers).isPresent();
    }

    private Easing() {}
}
