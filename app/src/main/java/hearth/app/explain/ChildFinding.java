package hearth.app.explain;

import hearth.app.DataFolder;
import hearth.app.check.Besides;
import hearth.app.check.ReturnedStories;
import hearth.app.check.Stories;
import hearth.promises.Catalogue;
import hearth.promises.examples.Example;
import hearth.promises.examples.ExampleFile;
import hearth.promises.examples.TextFile;
import hearth.returns.Findings;
import hearth.returns.Progress;
import hearth.returns.reference.ReferenceFolder;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.returns.ssda903.Ssda903;
import hearth.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where one child's story is looked for: in a return, or among worked examples. */
public sealed interface ChildFinding {

    /**
     * The story, and the day on which it is judged if nobody asks for another.
     *
     * @param lastDay the last day of the return, or of the example's judgings
     */
    record Found(Story story, LocalDate lastDay) implements ChildFinding {}

    /** The place can be read, and there is no such child in it. */
    record NotThere(String says, String maybe) implements ChildFinding {}

    /** The place cannot be read. */
    record Unreadable(String says, String maybe) implements ChildFinding {}

    /** Looks for the child in a return, or in a file of worked examples of these promises, whose name ends in .txt. */
    static ChildFinding in(Path place, Optional<Path> lastYear, String child, Catalogue catalogue) {
        if (!Files.exists(place)) {
            return new Unreadable("There is no \"%s\".".formatted(place), "the path is mistyped.");
        }
        return place.toString().endsWith(".txt")
                ? inExamples(place, child, catalogue)
                : inReturn(place, lastYear, child);
    }

    private static ChildFinding inExamples(Path place, String child, Catalogue catalogue) {
        return switch (TextFile.of(place)) {
            case TextFile.Text(var path, var text) ->
                inExamples(ExampleFile.read(path.toString(), text, catalogue).examples(), child);
            case TextFile.Unreadable(var path, var says, var maybe) ->
                new Unreadable("%s: %s".formatted(path, says), maybe);
        };
    }

    private static ChildFinding inExamples(List<Example> examples, String child) {
        return examples.stream()
                .filter(example -> lower(example.name()).contains(lower(child)))
                .findFirst()
                .<ChildFinding>map(ChildFinding::found)
                .orElseGet(() -> new NotThere(
                        "No example here has \"%s\" in its name.".formatted(child),
                        examples.isEmpty()
                                ? "another file is meant."
                                : "\"%s\" is meant."
                                        .formatted(examples.getFirst().name())));
    }

    private static ChildFinding found(Example example) {
        return new Found(example.story(), example.judgings().getLast().asking().date());
    }

    private static ChildFinding inReturn(Path place, Optional<Path> lastYear, String child) {
        ReturnReading reading = ReturnReading.of(place);
        reading = lastYear.map(reading::lastYear).orElse(reading);
        return switch (reading.read(Progress.none())) {
            case Outcome.Stopped _ -> new Unreadable("It was stopped.", "try again.");
            case Outcome.Unusable(var findings) -> unusable(findings);
            case Outcome.Read(var ssda903) -> find(ssda903, child);
        };
    }

    private static ChildFinding unusable(Findings findings) {
        return findings.kept().stream()
                .findFirst()
                .<ChildFinding>map(
                        first -> new Unreadable(first.says(), first.maybe().replaceFirst("^Maybe ", "")))
                .orElseGet(() -> new Unreadable("Nothing here is an SSDA903 return.", "another folder is meant."));
    }

    private static ChildFinding find(Ssda903 ssda903, String child) {
        Besides besides = Besides.of(ReferenceFolder.at(DataFolder.reference()).read(), Optional.empty(), ssda903);
        Stories stories = ReturnedStories.of(ssda903, besides.known());
        return IntStream.range(0, stories.count())
                .filter(one -> stories.id(one).text().equals(child.strip().toUpperCase(Locale.ROOT)))
                .mapToObj(stories::of)
                .findFirst()
                .<ChildFinding>map(story -> new Found(story, ssda903.year().lastDay()))
                .orElseGet(() -> new NotThere(
                        "There is no child \"%s\" in this return.".formatted(child),
                        "the id is written differently there; \"./hearth check\" lists ids."));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.UK);
    }
}
