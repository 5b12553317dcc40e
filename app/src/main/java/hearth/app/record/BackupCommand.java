package hearth.app.record;

import hearth.store.Backup;
import hearth.store.BackupKey;
import hearth.store.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hearth backup}: a second record on another disk, closed with the council's own key. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copy a record to another disk while people work on it, closed with the council's key.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The copy is there, whole.",
            "2:The words of the command are not right.",
            "3:The key cannot be read.",
            "130:Stopped; what was copied until then stays."
        },
        footer = {
            "",
            "With --keep-going it copies on, piece by piece, until Ctrl-C: then any moment since can be brought back, and a",
            "lost disk costs less than a minute. Keep the key apart from the copy: without it nobody can open the copy, and",
            "with it anybody can.",
            "",
            "Examples:",
            "  ./hearth backup --new-key council.key",
            "  ./hearth backup --data record --to /mnt/other/disk --key council.key --keep-going"
        })
public final class BackupCommand implements Callable<Integer> {

    private static final int NO_KEY = 3;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder in which the record lies.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--to", paramLabel = "DIR", description = "The folder of the backup, on another disk.")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--key", paramLabel = "FILE", description = "The file that holds the council's key.")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--new-key", paramLabel = "FILE", description = "Make a key in this new file, and nothing else.")
    private Optional<Path> newKey = Optional.empty();

    @Option(names = "--keep-going", description = "Copy on what is written, until Ctrl-C.")
    private boolean keepGoing;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (newKey.isPresent()) {
            return makeKey(newKey.get());
        }
        Path from = asked(data, "--data DIR");
        Path shelf = asked(to, "--to DIR");
        Path keyFile = asked(key, "--key FILE");
        BackupKey opened;
        try {
            opened = BackupKey.in(keyFile);
        } catch (NoSuchFileException | IllegalArgumentException wrong) {
            return noKey(keyFile, wrong);
        }
        return copy(from, shelf, opened);
    }

    private int copy(Path from, Path shelf, BackupKey opened) throws InterruptedException {
        PrintWriter out = command.commandLine().getOut();
        try (Database database = RecordFolder.at(from, command).open();
                Backup backup = Backup.begin(from, database, InstantSource.system(), shelf, opened)) {
            String name = backup.whole();
            backup.bringAll();
            out.printf("A whole copy lies in %s: %s%n", shelf, name);
            if (keepGoing) {
                out.println("What is written is copied on, until you press Ctrl-C.");
                out.flush();
                TimeUnit.DAYS.sleep(Integer.MAX_VALUE);
            }
            out.flush();
            return 0;
        }
    }

    private int makeKey(Path file) throws IOException {
        PrintWriter out = command.commandLine().getOut();
        try {
            Path parent = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
            if (Files.getFileStore(parent).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, BackupKey.make() + "\n", StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException _) {
            throw new ParameterException(
                    command.commandLine(),
                    "%s is there already.%nMaybe it is a key that is in use: it was left as it is.".formatted(file));
        }
        out.printf("A new key lies in %s. Keep it apart from the backup, and in two places.%n", file);
        out.flush();
        return 0;
    }

    private int noKey(Path file, Exception wrong) {
        PrintWriter err = command.commandLine().getErr();
        err.println(
                wrong instanceof NoSuchFileException
                        ? "There is no file %s.%nMaybe the key lies elsewhere; ./hearth backup --new-key FILE makes one."
                                .formatted(file)
                        : wrong.getMessage());
        err.flush();
        return NO_KEY;
    }

    private Path asked(Optional<Path> option, String what) {
        return option.orElseThrow(() -> new ParameterException(
                command.commandLine(), "Say %s.%nMaybe the words of --help show what is meant.".formatted(what)));
    }
}
