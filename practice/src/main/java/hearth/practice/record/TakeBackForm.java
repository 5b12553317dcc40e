package hearth.practice.record;

import hearth.story.ChildId;
import hearth.story.Retracted;
import hearth.story.Story;

/**
 * Something that was written down never stood: it was about another child, say. What was written stays to be read.
 * Fields: {@code fact}, the id of what is taken back, and {@code reason}.
 *
 * @param about whom and when
 * @param fact the id of the fact
 * @param reason why
 */
public record TakeBackForm(About about, String fact, String reason) implements Form {

    static TakeBackForm from(Entered entered) {
        return new TakeBackForm(
                About.from(entered),
                entered.needed("fact", "Choose what is taken back."),
                entered.needed("reason", "Say why it never stood: the child may ask."));
    }

    /** Only what stands in this child's record can be taken back there. */
    @Override
    public void write(ChildId child, Story story, Lines lines) {
        story.standing().stream()
                .filter(standing -> standing.id().toString().equals(fact))
                .forEach(standing -> lines.correct(standing, new Retracted(reason), standing.happened()));
    }
}
