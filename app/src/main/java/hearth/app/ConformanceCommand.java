package hearth.app;

import hearth.app.conformance.Conformance;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth conformance}: worked cases of the rules, as they stand in a folder, run against the rules. */
@Command(
        name = "conformance",
        mixinStandardHelpOptions = true,
        description = {
            "Run worked cases of the rules of a return, SSDA903 or CIN census: every .json file of a folder, one file a rule.",
            "Each table of a case in which something else was found is one line; the last line counts."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every case holds.",
            "1:Some do not hold, or cannot be read, or there are none.",
            "2:The words of the command are not right."
        })
final class ConformanceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder of worked cases.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    command.commandLine(), "%s is no folder.%nMaybe its name is misspelt.".formatted(folder));
        }
        PrintWriter out = command.commandLine().getOut();
        boolean holds = Conformance.run(folder, out::println);
        out.flush();
        return holds ? 0 : 1;
    }
}
