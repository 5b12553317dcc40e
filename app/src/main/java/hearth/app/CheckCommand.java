package hearth.app;

import hearth.app.check.Besides;
import hearth.app.check.CensusChecked;
import hearth.app.check.CensusChildren;
import hearth.app.check.CensusJson;
import hearth.app.check.CensusSummary;
import hearth.app.check.Checked;
import hearth.app.check.JsonReport;
import hearth.app.check.ProgressLine;
import hearth.app.check.Reasons;
import hearth.app.check.ReturnedStories;
import hearth.app.check.Stories;
import hearth.app.check.Summary;
import hearth.app.check.VerdictFile;
import hearth.app.check.Verdicts;
import hearth.app.check.Which;
import hearth.app.report.Council;
import hearth.app.report.FolderReport;
import hearth.app.report.Takes;
import hearth.app.since.Earlier;
import hearth.app.since.OpenLastYear;
import hearth.app.since.WhatChanged;
import hearth.promises.Asking;
import hearth.returns.CollectionYear;
import hearth.returns.Findings;
import hearth.returns.cin.CinCensus;
import hearth.returns.cin.CinOutcome;
import hearth.returns.cin.CinReading;
import hearth.returns.rules.Answer;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.stories.CensusStories;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth check}: an authority's own return in, every promise it can prove or disprove out, for every child. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Check an SSDA903 return or a children in need census: every promise that it can prove or disprove, for"
                        + " every child.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The return was read and every child in it was judged.",
            "1:With --strict: a promise was broken, or something is wrong with the files.",
            "2:The words of the command are not right.",
            "3:Nothing there could be read as an SSDA903 return; what is wrong is said.",
            "4:A report could not be written.",
            "130:Stopped."
        },
        footer = {
            "",
            "Examples:",
            "  ./hearth check returns/2026 --last-year returns/2025",
            "  ./hearth check return.zip --out report",
            "  ./hearth check returns/2026 --since monday.json --save friday.json",
            "  ./hearth check return.xml --json --children all > answer.json",
            "  ./hearth check census.xml --with returns/2026 --xsd schemas"
        })
final class CheckCommand implements Callable<Integer> {

    private static final int STRICT_FOUND = 1;
    private static final int NO_RETURN = 3;
    private static final int NOT_WRITTEN = 4;
    private static final int FIRST_YEAR = 1992;
    private static final int LAST_YEAR = 2100;
    private static final int STOPPED = 130;

    @Parameters(
            paramLabel = "RETURN",
            description =
                    "An SSDA903 return: a folder or a zip of CSV tables under any name, one CSV file, or the XML form; or the XML file of a children in need census.")
    @SuppressWarnings("NullAway.Init")
    private Path place;

