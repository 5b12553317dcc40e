package hearth.promises;

import hearth.story.Decisions.Excuse;
import hearth.story.Fact;
import hearth.story.Kind;
import java.util.Optional;

/** Whether a promise that was not kept in time is excused: a reason the rule allows, who decided, and when. */
final class Excuses {

    private static final Kind<Excuse> EXCUSE = Kind.of(Excuse.class);

    /** A decision to excuse this promise, made from the first day up to and including the last. */
    static Optional<Fact<Excuse>> find(Promise promise, Life life, int first, int last) {
        if (!life.story().has(EXCUSE) || promise.excuses().isEmpty()) {
            return Optional.empty();
        }
        for (Fact<Excuse> fact : life.story().all(EXCUSE)) {
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
