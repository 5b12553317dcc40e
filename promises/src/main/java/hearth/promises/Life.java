package hearth.promises;

import hearth.story.Fact;
import hearth.story.Hours;
import hearth.story.Span;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One story while it is judged: what many promises ask of it is worked out once. */
final class Life {

    private final Story story;
    private final Asking asking;
    private final @Nullable List<Stretch>[] stretches;
    private final List<Keeper.DoneBy> asked = new ArrayList<>();
    private final List<List<Fact<?>>> answered = new ArrayList<>();

    /** A story that is asked about so many numbered states. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a generic array cannot be made otherwise
    Life(Story story, Asking asking, int states) {
        this.story = story;
        this.asking = asking;
        this.stretches = (List<Stretch>[]) new List[states];
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
    List<Stretch> stretches(State.Numbered state) {
        List<Stretch> known = stretches[state.number()];
        if (known == null) {
            known = state.state().in(this);
            stretches[state.number()] = known;
        }
        return known;
    }

    /** The same. */
    List<Stretch> stretches(State state) {
        return state.in(this);
    }

    /** Whether it happened before the moment of judging; of what is counted in days the whole day counts. */
    boolean hasHappened(Fact<?> fact) {
        int day = fact.day();
        return day < today()
                || (day == today()
                        && !(fact.happened() instanceof Hours hours
                                && hours.start().isAfter(asking.moment())));
    }

    /** Such facts up to the moment of judging, oldest first. */
    List<Fact<?>> done(Act act) {
        if (!story.has(act.kind())) {
            return List.of();
        }
        List<? extends Fact<?>> all = story.all(act.kind());
        List<Fact<?>> facts = new ArrayList<>(all.size());
        for (int at = 0; at < all.size(); at++) {
            Fact<?> fact = all.get(at);
            if (hasHappened(fact) && act.fits(fact)) {
                facts.add(fact);
            }
        }
        return facts;
    }

    /** What keeps a promise, up to the day of judging, oldest first. */
    @SuppressWarnings("ReferenceEquality") // the same sentence asks again, and asks often
    List<Fact<?>> done(Keeper.DoneBy keeper) {
        if (!isAnyIn(keeper)) {
            return List.of();
        }
        for (int at = 0; at < asked.size(); at++) {
            if (asked.get(at) == keeper) {
                return answered.get(at);
            }
        }
        List<Fact<?>> found = doneByAny(keeper);
        asked.add(keeper);
        answered.add(found);
        return found;
    }

    private boolean isAnyIn(Keeper.DoneBy keeper) {
        List<Act> acts = keeper.acts();
        for (int at = 0; at < acts.size(); at++) {
            if (story.has(acts.get(at).kind())) {
                return true;
            }
        }
        return false;
    }

    private List<Fact<?>> doneByAny(Keeper.DoneBy keeper) {
        if (keeper.acts().size() == 1) {
            return done(keeper.acts().getFirst());
        }
        List<Fact<?>> found = new ArrayList<>();
        keeper.acts().forEach(act -> found.addAll(done(act)));
        found.sort(Comparator.comparingInt(Fact::day));
        return found;
    }

    /** Whether on every day from the first to the last, both counted, a source would hold what keeps the promise. */
    boolean covers(Keeper.DoneBy keeper, int first, int last) {
        List<Act> acts = keeper.acts();
        for (int at = 0; at < acts.size(); at++) {
            if (!story.covers(acts.get(at).kind(), first, last)) {
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
        return coveredAnew(keeper, from);
    }

    /** Whether such acts are there in this stretch, and a source would hold them on all its days up to now. */
    boolean isDated(Stretch stretch, Keeper.DoneBy keeper) {
        int first = Math.max(stretch.from(), StandingJudge.BEGINNING);
        int last = Math.min(stretch.to() - 1, today());
        return first <= last && isDoneIn(stretch, keeper) && covers(keeper, first, last);
    }

    private boolean isDoneIn(Stretch stretch, Keeper.DoneBy keeper) {
        for (Fact<?> fact : done(keeper)) {
            if (stretch.covers(fact.day())) {
                return true;
            }
        }
        return false;
    }

    /** The first day after this one that is covered with a day before it that is not, or {@link Span#OPEN}. */
    int coveredAnew(Keeper.DoneBy keeper, int after) {
        int day = nextCovered(keeper, after);
        while (day != Span.OPEN && (!covers(keeper, day, day) || covers(keeper, day - 1, day - 1))) {
            day = nextCovered(keeper, day);
        }
        return day;
    }

    private int nextCovered(Keeper.DoneBy keeper, int day) {
        int next = Span.OPEN;
        for (Act act : keeper.acts()) {
            next = Math.min(next, story.nextCovered(act.kind(), day));
        }
        return next;
    }
}
