package hearth.app;

import hearth.app.check.CheckCommand;
import hearth.app.web.StartCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The front door: every word after {@code ./hearth} that is not about building the house comes in here. */
@Command(
        name = "hearth",
        description = "An open children's social care system for England.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.Provider.class,
        subcommands = {StartCommand.class, CheckCommand.class, Version.class, Bundle.class, Train.class})
public final class Hearth {

    private Hearth() {}

    public static void main(String[] words) {
        System.exit(frontDoor().execute(words));
    }

    static CommandLine frontDoor() {
        return new CommandLine(new Hearth());
    }
}
