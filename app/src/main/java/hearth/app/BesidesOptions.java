package hearth.app;

import hearth.app.check.Besides;
import hearth.returns.reference.Reference;
import hearth.returns.reference.ReferenceFolder;
import hearth.returns.ssda903.Ssda903;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What is known besides a return: the lists that were imported, and the council that sends it. */
final class BesidesOptions {

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "The folder of reference data. Left out: where \"./hearth reference import\" keeps it.")
    private Optional<Path> reference = Optional.empty();

    @Option(
            names = "--authority",
            paramLabel = "COUNCIL",
            description =
                    "The council that sends the return: its code (E10000012) or, where the lookup of councils was imported,"
                            + " its name. Left out, it is guessed from the children's own homes, and said.")
    private Optional<String> authority = Optional.empty();

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /** What is known besides this return. */
    Besides of(Ssda903 ssda903) {
        Reference kept =
                ReferenceFolder.at(reference.orElseGet(DataFolder::reference)).read();
        if (reference.isPresent() && kept.kept().isEmpty() && kept.troubles().isEmpty()) {
            throw wrong(
                    "--reference",
                    kept.folder().toString(),
                    "another folder: nothing is kept in this one; see ./hearth reference import --help");
        }
        Optional<String> council = authority.map(named -> kept.areas()
                .council(named)
                .orElseThrow(() -> wrong("--authority", named, "the code of a council, as E06000054")));
        return Besides.of(kept, council, ssda903);
    }

    private ParameterException wrong(String option, String value, String maybe) {
        return new ParameterException(
                command.commandLine(), "%s does not take \"%s\".%nMaybe %s.".formatted(option, value, maybe));
    }
}
