package hearth.synthetic;

import hearth.story.ChildId;
import hearth.story.Source;
import hearth.story.Story;
import java.util.List;

/**
 * One invented childhood: the story that the council's record would tell, and what in it came late or not at all.
 *
 * @param story the story
 * @param planted what was planted
 */
public record Childhood(Story story, List<Planted> planted) {

    /** Copies the list. */
    public Childhood {
        planted = List.copyOf(planted);
    }

    /** Tells a life in these chapters. */
    static Childhood told(Life life, ChildId child, List<Chapter> chapters, Pen pen) {
        chapters.forEach(chapter -> chapter.tell(life, pen));
        return new Childhood(Story.of(child, List.of(Source.RECORD), pen.facts()), pen.planted());
    }
}
