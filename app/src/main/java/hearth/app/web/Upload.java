package hearth.app.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that a browser hands in, laid out in a folder as they lay on the council's own disk. */
final class Upload {

    private static final int LONGEST_NAME = 120;
    private static final int DEEPEST = 6;

    private final Collection<Part> parts;

    private Upload(Collection<Part> parts) {
        this.parts = parts;
    }

    /** What was handed in under the names of the start page's fields; empty where there is no file of this year. */
    static Optional<Given> of(Collection<Part> parts, Wishes wishes, Path folder) throws IOException {
        Upload upload = new Upload(parts);
        Path thisYear = folder.resolve("this-year");
        Path lastYear = folder.resolve("last-year");
        Path reasons = folder.resolve("reasons");
        upload.lay(thisYear, List.of("return", "folder"));
        upload.lay(lastYear, List.of("last-year"));
        upload.lay(reasons, List.of("reasons"));
        if (!Files.exists(thisYear)) {
            return Optional.empty();
        }
        Path place = place(thisYear);
        return Optional.of(new Given.Files(
                place.equals(thisYear) ? "Your return" : name(place),
                folder,
                place,
                Files.exists(lastYear) ? Optional.of(place(lastYear)) : Optional.empty(),
                Files.exists(reasons) ? Optional.of(place(reasons)) : Optional.empty(),
                wishes));
    }

    private void lay(Path under, List<String> fields) throws IOException {
        for (Part part : parts) {
            String name = part.getSubmittedFileName();
            if (fields.contains(part.getName()) && name != null && !name.isBlank()) {
                Path file = free(under, safe(name));
                Files.createDirectories(file.resolveSibling("."));
                part.write(file.toString());
            }
        }
    }

    /** A place where no other file lies yet: two of the same name are both read, and said to be two. */
    private static Path free(Path under, Path name) {
        Path file = under.resolve(name);
        for (int copy = 2; Files.exists(file); copy++) {
            file = under.resolve(Integer.toString(copy)).resolve(name);
        }
        return file;
    }

    /** The folders and the name, with nothing in them that means more than a name. */
    static Path safe(String submitted) {
        List<String> names = new ArrayList<>();
        for (String name : submitted.replace('\\', '/').split("/", -1)) {
            String plain = name.replaceAll("[\\p{Cntrl}<>:\"|?*]", "_").strip();
            if (!plain.isEmpty() && !plain.matches("\\.+")) {
                names.add(plain.substring(Math.max(0, plain.length() - LONGEST_NAME)));
            }
        }
        return names.stream()
                .skip(Math.max(0, names.size() - DEEPEST))
                .map(Path::of)
                .reduce(Path::resolve)
                .orElse(Path.of("unnamed"));
    }

    /** A single file or folder is the return itself; otherwise the folder that holds them all is. */
    private static Path place(Path top) throws IOException {
        try (Stream<Path> entries = Files.list(top)) {
            List<Path> all = entries.toList();
            return all.size() == 1 ? all.getFirst() : top;
        }
    }

    private static String name(Path place) {
        return String.valueOf(place.getFileName()).replaceFirst("(?i)\\.(csv|zip|xml)$", "");
    }
}
