package hearth.promises;

import hearth.story.Decisions.NotDone;
import hearth.story.Fact;
import hearth.story.Kind;
import java.util.List;
import java.util.Optional;

/** Whether somebody who would know says that a duty was not done. Only so can a duty without a number be broken. */
final class Undone {

    private static final Kind<NotDone> NOT_DONE = Kind.of(NotDone.class);

    /** The last word that this promise was not kept, on a day from the first up to and including the last. */
    static Optional<Fact<NotDone>> last(Promise promise, Life life, int first, int last) {
        List<Fact<NotDone>> told = life.story().all(NOT_DONE);
        for (int at = told.size() - 1; at >= 0; at--) {
            Fact<NotDone> fact = told.get(at);
            if (fact.detail().promise().equals(promise.id())
                    && fact.day() <= last
                    && fact.happened().toDay() > first
                    && life.hasHappened(fact)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private Undone() {}
}
