package hearth.app.listen;

import picocli.CommandLine.Command;

/** {@code ./hearth listen}: what many children said. */
@Command(
        name = "listen",
        mixinStandardHelpOptions = true,
        description = "Compare what children answered, find the themes in what they wrote, and publish nobody.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AnalyseCommand.class,
            ReleaseCommand.class,
            ThemesCommand.class,
            QuotesCommand.class,
            DemoCommand.class
        })
public final class ListenCommand {}
