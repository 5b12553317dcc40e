package hearth.app;

import hearth.app.check.ProgressLine;
import hearth.synthetic.InventedCouncil;
import hearth.synthetic.errors.PlantedErrors;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hearth invent}: a council that does not exist, and the returns it would send. No real child is in it. */
@Command(
        name = "invent",
        mixinStandardHelpOptions = true,
        description = {
            "Write the SSDA903 return of an invented council, this year's and last year's.",
            "The same seed, year and number of children always give the same files. No real child is in them."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:Written.", "2:The words of the command are not right.", "4:The files could not be written."},
        footer = {
            "",
            "What is written, under DIR:",
            "  ssda903/2026/*.csv   the year's return, table by table",
            "  ssda903/2025/*.csv   the return of the year before",
            "  truth.tsv            which reviews were planted late or left out",
            "  homes.csv, postcodes.csv, areas.csv   the invented register and the places",
            "  errors.csv           with --with-errors: what is wrong of which child, and which rule must find it",
            "",
            "Then: ./hearth check DIR/ssda903/2026 --last-year DIR/ssda903/2025"
        })
final class InventCommand implements Callable<Integer> {

    private static final int NOT_WRITTEN = 4;
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2027;

    @Option(
            names = "--children",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many children are looked after at some time in the year. Default: ${DEFAULT-VALUE}.")
    private int children;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another number gives another council. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2026",
            description = "The year in which the collection year ends. Default: ${DEFAULT-VALUE}.")
    private int year;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--with-errors",
            description = {
                "Add a child for each rule that can be tried so, whose rows it must find wrong, and list them:",
                "the answer that a check must give."
            })
    private boolean withErrors;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        requireBetween("--children", children, 1, 5_000_000);
        requireBetween("--year", year, FIRST_YEAR, LAST_YEAR);
        InventedCouncil council =
                InventedCouncil.of(seed).lookingAfter(children).inYear(year);
        try (ProgressLine line = new ProgressLine()) {
            InventedCouncil.Written written = council.writeReturn(out, line.step("Inventing"));
            line.finish();
            say(council, written);
            if (withErrors && written.end() == InventedCouncil.End.FINISHED) {
                List<PlantedErrors.Slip> errors = PlantedErrors.plantIn(out, year);
                command.commandLine()
                        .getOut()
                        .printf(
                                "%d errors were planted, each in a child of its own: %s%n",
                                errors.size(), out.resolve(PlantedErrors.FILE));
                command.commandLine().getOut().flush();
            }
            return 0;
        } catch (IOException e) {
            PrintWriter err = command.commandLine().getErr();
            err.println(NotWritten.words(out.toString(), e));
            return NOT_WRITTEN;
        }
    }

    private void say(InventedCouncil council, InventedCouncil.Written written) {
        Path returns = out.resolve("ssda903");
        PrintWriter words = command.commandLine().getOut();
        words.printf(
                Locale.UK,
                "%s, an invented council: %,d children and young people, %,d rows in two years.%n",
                council.name(),
                written.children(),
                written.rows());
        words.printf(
                "Try: ./hearth check %s --last-year %s%n",
                returns.resolve("" + year), returns.resolve("" + (year - 1)));
        words.flush();
    }

    private void requireBetween(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    command.commandLine(),
                    "%s does not take %d.%nMaybe a number from %d to %d.".formatted(option, value, least, most));
        }
    }
}
