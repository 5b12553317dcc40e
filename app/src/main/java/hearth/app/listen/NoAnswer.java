package hearth.app.listen;

import hearth.listening.NotAsAskedException;
import java.io.PrintWriter;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;

/** Why listening gives no answer; each has the exit code that every command of listening means by it. */
enum NoAnswer {
    /** An earlier release gives away what nothing can protect any more. */
    NOT_PROTECTED(1),
    /** A file or the design cannot be used. */
    NOT_USABLE(3),
    /** What was to be kept could not be written. */
    NOT_WRITTEN(4);

    private final int exit;

    NoAnswer(int exit) {
        this.exit = exit;
    }

    /** Says it where faults are said, and gives the exit code. */
    int say(String words, CommandSpec command) {
        PrintWriter err = command.commandLine().getErr();
        err.println(words);
        err.flush();
        return exit;
    }

    /** The same, in the words of a fault. */
    int say(NotAsAskedException fault, CommandSpec command) {
        return say(Objects.toString(fault.getMessage(), ""), command);
    }
}
