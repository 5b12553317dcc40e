package hearth.app;

import hearth.app.check.CensusChildren;
import hearth.app.check.ProgressLine;
import hearth.app.check.ReturnedStories;
import hearth.app.check.Stories;
import hearth.returns.CollectionYear;
import hearth.returns.Findings;
import hearth.returns.Progress;
import hearth.returns.cin.CensusHeader;
import hearth.returns.cin.CinCensus;
import hearth.returns.cin.CinOutcome;
import hearth.returns.cin.CinReading;
import hearth.returns.cin.Element;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.returns.stories.CensusStories;
import hearth.returns.write.CinCensusXml;
import hearth.returns.write.DailyFeed;
import hearth.returns.write.Loss;
import hearth.returns.write.Losses;
import hearth.returns.write.ReturnYear;
import hearth.returns.write.Ssda903Csv;
import hearth.returns.write.Ssda903Xml;
import hearth.story.Story;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth write}: a return in, the children's stories, and a return out, with what did not come through. */
@Command(
        name = "write",
        mixinStandardHelpOptions = true,
        description = "Write a return from the stories that a return tells, and list what did not come through.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Written; what did not come through is listed.",
            "2:The words of the command are not right.",
            "3:Nothing there could be read as a return.",
            "4:It could not be written.",
            "130:Stopped."
        },
        footer = {
            "",
            "Examples:",
            "  ./hearth write returns/2026 --as ssda903-xml --to return.xml",
            "  ./hearth write census.xml --as cin --to written.xml",
            "  ./hearth write returns/2026 --as feed --to requests"
        })
final class WriteCommand implements Callable<Integer> {

    private static final int NO_RETURN = 3;
    private static final int NOT_WRITTEN = 4;
    private static final int STOPPED = 130;
    private static final int MARCH = 3;

    /** The forms in which a return can be written. */
    enum Form {
        SSDA903_CSV,
        SSDA903_XML,
        CIN,
        FEED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Parameters(paramLabel = "RETURN", description = "An SSDA903 return or a children in need census, as for check.")
    @SuppressWarnings("NullAway.Init")
    private Path place;

    @Option(names = "--last-year", paramLabel = "DIR", description = "Last year's SSDA903 return.")
    private Optional<Path> lastYear = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", description = "The year in which the collection year ends.")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORM",
            description = "ssda903-csv (a folder), ssda903-xml, cin (a file), or feed (a folder of requests).")
    @SuppressWarnings("NullAway.Init")
    private String form;

    @Option(names = "--to", required = true, paramLabel = "PATH", description = "The file or folder to write.")
    @SuppressWarnings("NullAway.Init")
    private Path to;

