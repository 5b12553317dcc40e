package hearth.promises;

import hearth.promises.family.Section22C;
import hearth.promises.family.WorkingTogether;
import hearth.promises.home.AdoptionAgencies;
import hearth.promises.home.ChildrensHomes;
import hearth.promises.home.Learning;
import hearth.promises.home.Regulation11;
import hearth.promises.home.Regulation22;
import hearth.promises.home.Regulation27;
import hearth.promises.home.Regulation4;
import hearth.promises.home.Regulation7;
import hearth.promises.home.Regulation9;
import hearth.promises.home.Section22;
import hearth.promises.home.Section85;
import hearth.promises.home.SupportedAccommodation;
import hearth.promises.leave.CareLeavers;
import hearth.promises.leave.LocalOffer;
import hearth.promises.leave.Money;
import hearth.promises.leave.Regulation42;
import hearth.promises.leave.Section23;
import hearth.promises.leave.Section23C;
import hearth.promises.secure.Regulation10;
import hearth.promises.voice.Regulation28;
import hearth.promises.voice.Regulation33;
import hearth.promises.voice.Regulation48;
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

    private static final List<Promise> ALL = Stream.of(
                    Regulation28.all(),
                    Regulation33.all(),
                    Regulation48.all(),
                    Section22C.all(),
                    WorkingTogether.all(),
                    Regulation7.all(),
                    Regulation27.all(),
                    Regulation4.all(),
                    Regulation9.all(),
                    hearth.promises.home.Regulation10.all(),
                    Regulation11.all(),
                    Regulation22.all(),
                    ChildrensHomes.all(),
                    SupportedAccommodation.all(),
                    AdoptionAgencies.all(),
                    Section22.all(),
                    Section85.all(),
                    Learning.all(),
                    Section23.all(),
                    Regulation42.all(),
                    CareLeavers.all(),
                    Section23C.all(),
                    Money.all(),
                    LocalOffer.all(),
                    Regulation10.all())
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
