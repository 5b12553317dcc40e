package hearth.promises;

import hearth.story.Coverage;
import hearth.story.Fact;
import hearth.story.Source;
import hearth.story.Span;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** One story while it is judged: what many promises ask of it is worked out once. */
final class Life {

    /** About so many states and acts are asked for by all promises together. */
    private static final int QUESTIONS = 100;

    private final Story story;
    private final Asking asking;
    private final IdentityHashMap<Object, Object> answered = new IdentityHashMap<>(QUESTIONS);

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

    /** Whether it happened before the moment of judging; of what is counted in days the whole day counts. */
    boolean hasHappened(Fact<?> fact) {
        return fact.day() < today()
                || (fact.day() == today() && !fact.happened().start().isAfter(asking.moment()));
    }

    /** Such facts up to the moment of judging, oldest first. */
    List<Fact<?>> done(Act act) {
        return once(act, this::upToToday);
    }

    private List<Fact<?>> upToToday(Act act) {
        List<? extends Fact<?>> all = story.all(act.kind());
        if (all.isEmpty()) {
            return List.of();
        }
        List<Fact<?>> facts = new ArrayList<>(all.size());
        for (Fact<?> fact : all) {
            if (hasHappened(fact) && act.fits(fact)) {
                facts.add(fact);
            }
        }
        return facts;
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
        int first = Span.OPEN;
        for (Source source : story.sources()) {
            for (Coverage coverage : source.coverage()) {
                int day = coverage.days().fromDay();
                if (day > from && day < first && covers(keeper, day, day)) {
                    first = day;
                }
            }
        }
        return first;
    }

    /** Whether such acts are there in this stretch, and a source would hold them on all its days up to now. */
    boolean isDated(Stretch stretch, Keeper.DoneBy keeper) {
        int first = Math.max(stretch.from(), StandingJudge.BEGINNING);
        int last = Math.min(stretch.to() - 1, today());
        return first <= last
                && covers(keeper, first, last)
                && done(keeper).stream().anyMatch(fact -> stretch.covers(fact.day()));
    }

    /** The first days of later times that are covered, each with days before it that are not; oldest first. */
    IntStream coveredAnew(Keeper.DoneBy keeper, int after) {
        return story.sources().stream()
                .flatMap(source -> source.coverage().stream())
                .mapToInt(coverage -> coverage.days().fromDay())
                .filter(day -> day > after && covers(keeper, day, day) && !covers(keeper, day - 1, day - 1))
                .sorted()
                .distinct();
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