    @Option(
            names = "--lea",
            paramLabel = "LEA",
            description = "With cin: the three figures of the council. Left out: those of the census that was read.")
    private Optional<String> lea = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        Form as = Stream.of(Form.values())
                .filter(one -> one.toString().equals(form))
                .findFirst()
                .orElseThrow(() -> wrong("--as", form, "ssda903-csv, ssda903-xml, cin or feed"));
        if (!Files.exists(place)) {
            throw wrong("RETURN", place.toString(), "another folder: this one is not there");
        }
        try (ProgressLine progress = new ProgressLine()) {
            return CinReading.isThere(place) ? census(as, progress) : ssda903(as, progress);
        } catch (IOException broken) {
            PrintWriter err = command.commandLine().getErr();
            err.println(NotWritten.words("The return", broken));
            err.flush();
            return NOT_WRITTEN;
        }
    }

    private int ssda903(Form as, ProgressLine progress) throws IOException {
        ReturnReading reading = ReturnReading.of(place);
        reading = lastYear.map(reading::lastYear).orElse(reading);
        reading = year.map(CollectionYear::new).map(reading::year).orElse(reading);
        return switch (reading.read(progress.step("Reading"))) {
            case Outcome.Stopped _ -> STOPPED;
            case Outcome.Unusable(var findings) -> unusable(findings);
            case Outcome.Read(var ssda903) -> {
                progress.finish();
                Stories stories = ReturnedStories.of(ssda903);
                int ends = ssda903.year().ends();
                int left = write(as, stories, ends, ssda903.thisYear().supplied(), Optional.empty());
                yield told(as, left, () -> isSsda903(as) ? between(ssda903) : notCarried(as, stories));
            }
        };
    }

    private int census(Form as, ProgressLine progress) throws IOException {
        CinReading reading = CinReading.of(place);
        reading = year.map(CollectionYear::new).map(reading::year).orElse(reading);
        return switch (reading.read(progress.step("Reading"))) {
            case CinOutcome.Stopped _ -> STOPPED;
            case CinOutcome.Unusable(var findings) -> unusable(findings);
            case CinOutcome.Read(var census) -> {
                progress.finish();
                Stories stories = CensusChildren.of(CensusStories.of(census));
                int ends = census.collected().ends();
                int left = write(as, stories, ends, Table.all(), Optional.of(census));
                yield told(as, left, () -> as == Form.CIN ? between(census) : notCarried(as, stories));
            }
        };
    }

    private static boolean isSsda903(Form as) {
        return as == Form.SSDA903_CSV || as == Form.SSDA903_XML;
    }

    /** Writes it; says how many children could not be written. */
    private int write(Form as, Stories stories, int ends, List<Table> tables, Optional<CinCensus> census)
            throws IOException {
        ReturnYear of = ReturnYear.of(ends);
        switch (as) {
            case SSDA903_CSV -> Ssda903Csv.write(all(stories), of, tables, to);
            case SSDA903_XML -> Ssda903Xml.write(all(stories), of, to);
            case FEED -> {
                return DailyFeed.write(all(stories), to);
            }
            case CIN -> {
                LocalDate reference = census.filter(CinCensus::isYearKnown)
                        .map(one -> LocalDate.ofEpochDay(one.year().lastDay()))
                        .orElseGet(() -> LocalDate.of(ends, MARCH, 31));
                String authority = lea.or(() -> census.flatMap(WriteCommand::authority))
                        .orElseThrow(() -> wrong("--lea", "", "the three figures of the council, as 330"));
                return CinCensusXml.write(all(stories), new CinCensusXml.Head(ends, reference, authority), to);
            }
        }
        return 0;
    }

    private static Optional<String> authority(CinCensus census) {
        return census.headers().stream()
                .map((CensusHeader header) -> header.text(Element.LEA))
                .filter(figures -> figures.matches("\\d{3}"))
                .findFirst();
    }

    private static Stream<Story> all(Stories stories) {
        return IntStream.range(0, stories.count()).mapToObj(stories::of);
    }

    private List<Loss> between(Ssda903 before) {
        return switch (ReturnReading.of(to).year(before.year()).read(Progress.none())) {
            case Outcome.Read(var after) -> Losses.between(before, after);
            case Outcome.Unusable _, Outcome.Stopped _ -> List.of(new Loss("everything", 1, 1, 0));
        };
    }

    private List<Loss> between(CinCensus before) {
        return switch (CinReading.of(to).year(before.collected()).read(Progress.none())) {
            case CinOutcome.Read(var after) -> Losses.between(before, after);
            case CinOutcome.Unusable _, CinOutcome.Stopped _ -> List.of(new Loss("everything", 1, 1, 0));
        };
    }

    private static List<Loss> notCarried(Form as, Stories stories) {
        return as == Form.FEED ? Losses.notCarried(all(stories), DailyFeed::carries) : List.of();
    }

    private int told(Form as, int left, Supplier<List<Loss>> losses) {
        PrintWriter out = command.commandLine().getOut();
        out.printf("Written as %s: %s%n", as, to);
        if (left > 0) {
            out.printf("%d children could not be written: %s%n", left, whyLeft(as));
        }
        List<Loss> found = losses.get();
        out.println(
                found.isEmpty()
                        ? "Nothing that was read is missing in what was written, and nothing was added."
                        : "Did not come through, or was added; docs/writing-returns.md says why:");
        for (Loss loss : found) {
            out.printf(
                    Locale.UK,
                    "  %-45s %,10d of %,d lost, %,d added%n",
                    loss.what(),
                    loss.lost(),
                    loss.of(),
                    loss.added());
        }
        out.flush();
        return 0;
    }

    private static String whyLeft(Form as) {
        return switch (as) {
            case CIN -> "the census asks for a referral, and their stories have none.";
            case FEED -> "the feed takes ids of at most 20 letters and figures.";
            case SSDA903_CSV, SSDA903_XML -> "";
        };
    }

    private int unusable(Findings findings) {
        Unusable.print(findings, "a return", command.commandLine().getErr());
        return NO_RETURN;
    }

    private ParameterException wrong(String option, String value, String maybe) {
        return new ParameterException(
                command.commandLine(), "%s does not take \"%s\".%nMaybe %s.".formatted(option, value, maybe));
    }
}
