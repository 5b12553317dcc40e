package hearth.promises;

import hearth.story.Decisions.Excuse;
import hearth.story.Fact;
import java.util.Optional;

/** Whether a promise that was not kept in time is excused: a reason the rule allows, who decided, and when. */
final class Excuses {

    /** A decision to excuse this promise, made from the first day up to and including the last. */
    static Optional<Fact<Excuse>> find(Promise promise, Life life, int first, int last) {
        if (promise.excuses().isEmpty()) {
            return Optional.empty();
        }
        for (Fact<Excuse> fact : life.story().all(Excuse.class)) {
            if (fact.day() >= first
                    && fact.day() <= last
                    && life.hasHappened(fact)
                    && isAllowed(promise, fact.detail())) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private static boolean isAllowed(Promise promise, Excuse excuse) {
        return excuse.promise().equals(promise.id())
                && promise.excuses().stream().anyMatch(allowed -> allowed.allows(excuse));
    }

    private Excuses() {}
}
