package hearth.app;

import hearth.app.check.ProgressLine;
import hearth.app.check.ReferenceWords;
import hearth.returns.reference.Imported;
import hearth.returns.reference.Kept;
import hearth.returns.reference.Reference;
import hearth.returns.reference.ReferenceFolder;
import hearth.story.London;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth reference}: published lists are brought in once, and every check uses them from then on. */
@Command(
        name = "reference",
        mixinStandardHelpOptions = true,
        description = "Say which published lists are kept, how old they are, and whether they are whole.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:Listed, and all of it can be used.", "1:Something that is kept cannot be used."},
        footer = {
            "",
            "Kept in the folder reference of HEARTH_DATA; without that setting, of .hearth in your home.",
            "",
            "Examples:",
            "  ./hearth reference",
            "  ./hearth reference import ONSPD_NOV_2025_UK.csv LTLA_UTLA_lookup.csv ofsted_31mar2025.csv"
        },
        subcommands = ReferenceCommand.Import.class)
final class ReferenceCommand implements Callable<Integer> {

    @Option(names = "--in", paramLabel = "DIR", description = "Another folder than the one of every day.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON, for machines.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Reference reference =
                ReferenceFolder.at(folder.orElseGet(DataFolder::reference)).read();
        PrintWriter out = command.commandLine().getOut();
        boolean allWhole = reference.troubles().isEmpty();
        for (Kept kept : reference.kept()) {
            allWhole &= kept.isWhole();
        }
        LocalDate today = London.dayOf(Instant.now());
        out.print(json ? ReferenceWords.json(reference, today) : ReferenceWords.text(reference, today));
        out.flush();
        return allWhole ? 0 : 1;
    }

    /** {@code ./hearth reference import}: brings published lists in. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Bring in published lists. Each file is known by the names of its columns, plain or packed (.gz):",
                "- the ONS Postcode Directory (ONSPD, NSPL, or only pcd, laua, oseast1m, osnrth1m)",
                "- the ONS lookup from lower to upper tier authorities, where the directory has no column of counties",
                "- Ofsted's list of providers, as CSV; several files of it become one list",
                "A line that cannot be used is said and passed over. What was kept is replaced as a whole or not at all."
            },
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:Every file was brought in.",
                "2:The words of the command are not right.",
                "3:A file could not be brought in; what was kept of it before still is.",
                "130:Stopped."
            })
    static final class Import implements Callable<Integer> {

        private static final int REFUSED = 3;
        private static final int STOPPED = 130;

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "A published file.")
        @SuppressWarnings("NullAway.Init")
        private List<Path> files;

        @Option(
                names = "--to",
                paramLabel = "DIR",
                description = "Keep it in this folder; then say check --reference DIR.")
        private Optional<Path> folder = Optional.empty();

        @Option(
                names = "--edition",
                paramLabel = "DATE",
                description = "The day whose state the files give. Left out: by the file's name or its latest month.")
        private Optional<LocalDate> edition = Optional.empty();

        @Option(names = "--json", description = "Answer in JSON, for machines.")
        private boolean json;

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec command;

        @Override
        public Integer call() {
            ReferenceFolder to = ReferenceFolder.at(folder.orElseGet(DataFolder::reference));
            List<Imported> done;
            try (ProgressLine progress = new ProgressLine()) {
                done = to.bringIn(files, edition, London.dayOf(Instant.now()), progress.step("Importing"));
            }
            PrintWriter out = command.commandLine().getOut();
            out.print(json ? ReferenceWords.json(done) : ReferenceWords.text(done, to.folder()));
            out.flush();
            if (done.stream().anyMatch(Imported.Stopped.class::isInstance)) {
                return STOPPED;
            }
            return done.stream().anyMatch(Imported.Refused.class::isInstance) ? REFUSED : 0;
        }
    }
}
