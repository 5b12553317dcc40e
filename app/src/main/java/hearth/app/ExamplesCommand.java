package hearth.app;

import hearth.promises.examples.Examples;
import hearth.promises.examples.ExamplesGuide;
import hearth.promises.examples.ExamplesReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth examples}: worked examples in plain text, run against the promises as they stand. */
@Command(
        name = "examples",
        mixinStandardHelpOptions = true,
        description = {
            "Run worked examples: a file, or every .txt file of a folder and the folders in it.",
            "Each one that does not hold is shown with its file and line, what was expected, what came, and why."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every example holds.",
            "1:Some do not hold, or cannot be understood, or there are none.",
            "2:The words of the command are not right."
        },
        footer = {"", "How to write one: promises/examples/README.md"})
final class ExamplesCommand implements Callable<Integer> {

    private static final String OWN = "promises/examples";

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "A folder of worked examples, or one file. Default: Hearth's own, " + OWN + ".")
    private Optional<Path> place = Optional.empty();

    @Option(names = "--guide", description = "Print how to write an example, with every kind of fact and its fields.")
    private boolean guide;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PledgesOption pledges;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        if (guide) {
            out.print(ExamplesGuide.markdown());
            out.flush();
            return 0;
        }
        ExamplesReport report = Examples.run(examples(), pledges.catalogue());
        report.inWords().forEach(out::println);
        out.flush();
        return report.allPassed() ? 0 : 1;
    }

    private Path examples() {
        return place.or(() -> OwnFolder.nearest(OWN)).orElse(Path.of(OWN));
    }
}
