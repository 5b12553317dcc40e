package hearth.promises;

import hearth.story.Kind;
import hearth.story.KindsHeld;
import java.util.Arrays;
import java.util.List;

/**
 * A promise prepared for being asked of many stories. Each sentence knows the kinds of fact without which it is never
 * owed, and each state that it speaks of has a number in {@link Numbering}.
 */
final class Prepared {

    private final Promise promise;
    private final Term[] terms;
    private final State[] during;
    private final Kind<?>[][] needs;

    private Prepared(Promise promise, Term[] terms, Kind<?>[][] needs) {
        this.promise = promise;
        this.terms = terms;
        this.during = Arrays.stream(terms).map(term -> term.owed().during()).toArray(State[]::new);
        this.needs = needs;
    }

    /** These promises, their states numbered together. */
    static Prepared[] of(List<Promise> promises, Numbering numbering) {
        return promises.stream().map(promise -> of(promise, numbering)).toArray(Prepared[]::new);
    }

    private static Prepared of(Promise promise, Numbering numbering) {
        Term[] terms = promise.terms().stream().map(numbering::of).toArray(Term[]::new);
        Kind<?>[][] needs = promise.terms().stream()
                .map(term -> Needs.of(term.owed()).toArray(Kind<?>[]::new))
                .toArray(Kind<?>[][]::new);
        return new Prepared(promise, terms, needs);
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

    /** While this holds the sentence is owed. */
    State during(int place) {
        return during[place];
    }

    /** Those sentences that can be owed to a child whose story holds these kinds of fact. */
    Prepared forStoriesWith(KindsHeld kinds) {
        int[] left = new int[terms.length];
        int count = 0;
        for (int place = 0; place < terms.length; place++) {
            if (mayBeOwed(place, kinds)) {
                left[count++] = place;
            }
        }
        return count == terms.length ? this : only(Arrays.copyOf(left, count));
    }

    private Prepared only(int[] places) {
        Term[] some = new Term[places.length];
        Kind<?>[][] theirs = new Kind<?>[places.length][];
        for (int at = 0; at < places.length; at++) {
            some[at] = terms[places[at]];
            theirs[at] = needs[places[at]];
        }
        return new Prepared(promise, some, theirs);
    }

    /** Whether such a story holds what it takes for the sentence to be owed at all. */
    boolean mayBeOwed(int place, KindsHeld kinds) {
        for (Kind<?> kind : needs[place]) {
            if (!kinds.has(kind)) {
                return false;
            }
        }
        return true;
    }
}
