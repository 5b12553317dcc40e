package hearth.app.explain;

import hearth.promises.Because;
import hearth.promises.Promise;
import hearth.promises.explain.Explained;
import hearth.promises.explain.Explanation;
import hearth.promises.explain.Step;
import hearth.promises.explain.Topic;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** An explanation for people, on the command line. */
public final class ExplainedText {

    private static final int WIDTH = 96;
    private static final String INDENT = "      ";

    /** Writes it all. */
    public static void write(
            String child,
            Promise promise,
            LocalDate day,
            Optional<String> knownAt,
            Explained explained,
            PrintWriter out) {
        out.println(bold("\u201c%s\u201d".formatted(promise.words())));
        out.printf(
                "%s, for %s, judged as on %s%s.%n",
                promise.id(),
                child,
                Because.day(day),
                knownAt.map(known -> ", as known at " + known).orElse(""));
        if (explained.times().isEmpty()) {
            out.printf("%n%s%n", bold("not owed"));
            explained.notOwed().forEach(words -> wrapped(words, "  ", out));
        }
        for (int time = 0; time < explained.times().size(); time++) {
            write(time + 1, explained.times().get(time), out);
        }
    }

    private static void write(int time, Explanation explanation, PrintWriter out) {
        out.printf(
                "%n%s%n",
                bold(time + ". " + explanation.judged().verdict().word().spoken()));
        for (Topic topic : Topic.values()) {
            List<Step> steps = explanation.steps().stream()
                    .filter(step -> step.topic() == topic)
                    .toList();
            if (!steps.isEmpty()) {
                out.println("   " + topic.title());
                steps.forEach(step -> wrapped(step.words(), INDENT, out));
            }
        }
    }

    private static void wrapped(String words, String indent, PrintWriter out) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : words.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
                out.println(line.toString().stripTrailing());
                line.setLength(0);
                line.append(indent);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }

    private static String bold(String words) {
        return Ansi.AUTO.string("@|bold " + words + "|@");
    }

    private ExplainedText() {}
}
