package hearth.practice.record;

import hearth.story.ChildId;
import hearth.story.Story;

/**
 * Something that happened, in words. It has no fields beyond those of every form.
 *
 * @param about whom, when, the note itself and the children's words
 */
public record NoteForm(About about) implements Form {

    static NoteForm from(Entered entered) {
        About about = About.from(entered);
        boolean saysSomething = !about.note().isEmpty()
                || about.own().values().stream()
                        .anyMatch(own -> !own.note().isEmpty() || !own.said().isEmpty());
        if (!saysSomething) {
            entered.mistake(
                    "note", "Write what happened, or what the child said.", "Maybe it was written in another tab.");
        }
        return new NoteForm(about);
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        // the note and the child's words are all there is
    }
}
