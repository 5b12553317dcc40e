package hearth.app.listen;

import picocli.CommandLine.Command;

/** {@code ./hearth listen}: what many children said. */
@Command(
        name = "listen",
        mixinStandardHelpOptions = true,
        description = "Compare what children answered, and find the themes in what they wrote.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AnalyseCommand.class, ReleaseCommand.class, ThemesCommand.class})
public final class ListenCommand {}
