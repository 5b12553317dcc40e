package hearth.app;

import hearth.app.check.RuleBook;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth rules}: what each rule of the return asks, from the same objects that judge. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Print the rules of the SSDA903 return or of the census, or what one of them asks and needs.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Printed or written.",
            "2:The words of the command are not right.",
            "4:It could not be written."
        },
        footer = {
            "",
            "Examples:",
            "  ./hearth rules                    the list",
            "  ./hearth rules 382                one rule",
            "  ./hearth rules --html pages       a page for each rule, in the folder pages",
            "  ./hearth rules --census 8670Q     one rule of the children in need census"
        })
final class RulesCommand implements Callable<Integer> {

    private static final int NOT_WRITTEN = 4;

    @Parameters(paramLabel = "CODE", arity = "0..1", description = "A rule's code; small and capital letters matter.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--census", description = "The rules of the children in need census instead.")
    private boolean census;

    @Option(names = "--html", paramLabel = "DIR", description = "Write a page of HTML for each rule into this folder.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--markdown", paramLabel = "DIR", description = "Write a page of Markdown for each rule.")
    private Optional<Path> markdown = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        if (html.isPresent() || markdown.isPresent()) {
            return write(out);
        }
        out.print(code.map(this::words).orElseGet(book()::list));
        out.flush();
        return 0;
    }

    private RuleBook book() {
        return census ? RuleBook.census() : RuleBook.ssda903();
    }

    private String words(String named) {
        return book().words(named)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "There is no rule %s.%nMaybe a letter is small that should be a capital, as in 197B; those of the census come with --census."
                                .formatted(named)));
    }

    private int write(PrintWriter out) {
        try {
            html.ifPresent(book()::writeHtml);
            markdown.ifPresent(book()::writeMarkdown);
        } catch (UncheckedIOException fault) {
            PrintWriter err = command.commandLine().getErr();
            err.println(NotWritten.words("The pages", Objects.requireNonNull(fault.getCause())));
            err.flush();
            return NOT_WRITTEN;
        }
        out.printf("The pages of %d rules are written.%n", book().size());
        out.flush();
        return 0;
    }
}
