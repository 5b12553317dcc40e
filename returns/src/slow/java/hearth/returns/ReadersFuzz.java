package hearth.returns;

import hearth.returns.cin.CinOutcome;
import hearth.returns.cin.CinReading;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Any bytes at all, given to the readers as a return: each must answer, and never throws. Jazzer makes the bytes, and is
 * told the kind of file by the first of them.
 */
public final class ReadersFuzz {

    private static final Path FOLDER = folder();
    private static final String[] KINDS = {"header.csv", "return.xml", "return.zip"};

    private ReadersFuzz() {}

    /** What Jazzer calls, some thousand times a second. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length == 0) {
            return;
        }
        Path file = FOLDER.resolve(KINDS[Math.floorMod(data[0], KINDS.length)]);
        byte[] rest = new byte[data.length - 1];
        System.arraycopy(data, 1, rest, 0, rest.length);
        Files.write(file, rest);
        ssda903(file);
        census(file);
    }

    private static void ssda903(Path file) {
        switch (ReturnReading.of(file).read(Progress.none())) {
            case Outcome.Read(var read) -> read.findings().kept();
            case Outcome.Unusable(var findings) -> findings.kept();
            case Outcome.Stopped _ -> throw new AssertionError("nobody stopped it");
        }
    }

    private static void census(Path file) {
        switch (CinReading.of(file).read(Progress.none())) {
            case CinOutcome.Read(var census) -> census.findings().kept();
            case CinOutcome.Unusable(var findings) -> findings.kept();
            case CinOutcome.Stopped _ -> throw new AssertionError("nobody stopped it");
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("hearth-fuzz");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
