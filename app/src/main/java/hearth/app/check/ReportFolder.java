package hearth.app.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that {@code ./hearth check --out} writes: pages to read, and every verdict as CSV and JSON. */
public final class ReportFolder {

    /** Writes it; what stood there under the same names is replaced. */
    public static void write(Checked checked, Path folder, ProgressLine progress) throws IOException {
        Files.createDirectories(folder);
        VerdictFile.csv(checked.verdicts(), folder.resolve("verdicts.csv"), progress.step("Writing verdicts.csv"));
        VerdictFile.json(checked.verdicts(), folder.resolve("verdicts.json"), progress.step("Writing verdicts.json"));
        progress.finish();
    }

    private ReportFolder() {}
}
