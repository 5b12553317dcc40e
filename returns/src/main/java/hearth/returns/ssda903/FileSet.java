package hearth.returns.ssda903;

import hearth.returns.CollectionYear;
import hearth.returns.Findings;
import hearth.returns.ReturnFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Files that belong to one year's return, as far as their names tell.
 *
 * @param label the year or the folder that they have in common, to be shown
 */
record FileSet(String label, List<Part> parts) {

    FileSet {
        parts = List.copyOf(parts);
    }

    /** A file that can be read as a part of a return. */
    record Part(ReturnFile file, FirstLook look, String path) {

        /** What it would be the second of, if there were another. */
        String kind() {
            return look instanceof FirstLook.IsTable(Head head) ? head.table().title() : FirstLook.XML_ROOT;
        }

        Optional<CollectionYear> named() {
            return YearInName.of(path);
        }
    }

    /** The year that the files' names tell. */
    Optional<CollectionYear> named() {
        return parts.getFirst().named();
    }

    /** Sorts files into years: by the years in their names, and where these are silent by the folders they lie in. */
    static List<FileSet> sorted(List<Part> parts, Findings.Gathering findings) {
        Map<CollectionYear, List<Part>> named = new TreeMap<>();
        List<Part> silent = new ArrayList<>();
        for (Part part : parts) {
            part.named()
                    .ifPresentOrElse(
                            year -> named.computeIfAbsent(year, _ -> new ArrayList<>())
                                    .add(part),
                            () -> silent.add(part));
        }
        if (named.size() == 1
                && haveNothingTwice(List.of(silent, named.values().iterator().next()))) {
            named.values().iterator().next().addAll(silent);
            silent.clear();
        }
        List<FileSet> sets = new ArrayList<>();
        named.forEach((year, some) -> sets.add(new FileSet(year.toString(), some)));
        byFolder(silent).forEach((folder, some) -> sets.add(new FileSet(folder, some)));
        return sets;
    }

    /** One set where no table comes twice, wherever the files lie; else one for each folder. */
    private static Map<String, List<Part>> byFolder(List<Part> parts) {
        if (parts.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Part>> folders = parts.stream()
                .collect(Collectors.groupingBy(part -> part.file().folder(), TreeMap::new, Collectors.toList()));
        return haveNothingTwice(folders.values()) ? Map.of("", parts) : folders;
    }

    private static boolean haveNothingTwice(Collection<List<Part>> groups) {
        Set<String> seen = new HashSet<>();
        for (List<Part> group : groups) {
            Set<String> kinds = group.stream().map(Part::kind).collect(Collectors.toSet());
            if (kinds.stream().anyMatch(seen::contains)) {
                return false;
            }
            seen.addAll(kinds);
        }
        return true;
    }
}
