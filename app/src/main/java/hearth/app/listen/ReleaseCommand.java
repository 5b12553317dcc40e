package hearth.app.listen;

import hearth.app.NotWritten;
import hearth.listening.NotAsAskedException;
import hearth.listening.answers.AnswerFile;
import hearth.listening.answers.Answers;
import hearth.listening.compare.WhoAnswered;
import hearth.listening.release.Counted;
import hearth.listening.release.Earlier;
import hearth.listening.release.Release;
import hearth.listening.release.ToBeTold;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth listen release}: tables that may be published, in which no child can be found again. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = {
            "Tables of a wave for publishing: how many agreed with each statement, by place and group, with small numbers"
                    + " protected.",
            "A figure of fewer than 11 children is withheld, whether they agreed, did not, or are all who answered; and so"
                    + " is any other from which such a figure could be got by adding and subtracting, across groups, levels"
                    + " of places and earlier releases."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The release is written.",
            "1:An earlier release gives away what nothing can protect any more; nothing is written.",
            "2:The words of the command are not right.",
            "3:The file or the design cannot be used; what is wrong, and where, is said.",
            "4:The folder could not be written, or holds a release already."
        },
        footerHeading = "%nThe design (JSON); \"statements\" and \"agree\" are needed:%n",
        footer = {
            "  \"statements\": [\"safe\", \"loved\"]      the columns of the statements",
            "  \"agree\": [\"agree\"]                 the answers that agree",
            "  \"of\": [\"agree\", \"disagree\"]        the base; without it, everybody who gave any answer",
            "  \"areas\": [\"council\", \"region\"]     columns of places, each a level; levels may cross",
            "  \"groups\": [\"sex\", \"home\"]          columns that split the children, each by itself",
            "  \"answeredBy\": \"who\"                the column that tells children and adults apart: they are",
            "                                     never added up",
            "",
            "No answer at all is an empty cell, or NA; it belongs to no base. The figures are counts, not weighted.",
            "",
            "The folder: release.csv and release.json are for publishing. keep-safe/counted.csv is not: it is what the",
            "next release of the same wave is set against, with --before.",
            "",
            "Examples:",
            "  ./hearth listen release wave.csv --design release.json --out first",
            "  ./hearth listen release wave.csv --design release.json --out final --before first"
        })
final class ReleaseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.csv", description = "The answers: a header, then a row for each.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--design", required = true, paramLabel = "DESIGN.json", description = "What is told; see below.")
    @SuppressWarnings("NullAway.Init")
    private Path design;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the release.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--before",
            paramLabel = "DIR",
            description = "The folder of an earlier release of the same wave; once for each.")
    private List<Path> before = new ArrayList<>();

    @Option(names = "--json", description = "Print release.json too, for machines.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (ReleaseFolder.holdsOne(out)) {
            return NoAnswer.NOT_WRITTEN.say("%s holds a release already.%nMaybe another name.".formatted(out), command);
        }
        try {
            ToBeTold plan = ReleaseDesign.read(design);
            Answers answers = AnswerFile.read(file, plan.words(), java.util.Set.of(), WhoAnswered::mayBeTold);
            Counted counted = Counted.of(answers, plan);
            List<Earlier> earlier = new ArrayList<>();
            for (Path folder : before) {
                earlier.add(ReleaseFolder.read(folder));
            }
            Release release = Release.of(counted, earlier);
            return release.open().isEmpty()
                    ? write(release, counted, ReleaseWords.of(release, answers, plan))
                    : NoAnswer.NOT_PROTECTED.say(ReleaseWords.open(release), command);
        } catch (NotAsAskedException fault) {
            return NoAnswer.NOT_USABLE.say(fault, command);
        }
    }

    private int write(Release release, Counted counted, List<String> says) {
        try {
            ReleaseFolder.write(release, counted, says, out);
        } catch (IOException fault) {
            return NoAnswer.NOT_WRITTEN.say(NotWritten.words(out.toString(), fault), command);
        }
        PrintWriter answer = command.commandLine().getOut();
        if (json) {
            ReleaseJson.write(release, says, answer);
        } else {
            says.forEach(answer::println);
            answer.println(ReleaseWords.among(release));
            answer.printf(
                    "Publish %s and release.json; keep the folder keep-safe to yourselves.%n",
                    out.resolve("release.csv"));
        }
        answer.flush();
        return 0;
    }
}
