package hearth.app;

import hearth.app.book.BookFolder;
import hearth.app.book.Paper;
import hearth.promises.Catalogue;
import hearth.promises.Outcome;
import hearth.promises.Promise;
import hearth.promises.book.LawDiff;
import hearth.promises.book.PromiseBook;
import hearth.promises.book.Search;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hearth promises}: the promise book, made from the same objects that judge. */
@Command(
        name = "promises",
        mixinStandardHelpOptions = true,
        description = "Print the promise book: what England owes a child, by when, and where it is written.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Printed or written.",
            "1:No promise has what was asked for.",
            "2:The words of the command are not right.",
            "4:It could not be written."
        },
        footer = {
            "",
            "Examples:",
            "  ./hearth promises                          Markdown, here",
            "  ./hearth promises --search \"brothers\"      what is promised about brothers and sisters",
            "  ./hearth promises --outcome safe --pdf safe.pdf",
            "  ./hearth promises --html book              a page for each promise, in the folder book",
            "  ./hearth promises --diff 2010-01-01 2026-09-01"
        })
final class PromisesCommand implements Callable<Integer> {

    private static final int NOTHING_FOUND = 1;
    private static final int NOT_WRITTEN = 4;
    private static final Path HERE = Path.of("");

    @Option(
            names = "--outcome",
            paramLabel = "OUTCOME",
            description = "Only what serves it: safe, healthy, happy, learning or engaged.")
    private Optional<String> outcome = Optional.empty();

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            description = "Only promises on whose page all these words stand.")
    private Optional<String> search = Optional.empty();

    @Option(
            names = "--diff",
            paramLabel = "DAY",
            arity = "2",
            description = "What began, ended or changed between two days.")
    private List<LocalDate> diff = List.of();

    @Option(
            names = "--html",
            paramLabel = "DIR",
            arity = "0..1",
            fallbackValue = "",
            description = "A folder of pages, one for each promise; without DIR one long page, here.")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--markdown",
            paramLabel = "FILE|DIR",
            description = "Markdown: one file if its name ends in .md, else a folder with one for each promise.")
    private Optional<Path> markdown = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE", description = "A PDF to print or to hear (PDF/UA).")
    private Optional<Path> pdf = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "One page of HTML and one of Markdown, in this folder.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PledgesOption pledges;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        if (!diff.isEmpty()) {
            LawDiff.between(diff.getFirst(), diff.getLast(), chosen().all())
                    .inWords()
                    .forEach(this::say);
            return 0;
        }
        Catalogue chosen = chosen();
        if (chosen.all().isEmpty()) {
            nothingFound().forEach(this::say);
            return NOTHING_FOUND;
        }
        try {
            return write(chosen);
        } catch (IOException | UncheckedIOException _) {
            PrintWriter err = command.commandLine().getErr();
            err.printf("The book could not be written.%nMaybe the place does not exist or may not be written to.%n");
            err.flush();
            return NOT_WRITTEN;
        }
    }

    private Catalogue chosen() {
        Catalogue catalogue = pledges.catalogue();
        if (search.isEmpty() && outcome.isEmpty()) {
            return catalogue;
        }
        List<Promise> found = search.map(words -> Search.find(words, catalogue)).orElse(catalogue.all());
        return catalogue.only(outcome.map(this::outcome)
                .map(one -> found.stream()
                        .filter(promise -> catalogue.outcomes(promise.id()).contains(one))
                        .toList())
                .orElse(found));
    }

    private List<String> nothingFound() {
        String serving = outcome.map(" that serves "::concat).orElse("");
        return search.map(words -> List.of(
                        "No promise%s has all of these words: %s.".formatted(serving, words),
                        "Maybe one word of it is enough."))
                .orElse(List.of("There is no promise%s.".formatted(serving), "Maybe another outcome is meant."));
    }

    private Outcome outcome(String name) {
        return Outcome.named(name)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "\"%s\" is no outcome.%nMaybe one of these: %s."
                                .formatted(
                                        name,
                                        Arrays.stream(Outcome.values())
                                                .map(Outcome::kebab)
                                                .collect(Collectors.joining(", ")))));
    }

    private int write(Catalogue chosen) throws IOException {
        boolean isPrinted = html.filter(HERE::equals).isPresent()
                || (html.isEmpty() && markdown.isEmpty() && pdf.isEmpty() && out.isEmpty());
        if (isPrinted) {
            print(chosen);
        }
        if (html.isPresent() && !html.get().equals(HERE)) {
            BookFolder.write(html.get(), chosen);
            say("The book is in %s: open promises/index.html there.".formatted(html.get()));
        }
        if (markdown.isPresent()) {
            PromiseBook.writeMarkdown(markdown.get(), chosen);
            say("The book in Markdown is in %s.".formatted(markdown.get()));
        }
        if (pdf.isPresent()) {
            writePdf(pdf.get(), chosen);
        }
        if (out.isPresent()) {
            PromiseBook.write(out.get(), chosen);
            say("The promise book is in %s: promises.html and promises.md.".formatted(out.get()));
        }
        return 0;
    }

    private void print(Catalogue chosen) {
        if (html.isPresent()) {
            say(PromiseBook.html(chosen).stripTrailing());
        } else if (search.isPresent() || outcome.isPresent()) {
            chosen.all().forEach(promise -> say("%-28s %s".formatted(promise.id(), promise.words())));
        } else {
            say(PromiseBook.markdown(chosen).stripTrailing());
        }
    }

    private void writePdf(Path file, Catalogue chosen) throws IOException {
        try (OutputStream pages = new BufferedOutputStream(Files.newOutputStream(file))) {
            Paper.write(PromiseBook.forPaper(chosen), pages);
        }
        say("The book for paper is %s.".formatted(file));
    }

    private void say(String words) {
        PrintWriter here = command.commandLine().getOut();
        here.println(words);
        here.flush();
    }
}
