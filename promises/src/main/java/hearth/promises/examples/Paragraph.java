package hearth.promises.examples;

import hearth.promises.Catalogue;
import hearth.promises.Promises;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One example while it is read, line by line. */
final class Paragraph {

    /** Between two examples. */
    static final Paragraph NONE = new Paragraph(new Place("", 0), "", Promises.catalogue());

    private final Place place;
    private final String name;
    private final Catalogue catalogue;
    private final List<String> text = new ArrayList<>();
    private final Telling telling = new Telling();
    private final List<Judging> judgings = new ArrayList<>();
    private final List<Expected> expected = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    Paragraph(Place place, String name, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.place = place;
        this.name = name;
        if (name.isEmpty() && place.line() > 0) {
            mistake(
                    place.line(),
                    "This line is indented, and no example is named above it.\n"
                            + "Maybe a blank line stands in the middle of an example, or its name is missing.");
        }
    }

    boolean isOpen() {
        return place.line() > 0;
    }

    void mistake(int line, String says) {
        failures.add(new Failure.NotUnderstood(place.at(line), name, says));
    }

    /** Reads a line that belongs to the example. */
    void read(int number, String written) {
        text.add(written.strip());
        try {
            Line line = Line.of(written);
            String word = line.next("a fact");
            read(number, word, line);
        } catch (Mistake mistake) {
            mistake(number, mistake.says());
        }
    }

    private void read(int number, String word, Line line) {
        switch (word) {
            case "source" -> telling.source(line);
            case "correct" -> telling.correct(line);
            case "retract" -> telling.retract(line);
            case "judge" -> judge(Judging.read(number, line));
            case "expect" -> expect(Expecting.read(number, line, catalogue));
            default ->
                telling.fact(Kinds.named(word, Stream.of("source", "correct", "retract", "judge", "expect")), line);
        }
    }

    private void judge(Judging judging) {
        closeJudging();
        judgings.add(judging);
    }

    private void expect(Expected line) {
        if (judgings.isEmpty()) {
            throw new Mistake("It is not said when to judge.", "judge DAY is missing above.");
        }
        expected.add(line);
    }

    private void closeJudging() {
        if (judgings.isEmpty()) {
            return;
        }
        Judging last = judgings.removeLast();
        judgings.add(last.expecting(expected));
        if (expected.isEmpty() && failures.isEmpty()) {
            mistake(last.line(), "Nothing is expected here.\nMaybe expect PROMISE VERDICT is missing below.");
        }
        expected.clear();
    }

    /** The example, unless something in it could not be understood. */
    Optional<Example> example() {
        closeJudging();
        if (judgings.isEmpty() && failures.isEmpty()) {
            mistake(
                    place.line(),
                    "It is judged on no day.\nMaybe judge DAY is missing, or a blank line ends it too soon.");
        }
        if (!failures.isEmpty()) {
            return Optional.empty();
        }
        Story story = telling.story();
        return Optional.of(new Example(place, name, text, story, judgings));
    }

    /** What could not be understood. */
    List<Failure> failures() {
        return failures;
    }
}
