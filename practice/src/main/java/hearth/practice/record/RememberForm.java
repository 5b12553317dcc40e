package hearth.practice.record;

import hearth.story.ChildId;
import hearth.story.Story;
import hearth.story.Voice.RememberedDifferently;

/**
 * The child remembers something in the record differently. Fields: {@code fact}, the id of what the child speaks of, and
 * {@code words}.
 *
 * @param about whom and when
 * @param fact the id of the fact
 * @param words as the child says it was
 */
public record RememberForm(About about, String fact, String words) implements Form {

    static RememberForm from(Entered entered) {
        String words = entered.verbatim("words");
        if (words.isEmpty()) {
            entered.mistake("words", "Tell how you remember it.", "Maybe you want to come back to it later.");
        }
        return new RememberForm(
                About.from(entered), entered.needed("fact", "Choose what you remember differently."), words);
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        lines.write("remembered", new RememberedDifferently(fact, words), about.days());
    }
}
