package hearth.app.record;

import hearth.practice.access.AuthorityId;
import hearth.practice.retention.Ground;
import hearth.practice.retention.Keeping;
import hearth.practice.retention.RetentionRule;
import hearth.practice.retention.RetentionRules;
import hearth.store.Certificate;
import hearth.store.Checkup;
import hearth.store.Database;
import hearth.store.Retention;
import hearth.store.Retention.Decided;
import hearth.store.Retention.Due;
import hearth.story.ChildId;
import hearth.story.London;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hearth retention}: how long records are kept, whose time is over, what is held, and what was deleted. */
@Command(
        name = "retention",
        mixinStandardHelpOptions = true,
        description = {
            "Say whose record has been kept as long as the law asks, and delete one where somebody decides so.",
            "Nothing is deleted by itself. A hold keeps a record whatever its last day."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:Done.", "2:The words of the command are not right.", "3:It was not done, and why is said."},
        footer = {
            "",
            "A deletion survives a restore: its certificate goes with the next ./hearth backup, and whatever older copy is",
            "brought back, it is deleted there again. Copies made before still hold the record, closed, until they go.",
            "",
            "Examples:",
            "  ./hearth retention --rules",
            "  ./hearth retention --data record --council E09000002",
            "  ./hearth retention --data record --council E09000002 --hold C1234 --by \"Ruth Bell\" --reason \"the inquiry\"",
            "  ./hearth retention --data record --council E09000002 --delete C1234 --by \"Ruth Bell\" --reason \"75 years\""
        })
public final class RetentionCommand implements Callable<Integer> {

    private static final int NOT_DONE = 3;

    @Option(names = "--rules", description = "Print how long records are kept, and where that stands.")
    private boolean rules;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder in which the record lies.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--council", paramLabel = "CODE", description = "The council's code.")
    private Optional<String> council = Optional.empty();

    @Option(names = "--on", paramLabel = "DAY", description = "What is over on this day; today where it is left out.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--keep",
            paramLabel = "RULE=YEARS",
            description =
                    "For how many years the council keeps what no law decides: child-protection, helped, adoption-planned.")
    private Map<String, Integer> keep = new HashMap<>();

    @Option(names = "--hold", paramLabel = "CHILD", description = "Lay a hold on this child's record, or on \"all\".")
    private Optional<String> hold = Optional.empty();

    @Option(
            names = "--lift",
            paramLabel = "CHILD",
            description = "Lift the holds on this child's record, or on \"all\".")
    private Optional<String> lift = Optional.empty();

    @Option(names = "--delete", paramLabel = "CHILD", description = "Delete this child's record, whose time is over.")
    private Optional<String> delete = Optional.empty();

    @Option(names = "--certificates", description = "Print the certificates of all that was deleted.")
    private boolean certificates;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides it.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why.")
    private Optional<String> reason = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        if (rules) {
            RetentionRules.ALL.forEach(this::print);
            return 0;
        }
        if (hold.isPresent()) {
            return opened(this::holds);
        }
        if (lift.isPresent()) {
            return opened(this::lifts);
        }
        if (delete.isPresent()) {
            return opened(this::deletes);
        }
        return opened(certificates ? this::certificates : this::due);
    }

    /** An open record, and how long things are kept in it. */
    private record Open(Database database, Retention retention) {}

    private int opened(ToIntFunction<Open> work) {
        AuthorityId authority = new AuthorityId(asked(council, "--council CODE"));
        try (Database database =
                RecordFolder.at(asked(data, "--data DIR"), command).open()) {
            int done = work.applyAsInt(
                    new Open(database, new Retention(database, authority, InstantSource.system(), set())));
            out().flush();
            return done;
        } catch (IllegalArgumentException wrong) {
            return notDone(Optional.ofNullable(wrong.getMessage()).orElse("The council is not known here."));
        }
    }

    private int due(Open open) {
        LocalDate day = on.orElseGet(() -> London.dayOf(InstantSource.system().instant()));
        List<Due> due = open.retention().due(by.orElse("retention"), day);
        out().println(
                        due.isEmpty()
                                ? "No record's time is over on %s.".formatted(day)
                                : "On %s the time of %,d records is over. Somebody has to decide about each."
                                        .formatted(day, due.size()));
        for (Due one : due) {
            RetentionRule rule = one.until().rule();
            out().printf(
                            "  %s: kept to %s, %s (%s)%s%s%n",
                            one.child(),
                            one.until().lastDay(),
                            rule.says(),
                            rule.source(),
                            warning(rule),
                            one.held().map(why -> "\n      ON HOLD: " + why).orElse(""));
        }
        return 0;
    }

    private int holds(Open open) {
        String which = hold.orElseThrow();
        boolean done = open.retention().hold(asked(by, "--by NAME"), child(which), asked(reason, "--reason WORDS"));
        return done ? done("A hold lies on %s.".formatted(which)) : nobody(which);
    }

    private int lifts(Open open) {
        String which = lift.orElseThrow();
        int holds = open.retention().lift(asked(by, "--by NAME"), child(which));
        return holds > 0
                ? done("%d holds on %s were lifted.".formatted(holds, which))
                : notDone("No hold lies on %s.%nMaybe it lies on all: --lift all.".formatted(which));
    }

    private int deletes(Open open) {
        String which = delete.orElseThrow();
        return switch (open.retention()
                .delete(asked(by, "--by NAME"), new ChildId(which), asked(reason, "--reason WORDS"))) {
            case Decided.Deleted(var certificate) -> {
                print(certificate);
                Checkup.of(open.database(), Optional.empty())
                        .forEach(one -> out().println(one.broken()
                                .map("THE AUDIT IS BROKEN first at %s."::formatted)
                                .orElse("The audit is whole, %,d rows. head: %s".formatted(one.rows(), one.head()))));
                out().println("Run ./hearth backup now, so that the certificate lies beside the copies.");
                yield 0;
            }
            case Decided.Held(var why) ->
                notDone("A hold lies on it: %s.%nMaybe the hold can be lifted.".formatted(why));
            case Decided.MustBeKept(var keeping) -> notDone(kept(keeping));
            case Decided.NobodyThere _ -> nobody(which);
        };
    }

    private int certificates(Open open) {
        open.retention().certificates().forEach(this::print);
        return 0;
    }

    private static String kept(Keeping keeping) {
        return switch (keeping) {
            case Keeping.Until(var day, var rule) ->
                "It is kept to %s: %s (%s).%nMaybe another child is meant.".formatted(day, rule.says(), rule.source());
            case Keeping.WithoutEnd(var why) ->
                "It is kept: %s%nMaybe say for how many years: --keep helped=25.".formatted(why);
        };
    }

    private void print(RetentionRule rule) {
        out().printf(
                        "%s: where a child %s, %s%n    %s %s%s%n",
                        rule.id(), rule.ground().words(), rule.says(), rule.source(), rule.link(), warning(rule));
    }

    private static String warning(RetentionRule rule) {
        String warning = rule.confirmed().warning();
        return warning.isEmpty() ? "" : "\n    " + warning;
    }

    /** As a person reads it, and may put it into a file of paper. */
    private void print(Certificate certificate) {
        out().printf(
                        """
                CERTIFICATE OF DELETION %s
                Council: %s (%s)
                On %s the record of one child was deleted.
                Decided by: %s, because: %s
                It had to be kept to %s: %s (%s).%s
                What went: %s.
                What stays: that somebody did something to a record with the number %d, and when, without a word about whom.
                Which child it was is not written here. Whoever knows the council's number of a child can work out whether it
                was that one: SHA-256 of "%s:NUMBER" is %s
                Copies made before hold the record, closed with the council's key, until they are thrown away. Whatever is
                brought back from them, this deletion is done again.

                """,
                        certificate.id(),
                        certificate.council(),
                        certificate.authority(),
                        certificate.at(),
                        certificate.by(),
                        certificate.reason(),
                        certificate.lastDay(),
                        certificate.rule(),
                        certificate.source(),
                        certificate.warning().isEmpty() ? "" : "\nThat number is " + certificate.warning() + ".",
                        went(certificate.gone()),
                        certificate.child(),
                        certificate.id(),
                        certificate.digest());
    }

    private static String went(Map<String, Long> gone) {
        return "%,d facts in %,d writes; %,d documents; %,d drafts; %,d ties to people; the words of %,d rows of the audit"
                .formatted(
                        gone.getOrDefault("fact_log", 0L),
                        gone.getOrDefault("writing", 0L),
                        gone.getOrDefault("document_given", 0L),
                        gone.getOrDefault("draft", 0L),
                        gone.getOrDefault("tie", 0L),
                        gone.getOrDefault("audit", 0L));
    }

    private Map<Ground, Integer> set() {
        Map<Ground, Integer> set = new EnumMap<>(Ground.class);
        keep.forEach((id, years) -> set.put(
                RetentionRules.named(id)
                        .orElseThrow(() -> new ParameterException(
                                command.commandLine(),
                                "There is no rule \"%s\".%nMaybe: ./hearth retention --rules".formatted(id)))
                        .ground(),
                years));
        return set;
    }

    private static Optional<ChildId> child(String which) {
        return which.equals("all") ? Optional.empty() : Optional.of(new ChildId(which));
    }

    private int done(String what) {
        out().println(what);
        return 0;
    }

    private int nobody(String which) {
        return notDone("There is no child %s.%nMaybe a digit is missing.".formatted(which));
    }

    private int notDone(String why) {
        PrintWriter err = command.commandLine().getErr();
        err.println(why);
        err.flush();
        return NOT_DONE;
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    private <T> T asked(Optional<T> option, String what) {
        return option.orElseThrow(() -> new ParameterException(
                command.commandLine(), "Say %s.%nMaybe the words of --help show what is meant.".formatted(what)));
    }
}
