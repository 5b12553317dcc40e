package hearth.app.record;

import hearth.store.Database;
import hearth.store.Where;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which folder the record lies, as every command about it asks. */
final class RecordFolder {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "The folder in which the record lies, as given to ./hearth serve.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /** This folder, for a command that asks for it in its own way. */
    static RecordFolder at(Path folder, CommandSpec command) {
        RecordFolder record = new RecordFolder();
        record.folder = folder;
        record.command = command;
        return record;
    }

    /** Opens the record, beside a Hearth that serves it or alone. */
    Database open() {
        if (Files.notExists(folder.resolve("postgresql"))) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no record in %s.%nMaybe the folder is another one; ./hearth serve makes a new one."
                            .formatted(folder));
        }
        return Database.open(new Where.Here(folder));
    }
}
