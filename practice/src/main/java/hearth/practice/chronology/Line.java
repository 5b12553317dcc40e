package hearth.practice.chronology;

import hearth.story.Fact;
import hearth.story.Notes.Note;
import hearth.story.Voice.RememberedDifferently;
import java.util.List;

/**
 * One line of the telling.
 *
 * @param fact what happened
 * @param words in plain words
 * @param weight whether it belongs in the short telling
 * @param notes what was written about it, oldest first, with what workers think that it means
 * @param otherwise how the child remembers it, side by side with it for good
 */
public record Line(
        Fact<?> fact,
        String words,
        Weight weight,
        List<Fact<Note>> notes,
        List<Fact<RememberedDifferently>> otherwise) {

    /** Copies the lists. */
    public Line {
        notes = List.copyOf(notes);
        otherwise = List.copyOf(otherwise);
    }

    /** Whether it belongs in the short telling. */
    public boolean isShort() {
        return weight != Weight.EVERYTHING_ELSE;
    }

    /** What workers think that it means; none where nobody wrote that yet. */
    public List<String> analysis() {
        return notes.stream()
                .map(note -> note.detail().analysis())
                .filter(analysis -> !analysis.isEmpty())
                .toList();
    }
}
