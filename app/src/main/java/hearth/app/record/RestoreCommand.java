package hearth.app.record;

import hearth.store.BackupKey;
import hearth.store.Restore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./hearth restore}: a record back from its backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Bring a record back from a backup, as it was at a moment or as late as there is any.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It is back.",
            "2:The words of the command are not right.",
            "3:The backup or its key cannot be used; nothing was overwritten."
        },
        footer = {
            "",
            "Examples:",
            "  ./hearth restore /mnt/other/disk --key council.key --data record-again",
            "  ./hearth restore /mnt/other/disk --key council.key --data before --at 2026-11-21T09:30:00Z"
        })
public final class RestoreCommand implements Callable<Integer> {

    private static final int UNUSABLE = 3;

    @Parameters(paramLabel = "BACKUP", description = "The folder of the backup.")
    @SuppressWarnings("NullAway.Init")
    private Path backup;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "The file that holds the council's key.")
    @SuppressWarnings("NullAway.Init")
    private Path key;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The new folder into which.")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            converter = MomentWords.class,
            description = "As it was at this moment, for example 2026-11-21T09:30:00Z. Left out: the latest there is.")
    private Optional<Instant> at = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        try {
            Restore.Restored restored = Restore.from(backup, BackupKey.in(key), data, at);
            out.printf(
                    "The record is back in %s, from the copy %s and %,d pieces of the log.%n",
                    data, restored.whole(), restored.pieces());
            out.println(restored.newest()
                    .map("The newest write in it is of %s."::formatted)
                    .orElse("Nothing was ever written in it."));
            if (restored.deletedAgain() > 0) {
                out.printf("%,d records that had been deleted were deleted again.%n", restored.deletedAgain());
            }
            out.println("Check it: ./hearth verify --data " + data);
            out.flush();
            return 0;
        } catch (NoSuchFileException _) {
            return unusable("There is no file %s.%nMaybe the key lies elsewhere.".formatted(key));
        } catch (IllegalArgumentException | UncheckedIOException wrong) {
            return unusable(Optional.ofNullable(wrong.getMessage()).orElse("It cannot be read."));
        }
    }

    private int unusable(String why) {
        PrintWriter err = command.commandLine().getErr();
        err.println(why);
        err.flush();
        return UNUSABLE;
    }

    /** A moment as 2026-11-21T09:30:00Z. */
    static final class MomentWords implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String words) {
            try {
                return Instant.parse(words);
            } catch (DateTimeParseException _) {
                throw new TypeConversionException(
                        "\"%s\" is no moment.%nMaybe it is written as 2026-11-21T09:30:00Z.".formatted(words));
            }
        }
    }
}
