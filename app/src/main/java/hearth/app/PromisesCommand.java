package hearth.app;

import hearth.promises.book.PromiseBook;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hearth promises}: the promise book, made from the same objects that judge. */
@Command(
        name = "promises",
        mixinStandardHelpOptions = true,
        description = "Print the promise book: what England owes a child, by when, and where it is written.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Printed or written.",
            "2:The words of the command are not right.",
            "4:It could not be written."
        },
        footer = {
            "",
            "Examples:",
            "  ./hearth promises                 Markdown, here",
            "  ./hearth promises --html > promises.html",
            "  ./hearth promises --out book      promises.html and promises.md in the folder book"
        })
final class PromisesCommand implements Callable<Integer> {

    private static final int NOT_WRITTEN = 4;

    @Option(names = "--html", description = "As one page of HTML, to read in a browser or to print.")
    private boolean html;

    @Option(names = "--out", paramLabel = "DIR", description = "Write both forms into this folder.")
    private Optional<Path> out = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        return out.isPresent() ? write(out.get()) : print();
    }

    private int print() {
        PrintWriter words = command.commandLine().getOut();
        words.print(html ? PromiseBook.html() : PromiseBook.markdown());
        words.flush();
        return 0;
    }

    private int write(Path folder) {
        try {
            PromiseBook.write(folder);
        } catch (UncheckedIOException _) {
            PrintWriter err = command.commandLine().getErr();
            err.printf("The book could not be written to %s.%nMaybe the folder may not be written to.%n", folder);
            err.flush();
            return NOT_WRITTEN;
        }
        PrintWriter words = command.commandLine().getOut();
        words.printf("The promise book is in %s: promises.html and promises.md.%n", folder);
        words.flush();
        return 0;
    }
}
