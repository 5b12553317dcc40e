package hearth.returns.ssda903;

import hearth.returns.CollectionYear;
import hearth.returns.FileFindings;
import hearth.returns.FileSearch;
import hearth.returns.Finding;
import hearth.returns.Findings;
import hearth.returns.Progress;
import hearth.returns.ReturnFile;
import hearth.returns.StoppedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads an authority's SSDA903 return as the authority has it: a folder, a zip or a single file; CSV tables under any
 * name, or the XML form; one year, or several of which one is taken. Whatever is wrong is a finding and never stops the
 * read.
 *
 * <pre>{@code
 * Outcome outcome = ReturnReading.of(folder).lastYear(another).year(new CollectionYear(2026)).read(Progress.none());
 * }</pre>
 */
public final class ReturnReading {

    private final Path place;
    private final Optional<Path> lastPlace;
    private final Optional<CollectionYear> year;

    private ReturnReading(Path place, Optional<Path> lastPlace, Optional<CollectionYear> year) {
        this.place = place;
        this.lastPlace = lastPlace;
        this.year = year;
    }

    /** The return in this folder, zip or file. */
    public static ReturnReading of(Path place) {
        return new ReturnReading(place, Optional.empty(), Optional.empty());
    }

    /** With last year's return in another place. */
    public ReturnReading lastYear(Path another) {
        return new ReturnReading(place, Optional.of(another), year);
    }

    /** Taken as the return of this collection year, whatever its names and days tell. */
    public ReturnReading year(CollectionYear known) {
        return new ReturnReading(place, lastPlace, Optional.of(known));
    }

    /** Reads it on all cores. */
    public Outcome read(Progress progress) {
        Findings.Gathering findings = new Findings.Gathering();
        try (FileSearch found = FileSearch.in(place, findings);
                FileSearch before =
                        lastPlace.map(path -> FileSearch.in(path, findings)).orElseGet(FileSearch::nowhere)) {
            List<FileSet> sets = sets(place, found.files(), findings);
            List<FileSet> wanted = wanted(sets);
            List<FileSet> lastSets =
                    lastPlace.map(path -> sets(path, before.files(), findings)).orElse(List.of());
            List<FileSet.Part> parts = Stream.concat(wanted.stream(), lastSets.stream())
                    .flatMap(set -> set.parts().stream())
                    .toList();
            Map<ReturnFile, FileRead> read = FileReaders.read(parts, progress);
            List<YearRead> years = YearRead.dated(wanted, read, year, findings);
            List<YearRead> lastYears = YearRead.dated(lastSets, read, year.map(CollectionYear::before), findings);
            return new YearChoice(year, yearsNamed(sets, years), years, lastYears, findings).outcome();
        } catch (StoppedException stopped) {
            return new Outcome.Stopped();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Outcome.Stopped();
        }
    }

    /** Where names alone decide it, the year that is wanted and the one before; otherwise all must be read to know. */
    private List<FileSet> wanted(List<FileSet> sets) {
        if (sets.stream().anyMatch(set -> set.named().isEmpty())) {
            return sets;
        }
        Optional<CollectionYear> target = year.isPresent()
                ? year.filter(known -> sets.stream().anyMatch(set -> set.named().equals(year)))
                : sets.stream().flatMap(set -> set.named().stream()).max(CollectionYear::compareTo);
        return target.isEmpty()
                ? sets
                : sets.stream()
                        .filter(set ->
                                set.named().equals(target) || set.named().equals(target.map(CollectionYear::before)))
                        .toList();
    }

    private static List<CollectionYear> yearsNamed(List<FileSet> sets, List<YearRead> years) {
        return Stream.concat(
                        sets.stream().flatMap(set -> set.named().stream()),
                        years.stream().map(YearRead::year))
                .distinct()
                .sorted()
                .toList();
    }

    /** The files that can be read, sorted into years; the others are findings. */
    private static List<FileSet> sets(Path place, List<ReturnFile> files, Findings.Gathering findings) {
        String top = place.getFileName() == null ? "" : place.getFileName().toString();
        List<FileSet.Part> parts = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (ReturnFile file : files) {
            switch (FirstLook.at(file)) {
                case FirstLook.IsTable table -> parts.add(new FileSet.Part(file, table, top + "/" + file.name()));
                case FirstLook.IsXml xml -> parts.add(new FileSet.Part(file, xml, top + "/" + file.name()));
                case FirstLook.IsUnusable(Finding why) -> findings.add(why);
                case FirstLook.IsSomethingElse _ -> others.add(file.name());
            }
        }
        if (!others.isEmpty()) {
            findings.add(FileFindings.leftUnread(others));
        }
        if (files.isEmpty() && findings.gathered().count() == 0) {
            findings.add(FileFindings.empty(place.toString()));
        }
        return FileSet.sorted(parts, findings);
    }
}
