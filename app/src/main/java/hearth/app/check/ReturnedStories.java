package hearth.app.check;

import hearth.returns.rules.ReferenceData;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.stories.ReturnStories;
import hearth.story.ChildId;
import hearth.story.Story;

/** The children of a return, for judging. */
public record ReturnedStories(ReturnStories told) implements Stories {

    /** The children of this return. */
    public static Stories of(Ssda903 ssda903) {
        return new ReturnedStories(ReturnStories.of(ssda903));
    }

    /** The same, with what is known of places and homes besides. */
    public static Stories of(Ssda903 ssda903, ReferenceData reference) {
        return new ReturnedStories(ReturnStories.of(ssda903, reference));
    }

    @Override
    public int count() {
        return told.count();
    }

    @Override
    public ChildId id(int child) {
        return told.id(child);
    }

    @Override
    public Story of(int child) {
        return told.of(child);
    }
}
