package hearth.app.listen;

import hearth.app.NotWritten;
import hearth.listening.NotAsAskedException;
import hearth.listening.answers.AnswerFile;
import hearth.listening.answers.Answers;
import hearth.listening.compare.Analysis;
import hearth.listening.compare.Plan;
import hearth.listening.compare.WhoAnswered;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearth listen analyse}: what the children of one file said, and how far the figures may be off. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        description = {
            "Shares, means, totals, gaps and tests of a file of answers, with the ranges that its design allows.",
            "The figures are those of R's package survey."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything that was asked is answered.",
            "2:The words of the command are not right.",
            "3:The file or the design cannot be used; what is wrong, and where, is said.",
            "4:The table could not be written."
        },
        footerHeading = "%nThe design (JSON); only \"estimates\" is needed:%n",
        footer = {
            "  \"weights\": \"pw\"                     the column of how many children each answer stands for",
            "  \"strata\": \"stype\"                   the column of the stratum; a list for several stages",
            "  \"clusters\": [\"dnum\", \"snum\"]        the column of the cluster at each stage",
            "  \"fpc\": \"fpc\"                        how many there were to draw from, or the fraction drawn",
            "  \"lonely\": \"fail\"                    a stratum of one cluster: fail, remove, certainty, adjust,"
                    + " average",
            "  \"calibrate\": {\"method\": \"rake\",     none, poststratify (one margin) or rake",
            "    \"margins\": [{\"sex\": {\"F\": 5100, \"M\": 5300}}],",
            "    \"trim\": [0.3, 3]}                 how far a weight may move from what it was, on average",
            "  \"estimates\": [",
            "    {\"variable\": \"safe\", \"value\": \"agree\",   without \"value\": each answer; or a list of answers",
            "     \"of\": [\"agree\", \"disagree\"],        the base; without it, everybody who gave any answer",
            "     \"by\": [\"sex\"], \"within\": {\"age\": [\"9\", \"10\"]},",
            "     \"intervals\": [\"logit\"]},            logit, beta, wilson, mean, likelihood, asin",
            "    {\"mean\": \"hours\"}, {\"total\": \"hours\"}],",
            "  \"differences\": [{\"variable\": \"safe\", \"value\": \"agree\", \"group\": {\"sex\": \"F\"},",
            "    \"against\": \"others\",              others, all, or a group such as {\"sex\": \"M\"}",
            "    \"standardise\": [\"age\"]}],         the others made alike in these columns",
            "  \"relativeRisks\": [...]              written as differences are",
            "  \"adjust\": \"holm\"                    holm for named gaps, bh for screens, none",
            "  \"tests\": [{\"raoScott\": [\"sex\", \"safe\"]}], \"level\": 0.95",
            "  \"answeredBy\": \"who\"                 the column that tells children and adults apart; they are",
            "                                      kept apart unless \"pool\": true",
            "  \"sample\": \"random\"                  if the children were drawn by chance; else \"open\"",
            "",
            "No answer at all is an empty cell, or NA; it belongs to no base.",
            "",
            "Example:",
            "  ./hearth listen analyse wave.csv --design design.json --json > figures.json"
        })
final class AnalyseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.csv", description = "The answers: a header, then a row for each.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--design", required = true, paramLabel = "DESIGN.json", description = "What is asked; see below.")
    @SuppressWarnings("NullAway.Init")
    private Path design;

    @Option(names = "--json", description = "Answer in JSON, for machines, with 17 significant digits.")
    private boolean json;

    @Option(names = "--csv", paramLabel = "FILE", description = "Also write the figures as a table.")
    private Optional<Path> csv = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Analysis analysis;
        try {
            Plan plan = PlanFile.read(design);
            Answers answers = AnswerFile.read(file, plan.words(), plan.numbers(), WhoAnswered::mayBeTold);
            analysis = Analysis.of(answers, plan);
        } catch (NotAsAskedException fault) {
            return NoAnswer.NOT_USABLE.say(fault, command);
        }
        if (csv.isPresent()) {
            try {
                AnalysisCsv.write(analysis, csv.get());
            } catch (IOException fault) {
                return NoAnswer.NOT_WRITTEN.say(NotWritten.words(csv.get().toString(), fault), command);
            }
        }
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            AnalysisJson.write(analysis, out);
            out.flush();
        } else {
            AnalysisText.write(analysis, out);
        }
        return 0;
    }
}
