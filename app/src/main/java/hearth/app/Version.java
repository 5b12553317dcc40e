package hearth.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says which Hearth this is and which Java it runs on, the first things anyone is asked when they ask for help. */
@Command(
        name = "version",
        mixinStandardHelpOptions = true,
        versionProvider = Version.Provider.class,
        description = "Say which Hearth this is and which Java it runs on.")
final class Version implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        command.commandLine().getOut().println(words());
        return 0;
    }

    static String words() {
        String hearth = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("straight from its sources");
        return "Hearth %s, Java %s".formatted(hearth, Runtime.version());
    }

    /** Gives the same words to {@code --version}. */
    static final class Provider implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {words()};
        }
    }
}
