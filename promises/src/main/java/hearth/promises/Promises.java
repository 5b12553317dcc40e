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
    private static final Prepared[] PREPARED = Prepared.of(ALL, NUMBERING);

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
        Life life = new Life(story, asking, NUMBERING.size());
        List<Judged> judged = new ArrayList<>();
        for (Prepared prepared : PREPARED) {
            List<Verdict> verdicts = Judge.check(prepared, life);
            for (int at = 0; at < verdicts.size(); at++) {
                judged.add(new Judged(prepared.promise(), verdicts.get(at)));
            }
        }
        return judged;
    }

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        IDS.forEach(id -> places.put(id, places.size()));
        return places;
    }

    private Promises() {}
}
