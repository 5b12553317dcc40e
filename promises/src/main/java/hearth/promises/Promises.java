package hearth.promises;

import hearth.promises.family.WorkingTogether;
import hearth.promises.home.Regulation27;
import hearth.promises.home.Regulation7;
import hearth.promises.leave.Section23;
import hearth.promises.secure.CustodyVisits;
import hearth.promises.secure.Liberty;
import hearth.promises.secure.Regulation10;
import hearth.promises.secure.Regulation11;
import hearth.promises.secure.Regulation14;
import hearth.promises.secure.Regulation3;
import hearth.promises.secure.Regulation47;
import hearth.promises.secure.Section25;
import hearth.promises.secure.TrainingCentreRules;
import hearth.promises.secure.YoungOffenderRules;
import hearth.promises.voice.AdoptionAsked;
import hearth.promises.voice.ChildrensHomes;
import hearth.promises.voice.ComplaintsProcedure;
import hearth.promises.voice.ComplaintsToHomes;
import hearth.promises.voice.FosterCare;
import hearth.promises.voice.MissingGuidance;
import hearth.promises.voice.Regulation28;
import hearth.promises.voice.Regulation29;
import hearth.promises.voice.Regulation31;
import hearth.promises.voice.Regulation33;
import hearth.promises.voice.Regulation34;
import hearth.promises.voice.Regulation45;
import hearth.promises.voice.Regulation48;
import hearth.promises.voice.Regulation50;
import hearth.promises.voice.Regulation6;
import hearth.promises.voice.Regulation8;
import hearth.promises.voice.Section17;
import hearth.promises.voice.Section20;
import hearth.promises.voice.Section22;
import hearth.promises.voice.Section23B;
import hearth.promises.voice.Section23ZB;
import hearth.promises.voice.Section25A;
import hearth.promises.voice.Section41;
import hearth.promises.voice.Section47;
import hearth.promises.voice.Section61;
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
                    Section17.all(),
                    Section20.all(),
                    Section22.all(),
                    Section23B.all(),
                    Section23ZB.all(),
                    Section25A.all(),
                    Section41.all(),
                    Section47.all(),
                    Section61.all(),
                    Regulation6.all(),
                    Regulation8.all(),
                    hearth.promises.voice.Regulation9.all(),
                    Regulation28.all(),
                    Regulation29.all(),
                    Regulation31.all(),
                    Regulation33.all(),
                    Regulation34.all(),
                    Regulation45.all(),
                    Regulation48.all(),
                    Regulation50.all(),
                    ComplaintsProcedure.all(),
                    ComplaintsToHomes.all(),
                    ChildrensHomes.all(),
                    FosterCare.all(),
                    AdoptionAsked.all(),
                    MissingGuidance.all(),
                    WorkingTogether.all(),
                    Regulation7.all(),
                    Regulation27.all(),
                    Section23.all(),
                    Section25.all(),
                    Regulation3.all(),
                    hearth.promises.secure.Regulation9.all(),
                    Regulation10.all(),
                    Regulation11.all(),
                    Regulation14.all(),
                    Regulation47.all(),
                    CustodyVisits.all(),
                    TrainingCentreRules.all(),
                    YoungOffenderRules.all(),
                    Liberty.all())
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
