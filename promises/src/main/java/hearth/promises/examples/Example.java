package hearth.promises.examples;

import hearth.story.Story;
import java.util.List;

/**
 * One worked example: a child's story, and what became of some promises.
 *
 * @param place where it stands
 * @param name its name, a sentence
 * @param text its lines as they were written, the name left out
 * @param story what happened
 * @param judgings when it is judged, and what is expected then
 */
public record Example(Place place, String name, List<String> text, Story story, List<Judging> judgings) {

    /** Copies the lists. */
    public Example {
        text = List.copyOf(text);
        judgings = List.copyOf(judgings);
    }
}
