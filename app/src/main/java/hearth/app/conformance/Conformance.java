package hearth.app.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Runs a folder of worked cases. */
public final class Conformance {

    private Conformance() {}

    /** Runs every case, tells line by line what does not hold and then the count; says whether all of them hold. */
    public static boolean run(Path folder, Consumer<String> lines) throws IOException {
        CaseFolder.Outcome outcome = new CaseFolder(folder).run();
        outcome.inWords().forEach(lines);
        return outcome.holds();
    }
}
