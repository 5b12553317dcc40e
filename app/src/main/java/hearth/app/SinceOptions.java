package hearth.app;

import hearth.app.check.CensusChecked;
import hearth.app.check.Checked;
import hearth.app.since.Earlier;
import hearth.app.since.SavedCheck;
import hearth.app.since.WhatChanged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The words of {@code ./hearth check} that compare a check with an earlier one. */
final class SinceOptions {

    @Option(
            names = "--since",
            paramLabel = "EARLIER",
            description =
                    "Say what is new, fixed and still there since an earlier check: a file that --save wrote, or an answer"
                            + " of --json.")
    private Optional<Path> since = Optional.empty();

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Keep every finding of this check in a file, for --since next time.")
    private Optional<Path> save = Optional.empty();

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            description =
                    "With --since: write every finding of both checks into this CSV file, with what became of it.")
    private Optional<Path> changesFile = Optional.empty();

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /** The earlier check, if one was named: read before anything else, so that a wrong file is said at once. */
    Optional<Earlier> earlier() {
        if (since.isEmpty() && changesFile.isPresent()) {
            throw wrong("--changes says what became of findings since an earlier check.", "add --since EARLIER");
        }
        return since.map(this::read);
    }

    private Earlier read(Path file) {
        try {
            return Earlier.read(file);
        } catch (IOException broken) {
            String why = Files.exists(file) ? broken.getMessage() : "it is not there";
            throw wrong(
                    "--since cannot use \"%s\": %s.".formatted(file, why),
                    "a file that check --save or check --json wrote is meant");
        }
    }

    /** What changed, where an earlier check was named. */
    Optional<WhatChanged> changed(Optional<Earlier> earlier, Checked checked) {
        return earlier.map(before -> fitting(WhatChanged.since(before, checked)));
    }

    /** The same for a census. */
    Optional<WhatChanged> changed(Optional<Earlier> earlier, CensusChecked checked) {
        return earlier.map(before -> fitting(WhatChanged.since(before, checked)));
    }

    private WhatChanged fitting(WhatChanged changed) {
        if (!changed.isOfOneKind()) {
            throw wrong("--since was given the check of another kind of return.", "the other file is meant");
        }
        return changed;
    }

    /** Writes the files that were asked for. */
    void write(Optional<WhatChanged> changed, Checked checked) throws IOException {
        writeChanges(changed);
        if (save.isPresent()) {
            SavedCheck.write(checked, save.get());
        }
    }

    /** The same for a census. */
    void write(Optional<WhatChanged> changed, CensusChecked checked) throws IOException {
        writeChanges(changed);
        if (save.isPresent()) {
            SavedCheck.write(checked, save.get());
        }
    }

    private void writeChanges(Optional<WhatChanged> changed) throws IOException {
        if (changed.isPresent() && changesFile.isPresent()) {
            changed.get().writeCsv(changesFile.get());
        }
    }

    private ParameterException wrong(String says, String maybe) {
        return new ParameterException(command.commandLine(), "%s%nMaybe %s.".formatted(says, maybe));
    }
}
