package hearth.app.house;

import hearth.app.demonstration.Demonstration;
import hearth.app.web.PortTakenException;
import hearth.app.web.Site;
import hearth.practice.access.AuthorityId;
import hearth.promises.Promises;
import hearth.store.Database;
import hearth.store.Where;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hearth serve}: opens Hearth for a council's own work, with a record of its own and nobody invented in it. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Open Hearth for a council's own work: with sign-in, and a record that is kept in a folder of yours.",
            "It listens on this machine alone; a web server in front of it brings https and the world.",
            "The first time, name the council: ./hearth serve --data DIR --council E08000035 --name Ashcombe"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It was open, and was closed.",
            "2:The words of the command are not right.",
            "3:It will not open on this folder, and says why.",
            "4:The port is taken."
        })
public final class ServeCommand implements Callable<Integer> {

    private static final int REFUSED = 3;
    private static final int PORT_TAKEN = 4;
    private static final int BYTES_OF_A_CODE = 10;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "The folder in which the record is kept.")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port on 127.0.0.1 (default: ${DEFAULT-VALUE}; 0 takes any that is free).")
    private int port;

    @Option(
            names = "--council",
            paramLabel = "CODE",
            defaultValue = "",
            description = "The council's code, for example E08000035; needed the first time.")
    @SuppressWarnings("NullAway.Init")
    private String code;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "",
            description = "The council's name; needed the first time.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        OpenHouse.quietly();
        Optional<String> refusal = refusal();
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        List<String> council = council();
        try (Database database = Database.open(new Where.Here(data))) {
            AuthorityId authority = new AuthorityId(council.getFirst());
            database.welcome(authority, council.getLast());
            return serve(House.of(
                    House.Kind.REAL,
                    database,
                    authority,
                    council.getLast(),
                    List.of(),
                    Promises.catalogue(),
                    Clock.systemUTC()));
        }
    }

    /** Why it does not open on this folder, or nothing. */
    private Optional<String> refusal() {
        if (Demonstration.isIn(data) || Demonstration.isIn(data.resolve("demonstration"))) {
            return Optional.of(
                    "The folder %s holds the invented council, and its accounts have a password that everybody knows.%n"
                                    .formatted(data)
                            + "Maybe an empty folder is meant: ./hearth serve --data DIR");
        }
        if (Files.notExists(file()) && (code.isBlank() || name.isBlank())) {
            return Optional.of("The folder %s holds no council yet.%n".formatted(data)
                    + "Maybe this is the first time: ./hearth serve --data DIR --council E08000035 --name Ashcombe");
        }
        return Optional.empty();
    }

    private Path file() {
        return data.resolve("council.txt");
    }

    /** The council's code and name, as they were given the first time. */
    private List<String> council() throws IOException {
        if (Files.notExists(file())) {
            Files.createDirectories(data);
            Files.write(file(), List.of(code.strip(), name.strip()));
        }
        return Files.readAllLines(file());
    }

    private int serve(House house) {
        PrintWriter out = command.commandLine().getOut();
        String firstCode = house.accounts().isAnybody() ? "" : newCode();
        try (Site site = OpenHouse.on(port, house, firstCode)) {
            out.printf("Hearth is open for %s at %s%n", house.council(), site.address());
            if (!firstCode.isEmpty()) {
                out.printf(
                        "Nobody can sign in yet. Set up the first administrator at %s/first%nThe code, good once: %s%n",
                        site.address(), firstCode);
            }
            out.printf("Press Ctrl-C to close it.%n");
            out.flush();
            site.awaitEnd();
            return 0;
        } catch (PortTakenException taken) {
            PrintWriter err = command.commandLine().getErr();
            err.println(taken.inWords("./hearth serve --data DIR"));
            err.flush();
            return PORT_TAKEN;
        }
    }

    private int refuse(String why) {
        PrintWriter err = command.commandLine().getErr();
        err.println(why);
        err.flush();
        return REFUSED;
    }

    private static String newCode() {
        byte[] random = new byte[BYTES_OF_A_CODE];
        new SecureRandom().nextBytes(random);
        return HexFormat.ofDelimiter("-").formatHex(random);
    }
}
