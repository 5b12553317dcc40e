package hearth.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a return: a folder's, searched a few levels down, a zip's, or a single file. Nothing is ever unpacked to
 * disk. Close it when they have been read.
 */
public final class FileSearch implements AutoCloseable {

    private static final Pattern SLASH = Pattern.compile("/");

    private final List<ReturnFile> files = new ArrayList<>();
    private final List<ZipFile> zips = new ArrayList<>();
    private final Findings.Gathering findings;

    private FileSearch(Findings.Gathering findings) {
        this.findings = findings;
    }

    /** Searches a folder, a zip or a single file; what goes wrong is a finding. */
    public static FileSearch in(Path place, Findings.Gathering findings) {
        FileSearch search = new FileSearch(findings);
        if (Files.isDirectory(place)) {
            search.folder(place);
        } else if (Files.isRegularFile(place)) {
            search.file(nameOf(place), place);
        } else {
            findings.add(FileFindings.nothingThere(place));
        }
        search.files.sort(Comparator.comparing(ReturnFile::name));
        return search;
    }

    /** No place at all. */
    public static FileSearch nowhere() {
        return new FileSearch(new Findings.Gathering());
    }

    /** The files found, in the order of their names. */
    public List<ReturnFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() {
        for (ZipFile zip : zips) {
            try {
                zip.close();
            } catch (IOException closedAnyway) {
                findings.add(FileFindings.unreadable(zip.getName(), closedAnyway));
            }
        }
    }

    private void folder(Path folder) {
        try (Stream<Path> found = Files.walk(folder, Limits.DEEPEST_FOLDER)) {
            List<Path> some = found.filter(path -> Files.isRegularFile(path) && !isHidden(below(folder, path)))
                    .limit(Limits.MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (some.size() > Limits.MOST_FILES) {
                findings.add(FileFindings.tooManyFiles(nameOf(folder)));
            }
            some.stream().limit(Limits.MOST_FILES).forEach(path -> file(below(folder, path), path));
        } catch (IOException | UncheckedIOException broken) {
            findings.add(FileFindings.unreadable(nameOf(folder), broken));
        }
    }

    private void file(String name, Path path) {
        try {
            ReturnFile file = new ReturnFile.OnDisk(name, Files.size(path), path);
            if (file.endsWith(".zip")) {
                zip(file, path);
            } else {
                files.add(file);
            }
        } catch (IOException broken) {
            findings.add(FileFindings.unreadable(name, broken));
        }
    }

    private void zip(ReturnFile file, Path path) {
        try {
            ZipFile zip = opened(path);
            zips.add(zip);
            if (zip.size() > Limits.MOST_FILES) {
                findings.add(FileFindings.tooManyFiles(file.name()));
                return;
            }
            List<ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .<ZipEntry>map(entry -> entry)
                    .toList();
            if (entries.stream()
                            .mapToLong(entry -> Math.max(0, entry.getSize()))
                            .sum()
                    > Limits.LARGEST_ZIP) {
                findings.add(FileFindings.zipTooLarge(file.name()));
                return;
            }
            entries.forEach(entry -> entry(file, zip, entry));
        } catch (IOException | IllegalArgumentException broken) {
            findings.add(FileFindings.brokenZip(file.name(), broken));
        }
    }

    /** Names in a zip are UTF-8 or, in zips of older programs, some other letters: then only the names look odd. */
    private static ZipFile opened(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException perhapsItsNames) {
            try {
                return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
            } catch (ZipException broken) {
                throw perhapsItsNames;
            }
        }
    }

    private void entry(ReturnFile inside, ZipFile zip, ZipEntry entry) {
        String inner = entry.getName().replace('\\', '/');
        String name = inside.name() + "/" + inner;
        if (inner.startsWith("/")
                || inner.contains(":")
                || List.of(SLASH.split(inner, -1)).contains("..")) {
            findings.add(FileFindings.strayingName(name));
        } else if (inner.endsWith(".zip")) {
            findings.add(FileFindings.zipInZip(name));
        } else if (!isHidden(inner)) {
            files.add(new ReturnFile.InZip(name, Math.max(0, entry.getSize()), zip, entry));
        }
    }

    /** What computers leave behind for themselves: names that begin with a dot or two underlines. */
    private static boolean isHidden(String name) {
        for (String part : SLASH.split(name, -1)) {
            if (part.startsWith(".") || part.startsWith("__")) {
                return true;
            }
        }
        return false;
    }

    private static String below(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static String nameOf(Path place) {
        Path last = place.getFileName();
        return last == null ? place.toString() : last.toString();
    }
}
