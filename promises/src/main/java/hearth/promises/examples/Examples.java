package hearth.promises.examples;

import hearth.promises.Because;
import hearth.promises.Catalogue;
import hearth.promises.Judged;
import hearth.promises.Promise;
import hearth.promises.Promises;
import hearth.promises.Verdict;
import hearth.promises.Verdict.Word;
import hearth.story.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs worked examples: a file, or every text file of a folder and the folders in it. */
public final class Examples {

    /** Runs the examples of this file or folder. */
    public static ExamplesReport run(Path place) {
        return run(place, Promises.catalogue());
    }

    /** The same, where examples speak of these promises. */
    public static ExamplesReport run(Path place, Catalogue catalogue) {
        var sum = new Sum(catalogue);
        TextFile.under(place, ".txt").forEach(file -> run(file, sum));
        return sum.report();
    }

    /** What does not hold in one example. */
    public static List<Failure> check(Example example) {
        return check(example, Promises.catalogue());
    }

    private static List<Failure> check(Example example, Catalogue catalogue) {
        return example.judgings().stream()
                .flatMap(judging -> check(example, judging, catalogue).stream())
                .toList();
    }

    private static void run(TextFile file, Sum sum) {
        switch (file) {
            case TextFile.Text(var path, var text) -> {
                ExampleFile read = ExampleFile.read(path.toString(), text, sum.catalogue);
                if (read.examples().isEmpty() && read.unreadable() == 0) {
                    sum.add(new TextFile.Unreadable(path, "There is no example in it.", "it holds only comments."));
                }
                sum.add(read);
            }
            case TextFile.Unreadable unreadable -> sum.add(unreadable);
        }
    }

    private static List<Failure> check(Example example, Judging judging, Catalogue catalogue) {
        Map<String, List<Expected>> byPromise = new LinkedHashMap<>();
        judging.expected()
                .forEach(line -> byPromise
                        .computeIfAbsent(line.promise(), _ -> new ArrayList<>())
                        .add(line));
        Story known = example.story().asKnownAt(judging.known());
        List<Failure> failures = new ArrayList<>();
        byPromise.forEach((id, expected) -> failures.addAll(
                new Comparison(example, judging, id).compare(expected, verdicts(id, known, judging, catalogue))));
        return failures;
    }

    private static List<Judged> verdicts(String id, Story story, Judging judging, Catalogue catalogue) {
        return catalogue.versions(id).stream()
                .flatMap(promise -> verdicts(promise, story, judging))
                .toList();
    }

    private static Stream<Judged> verdicts(Promise promise, Story story, Judging judging) {
        return promise.check(story, judging.asking()).stream()
                .filter(verdict -> verdict.word() != Word.NOT_OWED)
                .map(verdict -> new Judged(promise, verdict));
    }

    /** One promise in one judging: the lines that expect something, beside the verdicts that came. */
    private record Comparison(Example example, Judging judging, String promise) {

        private List<Failure> compare(List<Expected> expected, List<Judged> came) {
            if (expected.stream().anyMatch(line -> line.word() == Word.NOT_OWED)) {
                return notOwed(expected, came);
            }
            List<Failure> failures = new ArrayList<>();
            for (int time = 0; time < Math.max(expected.size(), came.size()); time++) {
                if (time >= came.size()) {
                    failures.add(differs(expected.get(time), "it was not owed " + times(time + 1), List.of()));
                } else if (time >= expected.size()) {
                    failures.add(more(came.get(time), time + 1));
                } else if (!expected.get(time).fits(came.get(time).verdict())) {
                    failures.add(differs(expected.get(time), written(came.get(time)), Because.of(came.get(time))));
                }
            }
            return failures;
        }

        private List<Failure> notOwed(List<Expected> expected, List<Judged> came) {
            if (expected.size() > 1) {
                return List.of(new Failure.NotUnderstood(
                        example.place().at(expected.getLast().line()),
                        example.name(),
                        "What is not owed has one line only.\nMaybe another promise is meant."));
            }
            return came.stream()
                    .map(judged -> differs(expected.getFirst(), written(judged), Because.of(judged)))
                    .toList();
        }

        private Failure more(Judged judged, int time) {
            return new Failure.Differs(
                    example.place().at(judging.line()),
                    example.name(),
                    "nothing more: %s is expected %s".formatted(promise, times(time - 1)),
                    written(judged),
                    Because.of(judged));
        }

        private Failure differs(Expected line, String got, List<String> why) {
            return new Failure.Differs(example.place().at(line.line()), example.name(), line.written(), got, why);
        }

        private static String written(Judged judged) {
            return Written.verdict(judged.promise().id(), judged.verdict());
        }

        private static String times(int times) {
            return times == 1 ? "once" : times + " times";
        }
    }

    /** The report while it grows. */
    private static final class Sum {

        private final List<Failure> failures = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private final Catalogue catalogue;
        private int passed;
        private int total;

        private Sum(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        private void add(ExampleFile file) {
            failures.addAll(file.failures());
            remarks.addAll(file.remarks());
            total += file.unreadable() + file.examples().size();
            for (Example example : file.examples()) {
                List<Failure> failed = check(example, catalogue);
                failures.addAll(failed);
                passed += failed.isEmpty() ? 1 : 0;
            }
        }

        private void add(TextFile.Unreadable file) {
            failures.add(file.failure());
        }

        private ExamplesReport report() {
            return new ExamplesReport(passed, total, failures, remarks);
        }
    }

    /** The verdict of one judging of an example, for those who draw it. */
    public static List<Verdict> verdicts(Example example, Judging judging, String promise) {
        return verdicts(promise, example.story().asKnownAt(judging.known()), judging, Promises.catalogue()).stream()
                .map(Judged::verdict)
                .toList();
    }

    private Examples() {}
}
