package hearth.store;

import hearth.practice.access.Access;
import hearth.practice.access.Deed;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import hearth.practice.find.Match;
import hearth.practice.find.Matching;
import hearth.story.ChildId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The children whom a search brought up, the likeliest first. Whether a child may be shown is decided before they are
 * counted: whatever is asked of this list is asked of those who may be.
 */
final class Ranked {

    static final double NUMBER = 2;
    static final double NEAR_NUMBER = 1.5;
    static final double LEAST = 0.45;

    private static final double FAR_FROM_THE_BEST = 0.3;
    private static final int MORE_THAN_SHOWN = 10;
    private final Person person;
    private final LocalDate today;
    private final int most;
    private final Comparator<Found> order;
    private final Function<List<Stories.ChildRow>, Map<Long, Access>> decide;
    private final Map<Long, Access> decided = new HashMap<>();
    private final Map<Long, Found> found = new HashMap<>();

    /** For this person; of those who fit equally well their own children stand first. */
    Ranked(
            Person person,
            LocalDate today,
            Set<Long> own,
            int most,
            Function<List<Stories.ChildRow>, Map<Long, Access>> decide) {
        this.person = person;
        this.today = today;
        this.most = most;
        this.order = Comparator.<Found>comparingLong(
                        one -> -Math.round(one.match().fit() * 1_000))
                .thenComparing(one -> !own.contains(one.row().id()))
                .thenComparing(one -> one.row().name());
        this.decide = decide;
    }

    /** Adds children as far as they fit. */
    void add(List<FindChildren.Candidate> candidates, Matching matching) {
        for (FindChildren.Candidate one : candidates) {
            keep(new Found(one.row(), one.bearer(), matching.of(one.bearer())));
        }
    }

    /** Adds children who were found by a number. */
    void numbered(List<FindChildren.Candidate> candidates, double fit, String why) {
        candidates.forEach(one -> keep(new Found(one.row(), one.bearer(), new Match(fit, List.of(why)))));
    }

    private void keep(Found one) {
        if (one.match().fit() >= LEAST) {
            found.merge(
                    one.row().id(),
                    one,
                    (held, other) -> other.match().fit() > held.match().fit() ? other : held);
        }
    }

    /** How well the likeliest fits who may be shown. */
    double best() {
        List<Found> shown = shown();
        return shown.isEmpty() ? 0 : shown.getFirst().match().fit();
    }

    /** Whether there are as many as were asked for, all of whom fit so well. */
    boolean atLeast(double fit) {
        List<Found> shown = shown();
        return shown.size() == most && shown.getLast().match().fit() >= fit;
    }

    /** What is shown in the end. */
    List<Hit> hits() {
        double least = best() - FAR_FROM_THE_BEST;
        return shown().stream()
                .filter(one -> one.match().fit() >= least)
                .flatMap(one -> hit(one).stream())
                .toList();
    }

    /** The row of a child whom it shows. */
    List<Long> rows(List<Hit> hits) {
        List<ChildId> children = hits.stream().map(Hit::child).toList();
        return found.values().stream()
                .filter(one -> children.contains(one.row().name()))
                .map(one -> one.row().id())
                .sorted()
                .toList();
    }

    private List<Found> shown() {
        List<Found> all = found.values().stream().sorted(order).toList();
        List<Found> shown = new ArrayList<>();
        for (int from = 0; from < all.size() && shown.size() < most; from += most + MORE_THAN_SHOWN) {
            List<Found> some = all.subList(from, Math.min(all.size(), from + most + MORE_THAN_SHOWN));
            List<Stories.ChildRow> open = some.stream()
                    .map(Found::row)
                    .filter(row -> !decided.containsKey(row.id()))
                    .toList();
            if (!open.isEmpty()) {
                decided.putAll(decide.apply(open));
            }
            some.stream()
                    .filter(one -> shown.size() < most && hit(one).isPresent())
                    .forEach(shown::add);
        }
        return shown;
    }

    private Optional<Hit> hit(Found one) {
        ChildId child = one.row().name();
        String name = one.bearer().called(today).orElseGet(child::text);
        return switch (decided.getOrDefault(one.row().id(), new Access.Absent())) {
            case Access.Absent _ -> Optional.empty();
            case Access.Closed closed -> Optional.of(new Hit.Closed(child, name, closed));
            case Access.Open open
            when May.person(person, open, Deed.READ) ->
                Optional.of(new Hit.Open(
                        child,
                        name,
                        one.bearer().born().stream().min(Comparator.naturalOrder()),
                        one.match().why(),
                        open));
            case Access.Open _ -> Optional.empty();
        };
    }
}
