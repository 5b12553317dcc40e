package hearth.app.listen;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import hearth.app.check.Cells;
import hearth.listening.NotAsAskedException;
import hearth.listening.answers.Spelling;
import hearth.listening.release.Counted;
import hearth.listening.release.Earlier;
import hearth.listening.release.Line;
import hearth.listening.release.Release;
import hearth.listening.release.Tally;
import hearth.listening.release.Voice;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of a release: {@code release.csv} and {@code release.json} are published; {@code keep-safe/counted.csv} never is,
 * and the next release is set against it.
 */
final class ReleaseFolder {

    /** What stands in the place of a figure. To say which of the two it is would narrow the figure down. */
    static final String WITHHELD = "withheld";

    private static final String TOLD = "release.csv";
    private static final String COUNTED = "keep-safe/counted.csv";
    private static final List<String> OF = List.of("answered_by", "statement", "level", "place", "group", "part");
    private static final String AREA = "area: ";
    private static final String GROUP = "group: ";

    static void write(Release release, Counted counted, List<String> says, Path folder) throws IOException {
        // by itself first: a file of that name is then told as one
        Files.createDirectories(folder);
        Files.createDirectories(folder.resolve(COUNTED).getParent());
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(COUNTED))) {
            writeCounted(counted, csv);
        }
        try (Writer json = Files.newBufferedWriter(folder.resolve("release.json"))) {
            ReleaseJson.write(release, says, json);
        }
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(TOLD))) {
            List<String> header = new ArrayList<>(OF);
            Arrays.stream(Tally.Side.values()).map(ReleaseFolder::name).forEach(header::add);
            header.addAll(List.of("percent", "low", "high", "note"));
            csv.writeRecord(header);
            release.lines().forEach(line -> csv.writeRecord(cells(line)));
        }
    }

    /** The name of a side's column. */
    private static String name(Tally.Side side) {
        return switch (side) {
            case AGREED -> "agreed";
            case NOT_AGREED -> "not_agreed";
            case BASE -> "answered";
        };
    }

    /** Whether a release lies there already. */
    static boolean holdsOne(Path folder) {
        return Files.exists(folder.resolve(TOLD)) || Files.exists(folder.resolve(COUNTED));
    }

    private static List<String> cells(Line line) {
        List<String> cells = new ArrayList<>();
        Line.Of of = line.of();
        Stream.of(of.voice().words(), of.statement(), of.level(), of.place(), of.group(), of.part())
                .map(Cells::safe)
                .forEach(cells::add);
        for (Tally.Side side : Tally.Side.values()) {
            OptionalLong figure = line.side(side);
            cells.add(figure.isPresent() ? Long.toString(figure.getAsLong()) : WITHHELD);
        }
        cells.add(line.share()
                .map(share -> Long.toString(Math.round(100 * share)))
                .orElse(WITHHELD));
        cells.add(line.range()
                .map(range -> Long.toString(Math.round(100 * range.low())))
                .orElse(WITHHELD));
        cells.add(line.range()
                .map(range -> Long.toString(Math.round(100 * range.high())))
                .orElse(WITHHELD));
        cells.add(String.join(" ", line.says()));
        return cells;
    }

    private static void writeCounted(Counted counted, CsvWriter csv) {
        List<String> header = new ArrayList<>(List.of("answered_by"));
        counted.areas().forEach(area -> header.add(AREA + area));
        counted.groups().forEach(group -> header.add(GROUP + group));
        for (String statement : counted.statements()) {
            header.add("agreed: " + statement);
            header.add("not agreed: " + statement);
        }
        csv.writeRecord(header);
        counted.children().forEach((kind, children) -> {
            List<String> cells = new ArrayList<>(List.of(kind.voice().words()));
            kind.areas().forEach(area -> cells.add(Cells.safe(area)));
            kind.parts().forEach(part -> cells.add(Cells.safe(part)));
            Arrays.stream(children).forEach(count -> cells.add(Long.toString(count)));
            csv.writeRecord(cells);
        });
    }

    /** An earlier release, read from its folder. */
    static Earlier read(Path folder) throws IOException {
        for (String name : List.of(TOLD, COUNTED)) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                throw new NotAsAskedException(
                        "%s holds no %s, so it is no release.".formatted(folder, name),
                        "it is another folder, or only the published part was kept.");
            }
        }
        try {
            return new Earlier(folder.toString(), readCounted(folder.resolve(COUNTED)), told(folder.resolve(TOLD)));
        } catch (CsvParseException | IllegalArgumentException | java.util.NoSuchElementException fault) {
            throw new NotAsAskedException(
                    "The release in %s cannot be read: %s".formatted(folder, fault.getMessage()),
                    "one of its files was changed after it was written.");
        }
    }

    private static Set<Earlier.Figure> told(Path file) throws IOException {
        Set<Earlier.Figure> told = new HashSet<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                List<String> of =
                        OF.stream().map(row::getField).map(Cells::plain).toList();
                Line.Of line = new Line.Of(voice(of.get(0)), of.get(1), of.get(2), of.get(3), of.get(4), of.get(5));
                for (Tally.Side side : Tally.Side.values()) {
                    if (!row.getField(name(side)).equals(WITHHELD)) {
                        told.add(new Earlier.Figure(line, side));
                    }
                }
            }
        }
        return told;
    }

    private static Counted readCounted(Path file) throws IOException {
        Map<Counted.Kind, long[]> children = new LinkedHashMap<>();
        List<String> header = List.of();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                header = row.getHeader();
                int areas = named(header, AREA).size();
                int numbers = 1 + areas + named(header, GROUP).size();
                List<String> words = row.getFields().stream()
                        .limit(numbers)
                        .map(Cells::plain)
                        .toList();
                children.put(
                        new Counted.Kind(
                                voice(words.getFirst()),
                                words.subList(1, 1 + areas),
                                words.subList(1 + areas, numbers)),
                        row.getFields().stream()
                                .skip(numbers)
                                .mapToLong(Long::parseLong)
                                .toArray());
            }
        }
        return new Counted(named(header, AREA), named(header, GROUP), named(header, "agreed: "), children);
    }

    private static List<String> named(List<String> header, String kind) {
        return header.stream()
                .filter(name -> name.startsWith(kind))
                .map(name -> name.substring(kind.length()))
                .toList();
    }

    private static Voice voice(String words) {
        return Arrays.stream(Voice.values())
                .filter(voice -> voice.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new NotAsAskedException(
                        "\"%s\" is nobody who can have answered.".formatted(words),
                        Spelling.maybe(
                                words,
                                Arrays.stream(Voice.values()).map(Voice::words).toList())));
    }

    private ReleaseFolder() {}
}
