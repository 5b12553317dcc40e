package hearth.promises.book;

import hearth.promises.Promise;
import hearth.promises.examples.Example;
import java.util.ArrayList;
import java.util.List;

/**
 * A worked example of a promise, as a page shows it: a short story of one child, and what came of the promise.
 *
 * @param name its name, a sentence
 * @param drawing a small timeline as SVG; it is safe to stand on a page as it is
 * @param rows the same in a table: what happened, and when; then each verdict, and by when it was due
 * @param lines the example as it was written
 */
public record WorkedExample(String name, String drawing, List<Row> rows, List<String> lines) {

    /** Copies the lists. */
    public WorkedExample {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    /**
     * One thing that happened, or one verdict.
     *
     * @param what for example "Visit", or "Kept late"
     * @param when for example "on 29 December 2026"
     */
    public record Row(String what, String when) {}

    /** The worked examples of this promise, in the order of its file. */
    public static List<WorkedExample> of(Promise promise) {
        List<WorkedExample> all = new ArrayList<>();
        for (Example example : BookExamples.of(promise)) {
            Timeline timeline = new Timeline(promise, example, promise.id() + "-example-" + (all.size() + 1));
            all.add(new WorkedExample(example.name(), timeline.svg(), timeline.table(), example.text()));
        }
        return all;
    }
}
