package hearth.app.house;

import hearth.app.DataFolder;
import hearth.app.PledgesOption;
import hearth.app.demonstration.Demonstration;
import hearth.app.web.PortTakenException;
import hearth.app.web.Rehearsal;
import hearth.app.web.Site;
import hearth.store.Database;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hearth start}: opens the house to the browsers of this machine, until somebody presses Ctrl-C. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = {
            "Open Hearth for your browser, on this machine only: an invented council to sign in to, and the check of a return.",
            "The council is invented once, in Hearth's data folder, and found again later."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It was open, and was closed.",
            "2:The words of the command are not right.",
            "4:The port is taken."
        })
public final class StartCommand implements Callable<Integer> {

    private static final int PORT_TAKEN = 4;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port on 127.0.0.1 (default: ${DEFAULT-VALUE}; 0 takes any that is free).")
    private int port;

    @Option(names = "--rehearse", hidden = true, description = "Open, walk through once for nobody, and close again.")
    private boolean rehearse;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PledgesOption pledges;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        return rehearse ? Rehearsal.run() : open();
    }

    private House house(Demonstration.Opened opened, Clock clock) {
        return House.of(
                House.Kind.INVENTED,
                opened.database(),
                opened.authority(),
                opened.name(),
                opened.faces(),
                pledges.catalogue(),
                clock);
    }

    private int open() {
        PrintWriter out = command.commandLine().getOut();
        OpenHouse.quietly();
        Path folder = DataFolder.demonstration();
        if (!Demonstration.isIn(folder)) {
            out.printf("Inventing a council with %,d children, once. A moment.%n", Demonstration.CHILDREN);
            out.flush();
        }
        Clock clock = Clock.systemUTC();
        Demonstration.Opened opened = Demonstration.in(folder, clock, Demonstration.CHILDREN, Passwords::hash, _ -> {});
        try (Database _ = opened.database();
                Site site = OpenHouse.on(port, house(opened, clock), "")) {
            out.printf(
                    "Hearth is open at %s%nEverybody in it is invented, and only this computer can reach it."
                            + " Press Ctrl-C to close it.%n",
                    site.address());
            out.flush();
            site.awaitEnd();
            return 0;
        } catch (PortTakenException taken) {
            PrintWriter err = command.commandLine().getErr();
            err.println(taken.inWords("./hearth start"));
            err.flush();
            return PORT_TAKEN;
        }
    }
}
