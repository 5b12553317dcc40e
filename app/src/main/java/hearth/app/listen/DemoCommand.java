package hearth.app.listen;

import hearth.app.NotWritten;
import hearth.app.check.ProgressLine;
import hearth.app.listen.demo.Again;
import hearth.app.listen.demo.WaveFound;
import hearth.app.listen.demo.WaveReading;
import hearth.app.listen.demo.WaveReport;
import hearth.app.listen.demo.WaveStudy;
import hearth.app.report.Look;
import hearth.app.report.Sheet;
import hearth.app.report.Shelf;
import hearth.listening.release.Counted;
import hearth.pages.wave.WavePage;
import hearth.synthetic.wave.Wave;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hearth listen demo}: a wave that nobody answered, from question to report. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Invent a wave of answers from the figures that were published of The Big Ambition, find everything in it, and"
                    + " write the report.",
            "A table at the end says which of the published figures were found again."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The report is written, and every published figure that may be told was found again.",
            "1:The report is written, and some figure was not found again.",
            "2:The words of the command are not right.",
            "4:The folder could not be written."
        },
        footer = {
            "",
            "In the folder: index.html is the report, for-children.html what children get back, answers.csv every answer,",
            "release.csv and release.json what may be published of it.",
            "",
            "Examples:",
            "  ./hearth listen demo --out wave",
            "  ./hearth listen demo --responses 20000 --out small-wave"
        })
final class DemoCommand implements Callable<Integer> {

    private static final int FEWEST = 5_000;
    private static final int NOT_WRITTEN = 4;

    @Option(
            names = "--responses",
            paramLabel = "N",
            defaultValue = "" + Wave.ALL,
            description = "How many answer (default: ${DEFAULT-VALUE}).")
    private int responses;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Which wave (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the report.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        if (responses < FEWEST) {
            throw new ParameterException(
                    command.commandLine(),
                    "%,d answers are too few: the smallest groups would be empty.%nMaybe --responses %d."
                            .formatted(responses, 20_000));
        }
        try (ProgressLine progress = new ProgressLine()) {
            Files.createDirectories(out);
            Path answers = out.resolve("answers.csv");
            var writing = progress.step("Inventing the answers");
            Wave.write(answers, responses, seed, done -> writing.at(done, responses));
            WaveFound found = new WaveReading(progress::step).read(answers);
            progress.finish();
            pages(found, openData(found));
            return say(found);
        } catch (IOException fault) {
            PrintWriter err = command.commandLine().getErr();
            err.println(NotWritten.words(out.toString(), fault));
            err.flush();
            return NOT_WRITTEN;
        }
    }

    private List<String> openData(WaveFound found) throws IOException {
        List<String> says = ReleaseWords.of(found.release(), found.answers(), WaveStudy.told());
        ReleaseFolder.write(found.release(), Counted.of(found.answers(), WaveStudy.told()), says, out);
        return says;
    }

    private void pages(WaveFound found, List<String> withheld) throws IOException {
        Shelf shelf = Shelf.folder(out);
        Look.write(shelf);
        try (InputStream css = Objects.requireNonNull(DemoCommand.class.getResourceAsStream("/static/wave.css"));
                OutputStream look = shelf.open("look/wave.css")) {
            css.transferTo(look);
        }
        List<WavePage.File> files = List.of(
                new WavePage.File("release.csv", "how many agreed, by place and group, with small numbers protected"),
                new WavePage.File("release.json", "the same for machines"));
        WavePage page = WaveReport.of(found, withheld, files);
        for (var sheet : List.of(
                new Page("index.html", new Sheet("wave/report", page)),
                new Page("for-children.html", new Sheet("wave/children", page)))) {
            try (OutputStream file = shelf.open(sheet.name())) {
                sheet.sheet().write(file);
            }
        }
    }

    private record Page(String name, Sheet sheet) {}

    private int say(WaveFound found) {
        PrintWriter words = command.commandLine().getOut();
        words.printf(
                "%-52s %-36s %9s %7s  %-16s %s%n",
                "Statement", "Of whom", "published", "found", "may lie from", "again?");
        WaveReport.of(found, List.of(), List.of())
                .tried()
                .forEach(one -> words.printf(
                        "%-52s %-36s %9s %7s  %-16s %s%n",
                        one.statement(), one.who(), one.published(), one.found(), one.range(), one.verdict()));
        long missed = found.tried().stream()
                .filter(one -> one.verdict() == Again.Verdict.NOT_FOUND)
                .count();
        words.printf(
                "%nThe report: %s%n", out.resolve("index.html").toAbsolutePath().normalize());
        words.flush();
        return missed == 0 ? 0 : 1;
    }
}
