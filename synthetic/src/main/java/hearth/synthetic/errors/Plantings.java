package hearth.synthetic.errors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All errors that can be planted in an SSDA903 return, grouped by what they are about, and those that cannot. */
final class Plantings {

    private static final List<String> CHAPTERS = List.of(
            "days-and-codes",
            "tables-that-belong-together",
            "who-the-child-is",
            "episodes",
            "legal-status-and-placements",
            "where-and-with-whom",
            "ages-and-ends",
            "adoption",
            "health",
            "care-leavers",
            "mothers-and-unaccompanied",
            "missing-liberty-and-social-workers",
            "last-year");

    private Plantings() {}

    /** Those that can be planted. */
    static List<Planting> all() {
        return CHAPTERS.stream()
                .flatMap(chapter -> PlantingText.read(lines(chapter)).stream())
                .toList();
    }

    /** Those that cannot be planted, and why. */
    static List<NotPlanted> not() {
        return lines("not-planted")
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .map(line -> new NotPlanted(line[0], line[1].strip()))
                .toList();
    }

    private static Stream<String> lines(String chapter) {
        String name = chapter + ".txt";
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Plantings.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return text.lines().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
