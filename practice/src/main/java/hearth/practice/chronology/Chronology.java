package hearth.practice.chronology;

import hearth.story.Answer;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Notes.Note;
import hearth.story.Story;
import hearth.story.Voice.RememberedDifferently;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A child's life, day by day, oldest first. There is no second document: it is made from the record each time, and what
 * belongs in the short telling is proposed until a worker says.
 *
 * @param lines everything that stands
 */
public record Chronology(List<Line> lines) {

    private static final Comparator<Fact<?>> IN_ORDER = Comparator.<Fact<?>, Instant>comparing(
                    fact -> fact.happened().start())
            .thenComparing(fact -> fact.id().toString());

    /** Copies the list. */
    public Chronology {
        lines = List.copyOf(lines);
    }

    /** As the record stands. */
    public static Chronology of(Story story) {
        Map<String, List<Fact<Note>>> notes = about(story, Note.class, Note::about);
        Map<String, List<Fact<RememberedDifferently>>> otherwise =
                about(story, RememberedDifferently.class, RememberedDifferently::about);
        Set<String> standing =
                story.standing().stream().map(fact -> fact.id().toString()).collect(Collectors.toSet());
        return new Chronology(story.standing().stream()
                .sorted(IN_ORDER)
                .filter(fact -> !standing.contains(spokenOf(fact)))
                .map(fact -> line(
                        fact,
                        notes.getOrDefault(fact.id().toString(), List.of()),
                        otherwise.getOrDefault(fact.id().toString(), List.of())))
                .toList());
    }

    /** As it could have been told at that moment. */
    public static Chronology asKnownAt(Story story, Instant moment) {
        return of(story.asKnownAt(moment));
    }

    /** Only what mattered. */
    public List<Line> inShort() {
        return lines.stream().filter(Line::isShort).toList();
    }

    private static Line line(Fact<?> fact, List<Fact<Note>> notes, List<Fact<RememberedDifferently>> otherwise) {
        return new Line(fact, InWords.of(fact), weight(fact.detail(), notes), notes, otherwise);
    }

    /** The last word that a worker said of it counts; a note that speaks of nothing else says it of itself. */
    private static Weight weight(Detail detail, List<Fact<Note>> notes) {
        Answer said = detail instanceof Note own ? own.significant() : Answer.UNKNOWN;
        for (Fact<Note> note : notes) {
            said = note.detail().significant() == Answer.UNKNOWN
                    ? said
                    : note.detail().significant();
        }
        return switch (said) {
            case YES -> Weight.CONFIRMED;
            case NO -> Weight.EVERYTHING_ELSE;
            case UNKNOWN -> Weight.proposed(detail);
        };
    }

    /** The id of the fact in whose line this one is shown, as long as that stands; or empty. */
    private static String spokenOf(Fact<?> fact) {
        return switch (fact.detail()) {
            case Note note -> note.about();
            case RememberedDifferently other -> other.about();
            case Detail _ -> "";
        };
    }

    private static <D extends Detail> Map<String, List<Fact<D>>> about(
            Story story, Class<D> kind, Function<D, String> about) {
        Map<String, List<Fact<D>>> facts = new HashMap<>();
        for (Fact<D> fact : story.all(kind)) {
            String id = about.apply(fact.detail());
            if (!id.isEmpty()) {
                facts.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact);
            }
        }
        return facts;
    }
}