    @Option(names = "--last-year", paramLabel = "DIR", description = "Last year's return, in the same forms.")
    private Optional<Path> lastYear = Optional.empty();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description =
                    "The year in which the collection year ends: 2026 is 1 April 2025 to 31 March 2026. Left out, it is"
                            + " guessed, and said.")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which to judge, as 2026-03-31. Left out: the last day of the collection year.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write a report into this folder: pages to read, and every verdict as CSV and JSON.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--verdicts",
            paramLabel = "FILE",
            description = "Also write every verdict into this one file, as CSV.")
    private Optional<Path> verdictsFile = Optional.empty();

    @Option(
            names = "--with",
            paramLabel = "RETURN",
            description = "With a census: the SSDA903 return of the same council; each child's story is told by both.")
    private Optional<Path> with = Optional.empty();

    @Option(
            names = "--xsd",
            paramLabel = "DIR",
            description = "With a census: a folder with the schemas to compare it with, one for each year.")
    private Optional<Path> schemas = Optional.empty();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BesidesOptions beside;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SinceOptions since;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReasonsOption reasons;

    @Option(names = "--json", description = "Answer in JSON, for machines.")
    private boolean json;

    @Option(
            names = "--children",
            paramLabel = "all|first:N|ID,...",
            defaultValue = "first:100",
            description = "With --json: the children to list one by one, worst first. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private String children;

    @Option(names = "--strict", description = "Exit with 1 where a promise was broken or a file is not right.")
    private boolean strict;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PledgesOption pledges;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Which which = Which.read(children).orElseThrow(() -> wrong("--children", children, "all, first:20 or A12,B7"));
        try (ProgressLine progress = new ProgressLine()) {
            if (place.toFile().exists() && CinReading.isThere(place)) {
                return census(which, progress);
            }
            Outcome outcome = reading().read(progress.step("Reading"));
            return switch (outcome) {
                case Outcome.Stopped _ -> STOPPED;
                case Outcome.Unusable(var findings) -> unusable(findings, "an SSDA903 return");
                case Outcome.Read(var ssda903) -> judged(ssda903, which, progress);
            };
        }
    }

    private int census(Which which, ProgressLine progress) throws IOException {
        if (lastYear.isPresent() || out.isPresent() || verdictsFile.isPresent()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--last-year, --out and --verdicts are not there yet for a census.%nMaybe --json is what you need."
                            .formatted());
        }
        CinReading reading = CinReading.of(place);
        reading = year.map(CollectionYear::new).map(reading::year).orElse(reading);
        reading = schemas.map(reading::schemas).orElse(reading);
        return switch (reading.read(progress.step("Reading"))) {
            case CinOutcome.Stopped _ -> STOPPED;
            case CinOutcome.Unusable(var findings) -> unusable(findings, "a children in need census");
            case CinOutcome.Read(var census) -> judged(census, which, progress);
        };
    }

    private int judged(CinCensus census, Which which, ProgressLine progress) throws IOException {
        Optional<Earlier> earlier = since.earlier();
        CensusStories told = CensusStories.of(census);
        Stories stories = CensusChildren.of(told);
        if (with.isPresent()) {
            switch (ReturnReading.of(with.get()).read(progress.step("Reading the other return"))) {
                case Outcome.Stopped _ -> {
                    return STOPPED;
                }
                case Outcome.Unusable(var findings) -> {
                    return unusable(findings, "an SSDA903 return");
                }
                case Outcome.Read(var ssda903) -> {
                    Stories returned =
                            ReturnedStories.of(ssda903, beside.of(ssda903).known());
                    stories = CensusChildren.of(told, returned);
                }
            }
        }
        LocalDate day = asOf.orElse(LocalDate.ofEpochDay(census.year().lastDay()));
        Optional<Verdicts> verdicts =
                Verdicts.of(stories, pledges.catalogue(), Asking.on(day), progress.step("Judging"));
        if (verdicts.isEmpty()) {
            return STOPPED;
        }
        CensusChecked checked = CensusChecked.of(census, verdicts.get());
        progress.finish();
        PrintWriter words = command.commandLine().getOut();
        Optional<WhatChanged> changed = since.changed(earlier, checked);
        if (json) {
            CensusJson.write(checked, which, words, more -> changed.ifPresent(some -> some.write(more)));
        } else {
            new CensusSummary(checked, words, CheckCommand::bold).print();
            changed.ifPresent(some -> some.print(words, CheckCommand::bold));
        }
        words.flush();
        try {
            since.write(changed, checked);
        } catch (IOException e) {
            return notWritten(e);
        }
        return strict && checked.isSomethingWrong() ? STRICT_FOUND : 0;
    }

    private ReturnReading reading() {
        if (!place.toFile().exists()) {
            throw wrong("RETURN", place.toString(), "another folder: this one is not there");
        }
        if (lastYear.map(before -> !before.toFile().exists()).orElse(false)) {
            throw wrong(
                    "--last-year", lastYear.map(Path::toString).orElse(""), "another folder: this one is not there");
        }
        if (year.filter(one -> one < FIRST_YEAR || one > LAST_YEAR).isPresent()) {
            throw wrong("--year", Integer.toString(year.orElse(0)), "a year such as 2026");
        }
        ReturnReading reading = ReturnReading.of(place);
        reading = lastYear.map(reading::lastYear).orElse(reading);
        return year.map(CollectionYear::new).map(reading::year).orElse(reading);
    }

    private int judged(Ssda903 ssda903, Which which, ProgressLine progress) throws IOException {
        Optional<Earlier> earlier = since.earlier();
        Asking asking = Asking.on(asOf.orElse(ssda903.year().lastDay()));
        Besides besides = beside.of(ssda903);
        Stories stories = ReturnedStories.of(ssda903, besides.known());
        Optional<Verdicts> verdicts = Verdicts.of(stories, pledges.catalogue(), asking, progress.step("Judging"));
        if (verdicts.isEmpty()) {
            return STOPPED;
        }
        Checked checked = Checked.of(ssda903, verdicts.get(), besides);
        progress.finish();
        Optional<WhatChanged> changed = since.changed(earlier, checked);
        Reasons known = reasons.given();
        int written = write(checked, changed, known, progress);
        answer(checked, changed, known, which);
        if (written == 0 && !json) {
            out.ifPresent(this::sayWhere);
        }
        return written == 0 && strict && isSomethingWrong(checked) ? STRICT_FOUND : written;
    }

    private void answer(Checked checked, Optional<WhatChanged> changed, Reasons known, Which which) {
        PrintWriter words = command.commandLine().getOut();
        OpenLastYear open = OpenLastYear.in(checked.ssda903());
        sayUnknown(which.unknown(checked.verdicts().stories()));
        if (json) {
            JsonReport.write(checked, which, words, more -> {
                open.write(more);
                changed.ifPresent(some -> some.write(more));
            });
        } else {
            new Summary(checked, words, CheckCommand::bold).print();
            open.print(words, CheckCommand::bold);
            changed.ifPresent(some -> some.print(words, CheckCommand::bold));
            reasons.print(known, checked, words);
            if (command.commandLine().getParseResult().hasMatchedOption("--children")) {
                words.printf(
                        "%n--children chooses what --json lists. Maybe add --json, or open a child's page with --out.%n");
            }
        }
        words.flush();
    }

    private void sayUnknown(List<String> ids) {
        PrintWriter err = command.commandLine().getErr();
        ids.forEach(id -> err.printf(
                "--children: no child here has the id \"%s\".%nMaybe it is written with other letters or zeros.%n",
                id));
        err.flush();
    }

    private void sayWhere(Path folder) {
        PrintWriter words = command.commandLine().getOut();
        words.printf("%nThe report is in %s: open index.html.%n", folder);
        words.flush();
    }

    private int write(Checked checked, Optional<WhatChanged> changed, Reasons known, ProgressLine progress) {
        try {
            since.write(changed, checked);
            if (verdictsFile.isPresent()) {
                VerdictFile.csv(checked.verdicts(), verdictsFile.get(), progress.step("Writing"));
            }
            if (out.isPresent()) {
                Council council = Council.of("This council", checked, known);
                FolderReport.write(out.get(), council, Takes.TABLES, progress.step("Writing the report"));
            }
            progress.finish();
            return 0;
        } catch (IOException e) {
            progress.finish();
            return notWritten(e);
        }
    }

    private int notWritten(IOException why) {
        command.commandLine().getErr().println(NotWritten.words("The answer", why));
        return NOT_WRITTEN;
    }

    private int unusable(Findings findings, String kind) {
        Unusable.print(findings, kind, command.commandLine().getErr());
        return NO_RETURN;
    }

    private static boolean isSomethingWrong(Checked checked) {
        return checked.verdicts().isSomethingBroken()
                || checked.ssda903().findings().count() > 0
                || !checked.tallies().isEmpty()
                || checked.rulings().stream().anyMatch(ruling -> ruling.answer() instanceof Answer.Failed);
    }

    private ParameterException wrong(String option, String value, String maybe) {
        return new ParameterException(
                command.commandLine(), "%s does not take \"%s\".%nMaybe %s.".formatted(option, value, maybe));
    }

    private static String bold(String words) {
        return Ansi.AUTO.string("@|bold " + words + "|@");
    }
}
