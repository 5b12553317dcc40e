package hearth.app.listen;

import hearth.app.NotWritten;
import hearth.listening.NotAsAskedException;
import hearth.listening.answers.AnswerFile;
import hearth.listening.answers.Answers;
import hearth.listening.quotes.Approved;
import hearth.listening.quotes.Breadth;
import hearth.listening.quotes.Gazetteer;
import hearth.listening.quotes.Quote;
import hearth.listening.quotes.Texts;
import hearth.listening.quotes.ToBeQuoted;
import hearth.listening.themes.Meanings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth listen quotes}: children's own words for a report, proposed to a person who reads and decides. */
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        description = {
            "Propose quotes from what children wrote: for breadth over themes and children, not for drama; only where the"
                    + " child said yes; under each the finest words that at least 11 who answered bear alike.",
            "Names, places, numbers and addresses are proposed for removal. Nothing finds them all: a person reads each"
                    + " quote and signs for it before it is printed."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The quotes are told.",
            "2:The words of the command are not right.",
            "3:A file or the design cannot be used, or a quote may not be printed; which, and why, is said.",
            "4:The sheet could not be written."
        },
        footerHeading = "%nThe design (JSON); \"text\" and \"consent\" are needed:%n",
        footer = {
            "  \"text\": \"words\"                      the column of the text",
            "  \"id\": \"response\"                     the column that names each answer; else the number of its row",
            "  \"consent\": {\"column\": \"quote\", \"yes\": [\"yes\"]}",
            "  \"sex\": {\"column\": \"sex\", \"say\": {\"F\": \"Girl\", \"M\": \"Boy\"}}",
            "  \"age\": \"age\"                         the age in years",
            "  \"ages\": [6, 12, 19]                  where bands begin, for where one year would point at few",
            "  \"circumstance\": {\"column\": \"home\", \"say\": {\"kin\": \"living with relatives\"}}",
            "  \"answeredBy\": \"who\"                  the column that tells children and adults apart",
            "  \"areas\": [\"council\"]                 places: proposed for removal, never printed",
            "",
            "The sheet (--sheet) is for the person: in \"words\" only words may be left out, with a mark such as [name]",
            "or ... in their place; a name under \"read_by\" allows the quote; \"used_in\" says where it stands.",
            "With --read that sheet is checked against the file: the consent, the words, the attribution.",
            "",
            "Examples:",
            "  ./hearth listen quotes wave.csv --design quotes.json --sheet to-read.csv",
            "  ./hearth listen quotes wave.csv --design quotes.json --read read.csv --json"
        })
final class QuotesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.csv", description = "The answers: a header, then a row for each.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--design",
            required = true,
            paramLabel = "DESIGN.json",
            description = "Where things are; see below.")
    @SuppressWarnings("NullAway.Init")
    private Path design;

    @Option(names = "--each", paramLabel = "N", defaultValue = "3", description = "Quotes a theme (${DEFAULT-VALUE}).")
    private int each;

    @Option(names = "--hide", paramLabel = "FILE", description = "More names and places to take out, one a line.")
    private Optional<Path> hide = Optional.empty();

    @Option(
            names = "--sheet",
            paramLabel = "FILE",
            description = "Write the proposals on a sheet for a person to read.")
    private Optional<Path> sheet = Optional.empty();

    @Option(
            names = "--read",
            paramLabel = "FILE",
            description = "A sheet that a person read: check it, and tell what may be printed, instead of proposing.")
    private Optional<Path> read = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON, for machines.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (each < 1) {
            throw new ParameterException(
                    command.commandLine(), "--each %d is no number of quotes.%nMaybe 3.".formatted(each));
        }
        try {
            ToBeQuoted plan = QuotesDesign.read(design);
            Answers answers = AnswerFile.read(file, plan.words(), Set.of(), _ -> false);
            Texts texts = Texts.of(answers, plan);
            return read.isPresent()
                    ? tell(List.of(), Approved.check(QuotesFile.read(read.get()), texts), texts)
                    : propose(texts, Gazetteer.with(hidden(answers, plan)));
        } catch (NotAsAskedException fault) {
            return NoAnswer.NOT_USABLE.say(fault, command);
        }
    }

    private int propose(Texts texts, Gazetteer gazetteer) {
        List<Quote> quotes = texts.texts().isEmpty() ? List.of() : Breadth.of(texts, gazetteer, Meanings.open(), each);
        if (sheet.isPresent()) {
            try {
                QuotesFile.write(quotes, sheet.get());
            } catch (IOException fault) {
                return NoAnswer.NOT_WRITTEN.say(NotWritten.words(sheet.get().toString(), fault), command);
            }
        }
        return tell(quotes, List.of(), texts);
    }

    private List<String> hidden(Answers answers, ToBeQuoted plan) throws IOException {
        List<String> hidden = new ArrayList<>();
        plan.areas().forEach(area -> hidden.addAll(answers.words(area).words()));
        if (hide.isPresent()) {
            try {
                hidden.addAll(Files.readAllLines(hide.get()).stream()
                        .map(String::strip)
                        .toList());
            } catch (NoSuchFileException _) {
                throw NotAsAskedException.noFile(hide.get());
            }
        }
        return hidden;
    }

    private int tell(List<Quote> quotes, List<Approved.ForPrint> print, Texts texts) {
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            QuotesJson.write(quotes, print, texts, out);
        } else {
            words(quotes, print, texts, out);
        }
        out.flush();
        return 0;
    }

    private static void words(List<Quote> quotes, List<Approved.ForPrint> print, Texts texts, PrintWriter out) {
        out.printf(
                "%,d texts; %,d without consent, %,d more by somebody whom every attribution would point at.%n",
                texts.written(), texts.unasked(), texts.exposed());
        for (Quote quote : quotes) {
            out.printf(
                    "%n\"%s\"%n  %s (%,d alike), text %s, %s%n",
                    quote.proposed(), quote.attribution(), quote.shared(), quote.id(), quote.theme());
            quote.flags().forEach(flag -> out.printf("  ! %s%n", flag));
        }
        print.forEach(
                quote -> out.printf("%n\"%s\"%n  %s (text %s)%n", quote.words(), quote.attribution(), quote.id()));
        if (!quotes.isEmpty()) {
            out.printf(
                    "%nThese are proposals. A person reads each quote before it is printed: --sheet, then --read.%n");
        }
    }
}
