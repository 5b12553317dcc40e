package hearth.app.record;

import hearth.store.Checkup;
import hearth.store.Database;
import hearth.store.WhatStands;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hearth verify}: is the audit as it was written, and does what stands follow from the log? */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Read a record's whole audit and its documents again, and hold what stands against the log.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is as it was written.",
            "1:Something is not; it is named.",
            "2:The words of the command are not right."
        },
        footer = {
            "",
            "It prints a head: one line for each council. Write it down where whoever looks after the database cannot",
            "change it, and give it to a later check: then even rows that were cut off the end are missed.",
            "",
            "Examples:",
            "  ./hearth verify --data record",
            "  ./hearth verify --data record --head \"$(cat head-of-monday.txt)\""
        })
public final class VerifyCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RecordFolder folder;

    @Option(names = "--head", paramLabel = "LINE", description = "A head that was written down before.")
    private Optional<String> head = Optional.empty();

    @Option(
            names = "--rebuild",
            description =
                    "Make what stands, and by what children are found, anew from the log first; stop Hearth for that.")
    private boolean rebuild;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        try (Database database = folder.open()) {
            WhatStands stands = new WhatStands(database);
            if (rebuild) {
                out.printf("Made anew from the log: %,d facts stand.%n", stands.rebuild());
            }
            List<Checkup> checkups = Checkup.of(database, head);
            long differences = stands.differences();
            checkups.forEach(checkup -> print(checkup, out));
            out.println(
                    differences == 0
                            ? "What stands follows from the log."
                            : "%,d facts stand otherwise than the log says.%nMaybe a table was changed by hand; --rebuild makes it anew."
                                    .formatted(differences));
            Checkup.Documents documents = Checkup.documents(database);
            out.println(
                    documents.changed() == 0
                            ? "All %,d documents are as they were given.".formatted(documents.all())
                            : "%,d OF %,d DOCUMENTS ARE NOT AS THEY WERE GIVEN.%nMaybe a backup from before still has them."
                                    .formatted(documents.changed(), documents.all()));
            out.flush();
            return differences == 0
                            && documents.changed() == 0
                            && checkups.stream().allMatch(one -> one.broken().isEmpty())
                    ? 0
                    : 1;
        }
    }

    private static void print(Checkup checkup, PrintWriter out) {
        out.printf(
                "%s: %s%n  %s%n",
                checkup.authority(),
                checkup.broken()
                        .map("THE AUDIT IS BROKEN first at %s."::formatted)
                        .orElse("the audit is whole, %,d rows.".formatted(checkup.rows())),
                "head: " + checkup.head());
    }
}
