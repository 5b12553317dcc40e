package hearth.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Command;

/**
 * Walks once through the ways that people take every day, and says nothing. Java watches, and from what it saw the
 * launcher keeps a cache that lets every later start be quick. A command that people wait for belongs in {@link #WAYS}.
 */
@Command(name = "train", hidden = true, description = "Walk through the everyday ways once, for the start-up cache.")
final class Train implements Runnable {

    private static final List<List<String>> WAYS = List.of(List.of("version"), List.of("--help"));

    @Override
    public void run() {
        WAYS.forEach(Train::walk);
    }

    private static void walk(List<String> words) {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        Hearth.frontDoor().setOut(nobody).setErr(nobody).execute(words.toArray(String[]::new));
    }
}
