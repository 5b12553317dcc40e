package hearth.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Walks through the ways that people take every day, and says nothing. Java watches, and from what it saw the launcher
 * keeps a cache that lets every later start be quick. A command that people wait for belongs in {@link #ways}.
 */
@Command(name = "train", hidden = true, description = "Walk through the everyday ways once, for the start-up cache.")
final class Train implements Callable<Integer> {

    private static final String CHILDREN = "3000";

    @Override
    public Integer call() throws IOException {
        Path place = Files.createTempDirectory("hearth-train");
        try {
            ways(place).forEach(Train::walk);
            return 0;
        } finally {
            remove(place);
        }
    }

    private static List<List<String>> ways(Path place) {
        Path returns = place.resolve("ssda903");
        List<String> check = List.of(
                "check",
                returns.resolve("2026").toString(),
                "--last-year",
                returns.resolve("2025").toString());
        return List.of(
                List.of("version"),
                List.of("--help"),
                List.of("invent", "--children", CHILDREN, "--out", place.toString()),
                check,
                Stream.concat(check.stream(), Stream.of("--json")).toList(),
                Stream.concat(
                                check.stream(),
                                Stream.of("--out", place.resolve("report").toString()))
                        .toList(),
                check,
                List.of("start", "--rehearse"));
    }

    private static void walk(List<String> words) {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        Hearth.frontDoor().setOut(nobody).setErr(nobody).execute(words.toArray(String[]::new));
    }

    private static void remove(Path place) throws IOException {
        try (Stream<Path> inside = Files.walk(place)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
