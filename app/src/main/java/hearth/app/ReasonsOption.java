package hearth.app;

import hearth.app.check.Checked;
import hearth.app.check.Reasons;
import hearth.app.check.ReasonsFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The words of {@code ./hearth check} about reasons that were given at an earlier check. */
final class ReasonsOption {

    @Option(
            names = "--reasons",
            paramLabel = "FILE",
            description =
                    "The reasons.csv of an earlier check: what somebody said is right as it stands is then still known.")
    private Optional<Path> file = Optional.empty();

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /** Those of the file; none where no file was named. */
    Reasons given() {
        return file.map(this::read).orElseGet(Reasons::new);
    }

    /** Says how many of them still explain something, and what in their file could not be used. */
    void print(Reasons reasons, Checked checked, PrintWriter out) {
        if (file.isPresent()) {
            out.printf(
                    "%nReasons from an earlier check: %,d, of which %,d still explain what a rule finds.%n",
                    reasons.all().size(), reasons.stillExplain(checked.ssda903().children(), checked.rules()));
            reasons.complaints().forEach(complaint -> out.printf("  %s%n", complaint));
        }
    }

    private Reasons read(Path from) {
        try {
            return ReasonsFile.read(from);
        } catch (IOException _) {
            throw new ParameterException(
                    command.commandLine(),
                    "--reasons does not take \"%s\".%nMaybe another file: this one cannot be read.".formatted(from));
        }
    }
}
