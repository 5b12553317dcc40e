package hearth.app;

import hearth.promises.Catalogue;
import hearth.promises.Promises;
import hearth.promises.pledge.PledgeFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --pledges DIR}: what a council promises beyond the law is checked too. */
public final class PledgesOption {

    @Option(
            names = "--pledges",
            paramLabel = "DIR",
            description = "What the council promises beyond the law, too: a folder of .pledge files (docs/pledges.md).")
    private Optional<Path> place = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /** The promises of England, and the pledges if some were named. Half a pledge stops the command. */
    public Catalogue catalogue() {
        return place.map(this::read).orElse(Promises.catalogue());
    }

    private Catalogue read(Path from) {
        PledgeFile file = PledgeFile.read(from);
        if (!file.failures().isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    file.failures().stream()
                            .flatMap(failure -> failure.inWords().stream())
                            .collect(Collectors.joining(System.lineSeparator())));
        }
        return file.catalogue();
    }
}
