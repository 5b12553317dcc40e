package hearth.promises;

import hearth.story.Kind;
import hearth.story.Story;
import java.util.List;

/**
 * A promise prepared for being asked of many stories. Each sentence knows the kinds of fact without which it is never
 * owed, so that most are passed over at a glance, and each state that it speaks of has a number in {@link Numbering}.
 */
final class Prepared {

    private final Promise promise;
    private final Term[] terms;
    private final Kind<?>[][] needs;

    private Prepared(Promise promise, Numbering numbering) {
        this.promise = promise;
        this.terms = promise.terms().stream().map(numbering::of).toArray(Term[]::new);
        this.needs = promise.terms().stream()
                .map(term -> Needs.of(term.owed()).toArray(Kind<?>[]::new))
                .toArray(Kind<?>[][]::new);
    }

    /** These promises, their states numbered together. */
    static Prepared[] of(List<Promise> promises, Numbering numbering) {
        return promises.stream()
                .map(promise -> new Prepared(promise, numbering))
                .toArray(Prepared[]::new);
    }

    Promise promise() {
        return promise;
    }

    int terms() {
        return terms.length;
    }

    Term term(int place) {
        return terms[place];
    }

    /** Whether the story holds what it takes for the sentence to be owed at all. */
    boolean mayBeOwed(int place, Story story) {
        for (Kind<?> kind : needs[place]) {
            if (!story.has(kind)) {
                return false;
            }
        }
        return true;
    }
}
