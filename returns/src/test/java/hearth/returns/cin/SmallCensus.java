package hearth.returns.cin;

import hearth.returns.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A little census of four invented children, with nothing wrong in it, and what a test makes of it. */
final class SmallCensus {

    /** The census as text, without blanks between its tags. */
    static String text() {
        return resource("small-census.xml").replaceAll(">\\s+<", "><").strip();
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SmallCensus.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static CinOutcome read(Path folder, String text) {
        return read(folder, text, StandardCharsets.UTF_8);
    }

    static CinOutcome read(Path folder, String text, Charset letters) {
        return CinReading.of(write(folder, text.getBytes(letters))).read(Progress.none());
    }

    static CinCensus census(Path folder, String text) {
        return census(read(folder, text));
    }

    static CinCensus census(CinOutcome outcome) {
        return switch (outcome) {
            case CinOutcome.Read(var census) -> census;
            case CinOutcome.Unusable(var findings) ->
                throw new AssertionError(findings.kept().toString());
            case CinOutcome.Stopped _ -> throw new AssertionError("stopped");
        };
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("census.xml"), bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SmallCensus() {}
}
