package hearth.returns.ssda903;

import hearth.returns.CollectionYear;
import hearth.returns.Findings;
import hearth.returns.ReturnFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of one year, read.
 *
 * @param year    the collection year, by the names of the files or else by the days in them
 * @param days    the collection year that the days tell, if they tell one
 * @param tables  each table once
 */
record YearRead(
        CollectionYear year,
        Ssda903.YearFrom from,
        Optional<CollectionYear> days,
        List<Rows> tables,
        Findings findings) {

    YearRead {
        tables = List.copyOf(tables);
    }

    /**
     * Sorts sets of files that were read into years, oldest first, and settles what is there twice.
     *
     * @param otherwise the year of files of which neither a name nor a day tells it
     */
    static List<YearRead> dated(
            List<FileSet> sets,
            Map<ReturnFile, FileRead> read,
            Optional<CollectionYear> otherwise,
            Findings.Gathering findings) {
        Map<CollectionYear, List<FileSet>> years = new TreeMap<>();
        for (FileSet set : sets) {
            Optional<CollectionYear> year =
                    set.named().or(() -> YearGuess.from(tables(set, read))).or(() -> otherwise);
            if (year.isPresent()) {
                years.computeIfAbsent(year.get(), _ -> new ArrayList<>()).add(set);
            } else {
                set.parts()
                        .forEach(part ->
                                findings.addAll(fileRead(part.file(), read).findings()));
                if (!tables(set, read).isEmpty()) {
                    findings.add(TableFindings.unknownYear(
                            set.parts().stream().map(part -> part.file().name()).toList()));
                }
            }
        }
        List<YearRead> dated = new ArrayList<>();
        years.forEach((year, some) -> dated.add(of(year, some, read)));
        return dated;
    }

    private static YearRead of(CollectionYear year, List<FileSet> sets, Map<ReturnFile, FileRead> read) {
        Findings.Gathering findings = new Findings.Gathering();
        Map<String, List<ReturnFile>> kinds = new LinkedHashMap<>();
        sets.forEach(set -> set.parts()
                .forEach(part -> kinds.computeIfAbsent(part.kind(), _ -> new ArrayList<>())
                        .add(part.file())));
        if (kinds.size() > 1 && kinds.containsKey(FirstLook.XML_ROOT)) {
            kinds.remove(FirstLook.XML_ROOT).forEach(xml -> findings.add(TableFindings.xmlBesideTables(xml.name())));
        }
        List<Rows> tables = new ArrayList<>();
        kinds.forEach((kind, files) -> settled(kind, files, findings).ifPresent(file -> {
            FileRead one = fileRead(file, read);
            tables.addAll(one.tables());
            findings.addAll(one.findings());
        }));
        boolean named = sets.stream().anyMatch(set -> set.named().isPresent());
        return new YearRead(
                year,
                named ? Ssda903.YearFrom.NAMES : Ssda903.YearFrom.DAYS,
                YearGuess.from(tables),
                tables,
                findings.gathered());
    }

    /** One file for a table: the only one, or one of several that are the same to the letter, or none of them. */
    private static Optional<ReturnFile> settled(String kind, List<ReturnFile> files, Findings.Gathering findings) {
        ReturnFile first = files.getFirst();
        if (files.size() == 1) {
            return Optional.of(first);
        }
        List<String> names = files.stream().map(ReturnFile::name).toList();
        if (files.stream().skip(1).allMatch(other -> same(first, other))) {
            findings.add(TableFindings.sameTwice(kind, first.name(), names.subList(1, names.size())));
            return Optional.of(first);
        }
        findings.add(TableFindings.twice(kind, names));
        return Optional.empty();
    }

    private static boolean same(ReturnFile one, ReturnFile other) {
        try (InputStream ones = one.open();
                InputStream others = other.open()) {
            while (true) {
                byte[] some = ones.readNBytes(1 << 16);
                if (!Arrays.equals(some, others.readNBytes(1 << 16))) {
                    return false;
                }
                if (some.length == 0) {
                    return true;
                }
            }
        } catch (IOException broken) {
            return false;
        }
    }

    private static FileRead fileRead(ReturnFile file, Map<ReturnFile, FileRead> read) {
        return Objects.requireNonNull(read.get(file));
    }

    private static List<Rows> tables(FileSet set, Map<ReturnFile, FileRead> read) {
        return set.parts().stream()
                .flatMap(part -> fileRead(part.file(), read).tables().stream())
                .toList();
    }
}
