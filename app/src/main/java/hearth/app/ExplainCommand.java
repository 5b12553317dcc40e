package hearth.app;

import hearth.app.explain.ChildFinding;
import hearth.app.explain.ExplainedJson;
import hearth.app.explain.ExplainedText;
import hearth.promises.Asking;
import hearth.promises.Catalogue;
import hearth.promises.explain.Explained;
import hearth.promises.explain.Explaining;
import hearth.story.London;
import hearth.story.Story;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth explain}: why a verdict is what it is, step by step, so that a person can check it by hand. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Say why: the facts used, the clock step by step, the law, and what nobody knows.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Explained; also where the promise was not owed, which is explained as well.",
            "2:The words of the command are not right, or there is no such child or promise.",
            "3:What --in names could not be read; what is wrong is said."
        },
        footer = {
            "",
            "Examples:",
            "  ./hearth explain A12 voice.review-1 --in returns/2026 --last-year returns/2025",
            "  ./hearth explain \"eighth day\" voice.visit-first --in promises/examples/voice/voice.visit-first.txt"
                    + " --as-of 2027-01-04 --known-at 2027-01-04",
            "  ./hearth explain \"first days\" ashcombe.ring-3 --in docs/pledges/ashcombe.txt --pledges docs/pledges"
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "CHILD",
            description = "The child's id in the return; in a file of worked examples, words of the example's name.")
    @SuppressWarnings("NullAway.Init")
    private String child;

    @Parameters(index = "1", paramLabel = "PROMISE", description = "The promise's id, for example voice.review-1.")
    @SuppressWarnings("NullAway.Init")
    private String promise;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "PLACE",
            description = "A return, as for \"check\", or a file of worked examples (.txt).")
    @SuppressWarnings("NullAway.Init")
    private Path place;

    @Option(names = "--last-year", paramLabel = "DIR", description = "Last year's return.")
    private Optional<Path> lastYear = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which to judge. Left out: the last day of the return or of the example.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--known-at",
            paramLabel = "DATE",
            description = "What was written down later is left out: 2027-01-04, or 2027-01-04T09:30.")
    private Optional<String> knownAt = Optional.empty();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PledgesOption pledges;

    @Option(names = "--json", description = "Answer in JSON, for machines.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        Catalogue catalogue = pledges.catalogue();
        if (catalogue.versions(promise).isEmpty()) {
            throw wrong("There is no promise \"%s\".".formatted(promise), nearest(catalogue));
        }
        return switch (ChildFinding.in(place, lastYear, child, catalogue)) {
            case ChildFinding.Found(var story, var lastDay) -> explain(story, asOf.orElse(lastDay), catalogue);
            case ChildFinding.NotThere(var says, var maybe) -> throw wrong(says, maybe);
            case ChildFinding.Unreadable(var says, var maybe) -> unreadable(says, maybe);
        };
    }

    private int explain(Story story, LocalDate day, Catalogue catalogue) {
        Story known = knownAt.map(this::moment).map(story::asKnownAt).orElse(story);
        Explained explained = Explaining.of(promise, known, Asking.on(day), catalogue);
        PrintWriter words = command.commandLine().getOut();
        if (json) {
            ExplainedJson.write(child, promise, day, knownAt, explained, words);
        } else {
            ExplainedText.write(child, catalogue.versions(promise).getFirst(), day, knownAt, explained, words);
        }
        words.flush();
        return 0;
    }

    private Instant moment(String written) {
        try {
            return written.contains("T")
                    ? London.at(LocalDateTime.parse(written))
                    : London.startOf(LocalDate.parse(written).plusDays(1)).minusSeconds(1);
        } catch (DateTimeParseException unreadable) {
            throw wrong(
                    "--known-at does not take \"%s\".".formatted(written), "2027-01-04 or 2027-01-04T09:30 is meant.");
        }
    }

    private int unreadable(String says, String maybe) {
        PrintWriter err = command.commandLine().getErr();
        err.printf("%s%nMaybe %s%n", says, maybe);
        err.flush();
        return 3;
    }

    private String nearest(Catalogue catalogue) {
        return catalogue.ids().stream()
                .filter(id -> sharedLetters(id) > 0)
                .max(Comparator.comparingInt(this::sharedLetters))
                .map("%s is meant."::formatted)
                .orElse("it is a pledge of a council: --pledges DIR says where those are.");
    }

    /** How many letters two ids begin with alike. */
    private int sharedLetters(String id) {
        int shared = 0;
        while (shared < Math.min(id.length(), promise.length()) && id.charAt(shared) == promise.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private ParameterException wrong(String says, String maybe) {
        return new ParameterException(command.commandLine(), "%s%nMaybe %s".formatted(says, maybe));
    }
}
