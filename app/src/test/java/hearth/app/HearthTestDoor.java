package hearth.app;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The front door, with what it says kept apart for a test. */
public final class HearthTestDoor {

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    /** Runs these words of the command line, and gives the exit code. */
    public int run(String... words) {
        out = new StringWriter();
        err = new StringWriter();
        return Hearth.frontDoor()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    /** What the last command said. */
    public String out() {
        return out.toString();
    }

    /** What it complained of. */
    public String err() {
        return err.toString();
    }
}
