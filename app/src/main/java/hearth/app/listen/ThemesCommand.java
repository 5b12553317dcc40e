package hearth.app.listen;

import hearth.listening.NotAsAskedException;
import hearth.listening.answers.TextFile;
import hearth.listening.themes.Agreement;
import hearth.listening.themes.CodedCorpus;
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
            "  ./hearth listen themes wave.tsv --k 12 --json > themes.json",
            "  ./hearth listen themes wave.tsv --coded sample.tsv"
        })
final class ThemesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.tsv", description = "The texts, one a line.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--k", paramLabel = "N", description = "How many themes. Left out, it is found.")
    private Optional<Integer> count = Optional.empty();

    @Option(
            names = "--coded",
            paramLabel = "FILE",
            description =
                    "A sample that a person coded: on each line the codes (a semicolon between them), a tab, the text."
                            + " The machine learns from it, and says how far it agrees with the person.")
    private Optional<Path> coded = Optional.empty();

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
        try {
            return told(TextFile.read(file));
        } catch (NotAsAskedException fault) {
            return NoAnswer.NOT_USABLE.say(fault, command);
        }
    }

    private int told(TextFile texts) throws IOException {
        Optional<TextFile> sample = coded.isPresent() ? Optional.of(TextFile.coded(coded.get())) : Optional.empty();
        Meanings model = Meanings.open();
        float[][] meanings = model.of(texts.texts());
        if (sample.isPresent()) {
            CodedCorpus corpus = CodedCorpus.of(
                    texts.texts(),
                    meanings,
                    sample.get().codes(),
                    model.of(sample.get().texts()));
            return say(corpus.themes(), texts, Optional.of(corpus.agreement()));
        }
        Themes themes = count.map(wanted -> Themes.of(texts.texts(), meanings, wanted))
                .orElseGet(() -> Themes.of(texts.texts(), meanings));
        return say(themes, texts, Optional.empty());
    }

    private int say(Themes themes, TextFile texts, Optional<Agreement> agreement) {
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            ThemesJson.write(themes, agreement, out);
            out.flush();
        } else {
            ThemesText.write(themes, texts, agreement, out);
        }
        return 0;
    }
}
