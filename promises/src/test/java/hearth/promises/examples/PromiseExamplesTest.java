package hearth.promises.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.Promises;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger;
import hearth.promises.Verdict.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every worked example holds, and every promise has those that it needs. */
class PromiseExamplesTest {

    private static final Path FOLDER = Path.of("examples");

    @TestFactory
    @Tag("one-by-one")
    Stream<DynamicContainer> everyExampleHolds() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .map(path -> dynamicContainer(
                            String.valueOf(path.getFileName()),
                            read(path).examples().stream().map(PromiseExamplesTest::test)))
                    .toList()
                    .stream();
        }
    }

    @Test
    void everyFileIsUnderstood() {
        ExamplesReport report = Examples.run(FOLDER);

        assertThat(report.failures()).isEmpty();
        assertThat(report.remarks()).isEmpty();
        assertThat(report.inWords()).containsExactly("examples: %1$d of %1$d passed".formatted(report.total()));
    }

    @TestFactory
    @Tag("one-by-one")
    Stream<DynamicTest> everyPromiseIsWorkedThrough() {
        return Promises.all().stream()
                .map(promise -> dynamicTest(
                        promise.id(), () -> assertThat(shown(promise)).containsAll(needed(promise))));
    }

    @TestFactory
    @Tag("one-by-one")
    Stream<DynamicTest> everyPromiseHasAnExampleThatWasWrittenDownLate() {
        return Promises.all().stream()
                .map(promise -> dynamicTest(
                        promise.id(),
                        () -> assertThat(Files.readString(file(promise))).contains(" known ")));
    }

    private static DynamicTest test(Example example) {
        return dynamicTest(
                example.name(),
                () -> assertThat(Examples.check(example).stream().flatMap(failure -> failure.inWords().stream()))
                        .isEmpty());
    }

    private static ExampleFile read(Path path) {
        try {
            return ExampleFile.read(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(Promise promise) {
        return FOLDER.resolve(promise.ambition().name().toLowerCase(Locale.ROOT))
                .resolve(promise.id() + ".txt");
    }

    private static Set<Word> shown(Promise promise) {
        return read(file(promise)).examples().stream()
                .flatMap(example -> example.judgings().stream())
                .flatMap(judging -> judging.expected().stream())
                .filter(expected -> expected.promise().equals(promise.id()))
                .map(Expected::word)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Word.class)));
    }

    /** A promise with a day needs every verdict that it can have; one without has fewer. */
    private static Set<Word> needed(Promise promise) {
        if (promise.inForce() instanceof InForce.NotCommenced) {
            return EnumSet.of(Word.NOT_OWED);
        }
        Set<Word> needed = EnumSet.of(Word.KEPT, Word.CANNOT_TELL, Word.BROKEN, Word.NOT_OWED);
        if (hasDay(promise)) {
            needed.add(Word.NOT_YET_DUE);
            if (has(promise, term -> !(term.due() instanceof Due.BeforeEndOf))) {
                needed.add(Word.KEPT_LATE);
            }
            if (has(promise, PromiseExamplesTest::canLapse)) {
                needed.add(Word.LAPSED);
            }
        }
        if (!promise.excuses().isEmpty()) {
            needed.add(Word.EXCUSED);
        }
        return needed;
    }

    private static boolean has(Promise promise, Predicate<Term> term) {
        return promise.terms().stream().allMatch(term);
    }

    private static boolean canLapse(Term term) {
        return !(term.keptBy() instanceof Keeper.AuthorisedOrOut
                || term.keptBy() instanceof Keeper.AsPromised
                || term.keptBy() instanceof Keeper.EndOf
                || term.owed() instanceof Trigger.AtEndOf
                || term.due() instanceof Due.Beforehand
                || (term.due() instanceof Due.BeforeEndOf(var whole)
                        && whole.equals(term.owed().during()))
                || (term.owed().during() instanceof State.Since(var _, var ends, var _) && ends.isEmpty()));
    }

    private static boolean hasDay(Promise promise) {
        return has(
                promise,
                term -> !(withoutNumber(term.due())
                        || term.owed() instanceof Trigger.Throughout
                        || term.keptBy() instanceof Keeper.Answered));
    }

    private static boolean withoutNumber(Due due) {
        return due instanceof Due.NoNumber || (due instanceof Due.OrBefore(var later) && withoutNumber(later));
    }
}
