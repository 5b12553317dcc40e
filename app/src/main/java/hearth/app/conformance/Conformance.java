package hearth.app.conformance;

import hearth.returns.cin.conformance.CinConformance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Runs a folder of worked cases, of the SSDA903 return or of the children in need census. */
public final class Conformance {

    private Conformance() {}

    /** Runs every case, tells line by line what does not hold and then the count; says whether all of them hold. */
    public static boolean run(Path folder, Consumer<String> lines) throws IOException {
        CaseFolder cases = new CaseFolder(folder);
        return cases.isOfTheCensus() ? census(folder, lines) : returns(cases, lines);
    }

    private static boolean returns(CaseFolder cases, Consumer<String> lines) throws IOException {
        CaseFolder.Outcome outcome = cases.run();
        outcome.inWords().forEach(lines);
        return outcome.holds();
    }

    private static boolean census(Path folder, Consumer<String> lines) {
        CinConformance run = CinConformance.run(folder);
        run.failures().forEach(failure -> lines.accept(failure.toString()));
        lines.accept(run.summary());
        return run.failures().isEmpty();
    }
}
