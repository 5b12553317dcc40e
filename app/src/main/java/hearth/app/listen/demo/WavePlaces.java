package hearth.app.listen.demo;

import hearth.listening.release.Line;
import hearth.listening.release.Release;
import hearth.listening.release.Voice;
import hearth.pages.wave.Bar;
import hearth.pages.wave.Places;
import hearth.synthetic.wave.Councils;
import hearth.synthetic.wave.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far councils lie apart, told from what may be published alone. */
final class WavePlaces {

    private static final Comparator<Line> BY_SHARE = Comparator.comparingDouble(WavePlaces::share)
            .thenComparing(line -> line.of().place());

    private final List<Line> lines;

    private WavePlaces(Release release, Statement statement) {
        lines = release.lines().stream()
                .filter(line -> line.of().voice() == Voice.CHILDREN)
                .filter(line -> line.of().statement().equals(statement.id()))
                .filter(line -> line.of().part().equals(Line.ALL))
                .toList();
    }

    static Places of(Release release, Statement statement) {
        WavePlaces places = new WavePlaces(release, statement);
        List<Line> councils = places.told(WaveStudy.COUNCIL);
        return new Places(
                statement.words(),
                places.told(Line.ALL).stream()
                        .mapToDouble(WavePlaces::share)
                        .findFirst()
                        .orElse(0),
                places.told(WaveStudy.REGION).stream()
                        .map(region -> region(region, councils))
                        .toList(),
                ends(councils, councils.stream().findFirst()),
                ends(councils, councils.reversed().stream().findFirst()),
                places.of(WaveStudy.COUNCIL).size() - councils.size());
    }

    private List<Line> of(String level) {
        return lines.stream().filter(line -> line.of().level().equals(level)).toList();
    }

    private List<Line> told(String level) {
        return of(level).stream()
                .filter(line -> line.share().isPresent())
                .sorted(BY_SHARE)
                .toList();
    }

    private static Places.Region region(Line region, List<Line> councils) {
        List<Line> within = councils.stream()
                .filter(line -> Councils.regionOf(line.of().place())
                        .equals(Optional.of(region.of().place())))
                .toList();
        return new Places.Region(
                region.of().place(),
                Bar.percent(share(region)),
                within.stream().map(line -> Bar.at(share(line))).toList(),
                within.isEmpty() ? "not told" : Bar.percent(share(within.getFirst())),
                within.isEmpty() ? "not told" : Bar.percent(share(within.getLast())),
                within.size());
    }

    /** Those that share the same whole per cent, in the order of the alphabet. */
    private static String ends(List<Line> councils, Optional<Line> end) {
        String percent = end.map(WavePlaces::share).map(Bar::percent).orElse("not told");
        return end.isEmpty()
                ? percent
                : councils.stream()
                        .filter(line -> Bar.percent(share(line)).equals(percent))
                        .map(line -> line.of().place())
                        .sorted()
                        .collect(Collectors.joining(", ", percent + " in ", ""));
    }

    private static double share(Line line) {
        return line.share().orElse(0.0);
    }
}
