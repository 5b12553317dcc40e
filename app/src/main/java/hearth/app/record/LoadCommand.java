package hearth.app.record;

import hearth.app.check.ProgressLine;
import hearth.app.check.ReturnedStories;
import hearth.app.check.Stories;
import hearth.practice.access.AuthorityId;
import hearth.practice.access.Person;
import hearth.returns.Finding;
import hearth.returns.Progress;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.store.Database;
import hearth.store.Gate;
import hearth.store.Load;
import hearth.store.Staffing;
import hearth.story.Story;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth load}: what a return tells becomes part of the record. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Load the stories that an SSDA903 return tells into a record.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Loaded; what somebody has to look at is listed.",
            "2:The words of the command are not right.",
            "3:Nothing there could be read as a return.",
            "4:Nobody of that name was given leave to run returns."
        },
        footer = {
            "",
            "Loaded again, only what differs is written; what people wrote by hand stays. A stopped load goes on where it was.",
            "",
            "Example:",
            "  ./hearth load our-return --data record --council E09000002 --as \"Sam Reed\""
        })
public final class LoadCommand implements Callable<Integer> {

    private static final int UNREADABLE = 3;
    private static final int NO_LEAVE = 4;

    @Parameters(paramLabel = "RETURN", description = "A folder, zip or XML file of the SSDA903.")
    @SuppressWarnings("NullAway.Init")
    private Path place;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RecordFolder folder;

    @Option(names = "--council", required = true, paramLabel = "CODE", description = "The council's ONS code.")
    @SuppressWarnings("NullAway.Init")
    private String council;

    @Option(names = "--as", required = true, paramLabel = "NAME", description = "Who loads it, by name in the record.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        return switch (ReturnReading.of(place).read(Progress.none())) {
            case Outcome.Read(var ssda903) ->
                load(ReturnedStories.of(ssda903), ssda903.year().toString());
            case Outcome.Unusable(var findings) ->
                said(
                        UNREADABLE,
                        findings.kinds().stream()
                                .map(alike -> words(alike.kept().getFirst()))
                                .toList());
            case Outcome.Stopped _ -> UNREADABLE;
        };
    }

    private int load(Stories stories, String year) {
        AuthorityId authority = new AuthorityId(council);
        try (Database database = folder.open();
                ProgressLine line = new ProgressLine()) {
            Progress progress = line.step("Loading");
            Optional<Load> load = who(database, authority)
                    .flatMap(person -> new Gate(database, authority, InstantSource.system())
                            .load(
                                    person,
                                    "SSDA903 " + year,
                                    UUID.randomUUID(),
                                    all(stories),
                                    done -> progress.at(done, stories.count())));
            line.finish();
            return load.map(this::told)
                    .orElseGet(() -> said(
                            NO_LEAVE,
                            List.of(
                                    "Nobody called \"%s\" was given leave to run returns for %s."
                                            .formatted(name, council),
                                    "Maybe the name is written otherwise; an administrator gives the leave.")));
        } catch (IllegalArgumentException unknown) {
            return said(
                    NO_LEAVE, List.of(Optional.ofNullable(unknown.getMessage()).orElse("")));
        }
    }

    private Optional<Person> who(Database database, AuthorityId authority) {
        List<Person> called = new Staffing(database, authority, InstantSource.system())
                .everybody().stream()
                        .filter(person -> person.name().equals(name))
                        .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private int told(Load load) {
        PrintWriter out = command.commandLine().getOut();
        out.printf(
                "%,d children. Facts added: %,d; corrected: %,d; taken back: %,d; known already: %,d.%n",
                load.children(), load.added(), load.corrected(), load.takenBack(), load.same());
        some("Not kept", load.notKept(), out);
        some("Kept, and somebody has to look", load.apart(), out);
        out.flush();
        return 0;
    }

    private static void some(String what, List<Load.Odd> odd, PrintWriter out) {
        if (!odd.isEmpty()) {
            out.printf("%s: %,d%n", what, odd.size());
            odd.stream()
                    .limit(20)
                    .forEach(one ->
                            out.printf("  %s: %s%n", one.child(), one.why().replace("\n", " ")));
        }
    }

    private int said(int code, List<String> lines) {
        PrintWriter err = command.commandLine().getErr();
        lines.forEach(err::println);
        err.flush();
        return code;
    }

    private static String words(Finding finding) {
        return "%s%n  %s".formatted(finding.says(), finding.maybe());
    }

    private static Iterable<Story> all(Stories stories) {
        return () -> {
            Iterator<Integer> child = IntStream.range(0, stories.count()).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return child.hasNext();
                }

                @Override
                public Story next() {
                    return stories.of(child.next());
                }
            };
        };
    }
}
