package hearth.practice.record;

import hearth.promises.Catalogue;
import hearth.story.Care.Approval;
import hearth.story.ChildId;
import hearth.story.Role;
import hearth.story.Story;

/**
 * Somebody says yes to a step that the law lets only them approve. Fields: {@code promise}, and {@code by}: as what the
 * person approves, for example as the nominated officer.
 *
 * @param about whom, when, notes and the children's words
 * @param approval what is approved
 */
public record ApprovalForm(About about, Approval approval) implements Form {

    static ApprovalForm from(Entered entered, Catalogue catalogue) {
        String promise = entered.needed("promise", "Say what is approved.");
        if (!promise.isEmpty() && catalogue.named(promise).isEmpty()) {
            entered.mistake("promise", "There is no promise \"%s\".".formatted(promise), "Maybe the page was old.");
        }
        Role by = entered.chosen("by", Role.class, Role.UNKNOWN, "Say as what you approve it.");
        return new ApprovalForm(About.from(entered), new Approval(promise, by));
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        lines.write("approval", approval, about.days());
    }
}
