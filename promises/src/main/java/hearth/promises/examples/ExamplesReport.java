package hearth.promises.examples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of running worked examples.
 *
 * @param passed how many hold
 * @param total how many there are
 * @param failures what did not hold or cannot be understood, in the order of the files
 * @param remarks what was read all the same, such as a file saved with other line ends
 */
public record ExamplesReport(int passed, int total, List<Failure> failures, List<String> remarks) {

    /** Copies the lists. */
    public ExamplesReport {
        failures = List.copyOf(failures);
        remarks = List.copyOf(remarks);
    }

    /** Whether every example holds, and there is one. */
    public boolean allPassed() {
        return failures.isEmpty() && passed == total && total > 0;
    }

    /** Each failure on a few lines, then the remarks; the last line counts. */
    public List<String> inWords() {
        Stream<String> failed = failures.stream().flatMap(failure -> failure.inWords().stream());
        return Stream.of(failed, remarks.stream(), Stream.of("examples: %d of %d passed".formatted(passed, total)))
                .flatMap(lines -> lines)
                .toList();
    }

    /** The same as one text. */
    public String text() {
        return inWords().stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
