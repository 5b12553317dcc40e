package hearth.pages.day;

import hearth.pages.OwnWords;
import hearth.pages.day.Frame.Way;
import java.util.List;

/**
 * A form in which something is written down about a child, or about brothers and sisters.
 *
 * @param heading of the page
 * @param name what the child likes to be called
 * @param back the child's page
 * @param send where the form is sent; drafts go to the same address with "/draft" behind it
 * @param about the child's words that it is about, if it is about words
 * @param sent what is sent along without being asked, each with its value: the version of the record, say
 * @param parts the questions
 * @param saved when the draft was kept, in words, or empty
 * @param mistakes what cannot be taken as it stands
 * @param changed what others wrote meanwhile, each in a line
 */
public record RecordPage(
        Frame frame,
        String heading,
        String name,
        String back,
        String send,
        List<OwnWords> about,
        List<Way> sent,
        List<Part> parts,
        String saved,
        List<Mistake> mistakes,
        List<String> changed) {

    /** Copies the lists. */
    public RecordPage {
        about = List.copyOf(about);
        sent = List.copyOf(sent);
        parts = List.copyOf(parts);
        mistakes = List.copyOf(mistakes);
        changed = List.copyOf(changed);
    }

    /** Questions that belong together: those about one child alone stand under the child's name. */
    public record Part(String heading, List<Question> questions) {

        /** Copies the list. */
        public Part {
            questions = List.copyOf(questions);
        }
    }

    /** Something that cannot be taken as it stands. */
    public record Mistake(String field, String says, String maybe) {}
}
