package hearth.listening.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The answers to one statement in every release so far and in this one, laid over one another. Of each kind, as many children
 * as two releases have in common are taken for the same; who came between them, or went, stands in a smallest place of its
 * own, and so whatever two releases leave between them is looked at like any other figure.
 */
final class Laid {

    private final Voice voice;
    private final String statement;
    private final List<Earlier> before;
    private final List<Counted> releases;
    private final Map<Smallest, Integer> smallest = new LinkedHashMap<>();
    private final List<Line.Of> columns = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    private record Smallest(List<String> areas, BitSet releases) {}

    private record Told(Line.Of of, int release) {}

    private record Some(Smallest place, List<String> parts, Tally.Side side, long children) {}

    private Laid(Voice voice, String statement, Counted now, List<Earlier> before) {
        this.voice = voice;
        this.statement = statement;
        this.before = before;
        this.releases = Stream.concat(before.stream().map(Earlier::counted), Stream.of(now))
                .toList();
    }

    /** The lines of one statement, with what may be told of each. */
    static Protected lines(Voice voice, String statement, Counted now, List<Earlier> before) {
        return new Laid(voice, statement, now, before).lines();
    }

    /** Lines, and the figures that cannot be protected any more. */
    record Protected(List<Line> lines, List<String> open, long few) {}

    private Protected lines() {
        List<Some> some = some();
        if (some.isEmpty()) {
            return new Protected(List.of(), List.of(), 0);
        }
        some.forEach(here -> smallest.putIfAbsent(here.place(), smallest.size()));
        Tally tally = new Tally(places(), splits(some));
        for (Some here : some) {
            String[] parts = IntStream.range(0, here.parts().size())
                    .mapToObj(group -> column(group, here.parts().get(group)))
                    .toArray(String[]::new);
            tally.add(smallest.getOrDefault(here.place(), 0), here.side(), here.children(), parts);
        }
        Withheld withheld = Protection.of(tally, this::toldBefore);
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < told.size(); place++) {
            if (tally.places().told().get(place).told() == Places.Told.NOW) {
                for (int column = 0; column < columns.size(); column++) {
                    lines.add(line(tally, withheld, place, column));
                }
            }
        }
        return new Protected(lines, withheld.open(), withheld.loss().few());
    }

    /** The children of each kind, by the releases in which they are. */
    private List<Some> some() {
        List<Some> some = new ArrayList<>();
        releases.stream()
                .flatMap(release -> release.children().keySet().stream())
                .filter(kind -> kind.voice() == voice)
                .distinct()
                .forEach(kind -> {
                    for (Tally.Side side : List.of(Tally.Side.AGREED, Tally.Side.NOT_AGREED)) {
                        lay(kind, side, some);
                    }
                });
        return some;
    }

    private void lay(Counted.Kind kind, Tally.Side side, List<Some> some) {
        long[] counts = releases.stream()
                .mapToLong(release -> release.count(kind, release.statements().indexOf(statement), side))
                .toArray();
        long below = 0;
        for (long height : Arrays.stream(counts)
                .filter(count -> count > 0)
                .distinct()
                .sorted()
                .toArray()) {
            BitSet in = new BitSet();
            for (int release = 0; release < counts.length; release++) {
                in.set(release, counts[release] >= height);
            }
            some.add(new Some(new Smallest(kind.areas(), in), kind.parts(), side, height - below));
            below = height;
        }
    }

    private Places places() {
        List<Places.Place> places = new ArrayList<>();
        for (int release = 0; release < releases.size(); release++) {
            add(places, release, new Line.Of(voice, statement, Line.ALL, Line.ALL, "", ""), _ -> true);
            List<String> levels = releases.getLast().areas();
            for (int level = 0; level < levels.size(); level++) {
                int here = level;
                TreeSet<String> names = new TreeSet<>();
                smallest.keySet().forEach(place -> names.add(place.areas().get(here)));
                names.remove(Counted.NOT_SAID);
                for (String name : names) {
                    add(
                            places,
                            release,
                            new Line.Of(voice, statement, levels.get(level), name, "", ""),
                            place -> place.areas().get(here).equals(name));
                }
            }
        }
        return new Places(
                smallest.keySet().stream()
                        .map(place -> "%s, answers of %s".formatted(place.areas(), place.releases()))
                        .toList(),
                places);
    }

    private void add(List<Places.Place> places, int release, Line.Of of, Predicate<Smallest> in) {
        BitSet members = new BitSet();
        smallest.forEach((place, number) -> {
            if (place.releases().get(release) && in.test(place)) {
                members.set(number);
            }
        });
        boolean now = release == releases.size() - 1;
        if (!members.isEmpty()) {
            places.add(new Places.Place(
                    "%s: %s%s"
                            .formatted(
                                    of.level(),
                                    of.place(),
                                    now
                                            ? ""
                                            : ", told in " + before.get(release).name()),
                    members,
                    now ? Places.Told.NOW : Places.Told.BEFORE));
            told.add(new Told(of, release));
        }
    }

    private List<List<String>> splits(List<Some> some) {
        columns.add(new Line.Of(voice, statement, "", "", Line.ALL, Line.ALL));
        List<List<String>> splits = new ArrayList<>();
        List<String> groups = releases.getLast().groups();
        for (int group = 0; group < groups.size(); group++) {
            int here = group;
            TreeSet<String> parts = new TreeSet<>();
            some.forEach(children -> parts.add(children.parts().get(here)));
            parts.forEach(part -> columns.add(new Line.Of(voice, statement, "", "", groups.get(here), part)));
            splits.add(parts.stream().map(part -> column(here, part)).toList());
        }
        return splits;
    }

    private String column(int group, String part) {
        return releases.getLast().groups().get(group) + ": " + part;
    }

    private Line.Of of(int place, int column) {
        Line.Of where = told.get(place).of();
        Line.Of who = columns.get(column);
        return new Line.Of(voice, statement, where.level(), where.place(), who.group(), who.part());
    }

    private boolean toldBefore(int place, int column, Tally.Side side) {
        return before.get(told.get(place).release()).told().contains(new Earlier.Figure(of(place, column), side));
    }

    private Line line(Tally tally, Withheld withheld, int place, int column) {
        return new Line(
                of(place, column),
                figure(tally, withheld, place, column, Tally.Side.AGREED),
                figure(tally, withheld, place, column, Tally.Side.NOT_AGREED),
                figure(tally, withheld, place, column, Tally.Side.BASE));
    }

    private static OptionalLong figure(Tally tally, Withheld withheld, int place, int column, Tally.Side side) {
        return withheld.of(place, column, side) == Withheld.Fate.TOLD
                ? OptionalLong.of(tally.count(tally.places().told().get(place), column, side))
                : OptionalLong.empty();
    }
}
