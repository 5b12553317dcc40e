package hearth.practice.record;

import hearth.story.ChildId;
import hearth.story.Story;
import hearth.story.Voice.Answered;

/**
 * The answer that a child gets to what they said. Field: {@code answer}, in words for the child.
 *
 * @param about whom, when, notes and the children's words
 * @param answer as the child reads it
 */
public record AnswerForm(About about, String answer) implements Form {

    static AnswerForm from(Entered entered) {
        return new AnswerForm(
                About.from(entered), entered.needed("answer", "Write the answer, in words that the child can read."));
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        lines.write("answer", new Answered(answer), about.days());
    }
}
