package hearth.promises;

import hearth.promises.family.Family;
import hearth.promises.home.Home;
import hearth.promises.leave.Leave;
import hearth.promises.secure.Secure;
import hearth.promises.voice.Voice;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The catalogue: every promise that Hearth knows, in the order of the five ambitions and of the law. */
public final class Promises {

    private static final List<Promise> ALL = Stream.of(Voice.all(), Family.all(), Home.all(), Leave.all(), Secure.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Promise::ambition))
            .toList();

    private static final List<String> IDS =
            ALL.stream().map(Promise::id).distinct().toList();
    private static final Map<String, Integer> PLACES = places();
    private static final Numbering NUMBERING = new Numbering();
    private static final Plans PLANS = new Plans(Prepared.of(ALL, NUMBERING));

    /** Every promise, in the order of the book. */
    public static List<Promise> all() {
        return ALL;
    }

    /** The id of every promise once, in the order of the book. */
    public static List<String> ids() {
        return IDS;
    }

    /** The place of the promise in that order, the same for all its versions. */
    public static int place(Promise promise) {
        return Objects.requireNonNull(PLACES.get(promise.id()), promise.id());
    }

    /** The promise with this id; of several versions the first. */
    public static Optional<Promise> named(String id) {
        return ALL.stream().filter(promise -> promise.id().equals(id)).findFirst();
    }

    /** Every verdict on one child, promise by promise, judged at that moment. What was not owed is left out. */
    public static List<Judged> check(Story story, Asking asking) {
        List<Judged> judged = new ArrayList<>();
        check(story, asking, (promise, verdict) -> judged.add(new Judged(promise, verdict)));
        return judged;
    }

    /** The same, each verdict told as it is found; nothing is kept. */
    public static void check(Story story, Asking asking, BiConsumer<Promise, Verdict> told) {
        Life life = new Life(story, asking, NUMBERING.size());
        List<Verdict> verdicts = new ArrayList<>();
        for (Prepared prepared : PLANS.of(story.kinds())) {
            Judge.check(prepared, life, verdicts);
            for (int at = 0; at < verdicts.size(); at++) {
                told.accept(prepared.promise(), verdicts.get(at));
            }
            verdicts.clear();
        }
    }

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        IDS.forEach(id -> places.put(id, places.size()));
        return places;
    }

    private Promises() {}
}
