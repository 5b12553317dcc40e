package hearth.app.listen;

import hearth.listening.NotAsAskedException;
import hearth.listening.answers.TextFile;
import hearth.listening.themes.Meanings;
import hearth.listening.themes.Themes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth listen themes}: what many children wrote about, in their own words. */
@Command(
        name = "themes",
        mixinStandardHelpOptions = true,
        description = {
            "Find the themes of many texts: the same on every run, every text in a theme or counted as not fitting.",
            "Nothing leaves the machine. A person reads the themes and decides; these are proposals."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The themes are told.",
            "2:The words of the command are not right.",
            "3:The file cannot be used; what is wrong is said."
        },
        footer = {
            "",
            "The file holds one text a line. What stands before a tab is a label and is ignored.",
            "",
            "Examples:",
            "  ./hearth listen themes wave.tsv",
            "  ./hearth listen themes wave.tsv --k 12 --json > themes.json"
        })
final class ThemesCommand implements Callable<Integer> {

    private static final int NOT_USABLE = 3;

    @Parameters(paramLabel = "FILE.tsv", description = "The texts, one a line.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--k", paramLabel = "N", description = "How many themes. Left out, it is found.")
    private Optional<Integer> count = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON, for machines.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (count.filter(wanted -> wanted < 1).isPresent()) {
            throw new ParameterException(
                    command.commandLine(), "--k %d is no number of themes.%nMaybe 12.".formatted(count.get()));
        }
        TextFile texts;
        try {
            texts = TextFile.read(file);
        } catch (NotAsAskedException fault) {
            PrintWriter err = command.commandLine().getErr();
            err.println(fault.getMessage());
            err.flush();
            return NOT_USABLE;
        }
        float[][] meanings = Meanings.open().of(texts.texts());
        Themes themes = count.map(wanted -> Themes.of(texts.texts(), meanings, wanted))
                .orElseGet(() -> Themes.of(texts.texts(), meanings));
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            ThemesJson.write(themes, out);
            out.println();
            out.flush();
        } else {
            ThemesText.write(themes, texts, out);
        }
        return 0;
    }
}
