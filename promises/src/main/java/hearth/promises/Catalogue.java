package hearth.promises;

import hearth.story.Kind;
import hearth.story.Retracted;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A set of promises that are checked together: those of England, or those and what a council pledges beyond them. */
public final class Catalogue {

    private final List<Promise> all;
    private final List<String> ids;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Pledge> pledges;
    private final Numbering numbering = new Numbering();
    private final AskedByKinds asked;
    private final IdentityHashMap<Promise, Integer> orders = new IdentityHashMap<>();
    private final List<BitSet> reads;
    private final Map<String, List<Promise>> versions = new HashMap<>();

    private Catalogue(List<Promise> all, Map<String, Pledge> pledges) {
        this.all = List.copyOf(all);
        this.pledges = Map.copyOf(pledges);
        this.ids = all.stream().map(Promise::id).distinct().toList();
        ids.forEach(id -> places.put(id, places.size()));
        all.forEach(promise ->
                versions.computeIfAbsent(promise.id(), _ -> new ArrayList<>()).add(promise));
        versions.replaceAll((_, of) -> List.copyOf(of));
        all.forEach(promise -> orders.put(promise, orders.size()));
        this.reads = all.stream().map(Reads::of).toList();
        this.asked = new AskedByKinds(Prepared.of(all, numbering));
    }

    /** These promises alone. */
    public static Catalogue of(List<Promise> promises) {
        return new Catalogue(promises, Map.of());
    }

    /** These, and the pledges after them. */
    public Catalogue with(List<Pledge> added) {
        if (added.isEmpty()) {
            return this;
        }
        Map<String, Pledge> pledged = new HashMap<>(pledges);
        added.forEach(pledge -> pledged.put(pledge.promise().id(), pledge));
        return new Catalogue(
                Stream.concat(all.stream(), added.stream().map(Pledge::promise)).toList(), pledged);
    }

    /** Of these promises only those chosen, which serve the same outcomes as before. */
    public Catalogue only(List<Promise> chosen) {
        return new Catalogue(chosen, pledges);
    }

    /** These with one promise put in another's place: every version of it goes. */
    public Catalogue instead(Promise changed) {
        List<Promise> others = all.stream()
                .filter(promise -> !promise.id().equals(changed.id()))
                .toList();
        return new Catalogue(Stream.concat(others.stream(), Stream.of(changed)).toList(), pledges);
    }

    /** Every promise, in the order of the book. */
    public List<Promise> all() {
        return all;
    }

    /** The id of every promise once, in the order of the book. */
    public List<String> ids() {
        return ids;
    }

    /** The place of the promise in that order, the same for all its versions. */
    public int place(Promise promise) {
        return Objects.requireNonNull(places.get(promise.id()), promise.id());
    }

    /** The promise with this id; of several versions the first. */
    public Optional<Promise> named(String id) {
        return versions(id).stream().findFirst();
    }

    /** Every version of the promise with this id, in the order of the book; none where there is no such promise. */
    public List<Promise> versions(String id) {
        return versions.getOrDefault(id, List.of());
    }

    /** Which outcomes the promise with this id serves. */
    public Set<Outcome> outcomes(String id) {
        return pledge(id).map(Pledge::outcomes).orElseGet(() -> Outcomes.of(id));
    }

    /** The pledge with this id, with who approved it and what changed since; none where it is no pledge. */
    public Optional<Pledge> pledge(String id) {
        return Optional.ofNullable(pledges.get(id));
    }

    /** Every verdict on one child, promise by promise, judged at that moment. What was not owed is left out. */
    public List<Judged> check(Story story, Asking asking) {
        List<Judged> judged = new ArrayList<>();
        check(story, asking, (promise, verdict) -> judged.add(new Judged(promise, verdict)));
        return judged;
    }

    /** The same, each verdict told as it is found; nothing is kept. */
    public void check(Story story, Asking asking, BiConsumer<Promise, Verdict> told) {
        Life life = new Life(story, asking, numbering.size());
        List<Verdict> verdicts = new ArrayList<>();
        for (Prepared one : asked.of(story.kinds())) {
            Judge.check(one, life, verdicts);
            for (int at = 0; at < verdicts.size(); at++) {
                told.accept(one.promise(), verdicts.get(at));
            }
            verdicts.clear();
        }
    }

    /**
     * Every verdict on the child after one new fact of this kind: only the promises that read such facts are judged again.
     *
     * @param story with the new fact
     * @param asking the same day as before
     * @param added the kind of the new fact
     * @param before every verdict without it, as {@link #check(Story, Asking)} gave them
     */
    public List<Judged> checkAfter(Story story, Asking asking, Kind<?> added, List<Judged> before) {
        if (added.type() == Retracted.class) {
            return check(story, asking);
        }
        Life life = new Life(story, asking, numbering.size());
        List<Judged> judged = new ArrayList<>(before.size() + 2);
        List<Verdict> verdicts = new ArrayList<>();
        int at = 0;
        for (Prepared one : asked.of(story.kinds())) {
            Promise promise = one.promise();
            boolean isRead = reads(promise, added);
            while (at < before.size() && isUpTo(before.get(at).promise(), promise)) {
                if (!isRead && order(before.get(at).promise()) == order(promise)) {
                    judged.add(before.get(at));
                }
                at++;
            }
            if (isRead) {
                Judge.check(one, life, verdicts);
                for (int each = 0; each < verdicts.size(); each++) {
                    judged.add(new Judged(promise, verdicts.get(each)));
                }
                verdicts.clear();
            }
        }
        return judged;
    }

    private boolean reads(Promise promise, Kind<?> kind) {
        return reads.get(order(promise)).get(kind.ordinal());
    }

    private boolean isUpTo(Promise one, Promise other) {
        return order(one) <= order(other);
    }

    private int order(Promise promise) {
        return Objects.requireNonNull(orders.get(promise), promise.id());
    }
}
