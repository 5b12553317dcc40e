package hearth.pages.day;

import java.util.List;
import java.util.Map;

/**
 * A form in which something is written down about a child.
 *
 * @param kind which form: "visit", "note"
 * @param heading of the page
 * @param name what the child likes to be called
 * @param child the council's number
 * @param back the child's page
 * @param send where the form is sent; drafts go to the same address with "/draft" behind it
 * @param seen the version of the record that the writer has before them
 * @param today the day, as 22/11/2026
 * @param saved when the draft was kept, in words, or empty
 * @param fields what stands in the fields
 * @param mistakes what cannot be taken as it stands
 * @param changed what others wrote meanwhile, each in a line
 */
public record RecordPage(
        Frame frame,
        String kind,
        String heading,
        String name,
        String child,
        String back,
        String send,
        long seen,
        String today,
        String saved,
        Map<String, String> fields,
        List<Mistake> mistakes,
        List<String> changed) {

    /** Copies the lists. */
    public RecordPage {
        fields = Map.copyOf(fields);
        mistakes = List.copyOf(mistakes);
        changed = List.copyOf(changed);
    }

    /** Something that cannot be taken as it stands. */
    public record Mistake(String field, String says, String maybe) {}

    /** What stands in this field. */
    public String in(String field) {
        return fields.getOrDefault(field, "");
    }

    /** What stands in this field, or else this. */
    public String in(String field, String otherwise) {
        return fields.getOrDefault(field, otherwise);
    }

    /** The field that belongs to this child alone. */
    public String own(String field) {
        return field + "." + child;
    }

    /** What is wrong with this field. */
    public List<Mistake> about(String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .toList();
    }
}
