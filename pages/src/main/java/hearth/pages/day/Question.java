package hearth.pages.day;

import hearth.pages.day.Frame.Way;
import java.util.List;

/**
 * Something that a form asks.
 *
 * @param field the name of the field
 * @param how how it is answered
 * @param asks the question
 * @param hint what helps to answer it, or who asks for it; may be empty
 * @param options what there is to choose from, each with what is sent for it
 * @param stands what stands there now
 * @param wrong what cannot be taken as it stands
 * @param more what is on the button that shows what belongs to the answer, or empty where nothing more belongs to it
 */
public record Question(
        String field,
        How how,
        String asks,
        String hint,
        List<Way> options,
        List<String> stands,
        List<RecordPage.Mistake> wrong,
        String more) {

    /** Copies the lists. */
    public Question {
        options = List.copyOf(options);
        stands = List.copyOf(stands);
        wrong = List.copyOf(wrong);
    }

    /** How a question is answered. */
    public enum How {
        /** One of a few, all in sight. */
        ONE_OF,
        /** One of many, in a list that opens. */
        ONE_OF_MANY,
        /** Any of these. */
        ANY_OF,
        LINE,
        WORDS,
        /** The child's words, to the letter, in a place of their own. */
        THE_CHILDS_WORDS,
        DAY,
        TIME,
        NUMBER
    }

    /** Asked with nothing in it yet. */
    public static Question of(String field, How how, String asks, String hint, List<Way> options) {
        return new Question(field, how, asks, hint, options, List.of(), List.of(), "");
    }

    /** The same with what stands there, and what is wrong with it. */
    public Question with(List<String> answers, List<RecordPage.Mistake> mistakes) {
        return new Question(field, how, asks, hint, options, answers, mistakes, more);
    }

    /** What stands there, or empty. */
    public String stand() {
        return stands.isEmpty() ? "" : stands.getFirst();
    }

    /** The same for one child of several. */
    public Question of(String child) {
        return new Question(field + "." + child, how, asks, hint, options, stands, wrong, more);
    }

    /** The same with a button that shows what belongs to the answer. */
    public Question with(String button) {
        return new Question(field, how, asks, hint, options, stands, wrong, button);
    }

    /** Marks it where something is wrong with it. */
    public String error() {
        return wrong.isEmpty() ? "" : "govuk-form-group--error";
    }

    /** What a reader's software reads out besides the question. */
    public String describedBy() {
        String help = hint.isEmpty() ? "" : field + "-hint";
        return wrong.isEmpty() ? help : (help + " " + field + "-wrong").strip();
    }
}
