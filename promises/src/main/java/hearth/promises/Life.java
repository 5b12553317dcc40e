package hearth.promises;

import hearth.story.Fact;
import hearth.story.Span;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/** One story while it is judged: what many promises ask of it is worked out once. */
final class Life {

    private final Story story;
    private final Asking asking;
    private final IdentityHashMap<Object, Object> answered = new IdentityHashMap<>();

    Life(Story story, Asking asking) {
        this.story = story;
        this.asking = asking;
    }

    Story story() {
        return story;
    }

    Asking asking() {
        return asking;
    }

    int today() {
        return asking.day();
    }

    /** The stretches through which this held, oldest first. */
    List<Stretch> stretches(State state) {
        return once(state, asked -> asked.in(this));
    }

    /** Such facts up to the day of judging, oldest first. */
    List<Fact<?>> done(Act act) {
        return once(act, asked -> {
            List<Fact<?>> facts = new ArrayList<>();
            for (Fact<?> fact : story.all(asked.kind())) {
                if (fact.day() <= today() && asked.fits(fact)) {
                    facts.add(fact);
                }
            }
            return facts;
        });
    }

    /** What keeps a promise, up to the day of judging, oldest first. */
    List<Fact<?>> done(Keeper.DoneBy keeper) {
        if (keeper.acts().size() == 1) {
            return done(keeper.acts().getFirst());
        }
        return once(
                keeper,
                asked -> asked.acts().stream()
                        .flatMap(act -> done(act).stream())
                        .sorted(Comparator.comparingInt(Fact::day))
                        .toList());
    }

    /** Whether on every day from the first to the last, both counted, a source would hold what keeps the promise. */
    boolean covers(Keeper.DoneBy keeper, int first, int last) {
        for (Act act : keeper.acts()) {
            if (!story.covers(act.kind(), first, last)) {
                return false;
            }
        }
        return true;
    }

    /** The first day on or after this one that is covered, or {@link Span#OPEN} where none is. */
    int firstCovered(Keeper.DoneBy keeper, int from) {
        if (covers(keeper, from, from)) {
            return from;
        }
        return story.sources().stream()
                .flatMap(source -> source.coverage().stream())
                .mapToInt(coverage -> coverage.days().fromDay())
                .filter(day -> day > from && covers(keeper, day, day))
                .min()
                .orElse(Span.OPEN);
    }

    private <Q, A> A once(Q question, Function<Q, A> answer) {
        Object known = answered.get(question);
        if (known == null) {
            known = answer.apply(question);
            answered.put(question, known);
        }
        @SuppressWarnings("unchecked") // filed under the question it answers
        A found = (A) known;
        return found;
    }
}
