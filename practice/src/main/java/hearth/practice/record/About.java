package hearth.practice.record;

import hearth.story.Answer;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Notes.Note;
import hearth.story.Voice.Said;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every form asks: about whom, when, a note that goes to each of them, and what belongs to one of them alone.
 *
 * @param children one child, or brothers and sisters
 * @param day on which day it happened
 * @param note what happened, in words that all of them may read; may be empty
 * @param analysis what it means, as the writer sees it; may be empty
 * @param significant whether it belongs in the short telling of the child's life
 * @param own for each child what is theirs alone
 */
public record About(
        List<ChildId> children,
        LocalDate day,
        String note,
        String analysis,
        Answer significant,
        Map<ChildId, Own> own) {

    /** Copies the list and the map. */
    public About {
        children = List.copyOf(children);
        own = Map.copyOf(own);
    }

    /**
     * What belongs to one child alone.
     *
     * @param said the child's own words, as they were said; may be empty
     * @param note what the brothers and sisters are not to read; may be empty
     */
    public record Own(String said, String note) {}

    /** That day. */
    public Days days() {
        return Days.on(day);
    }

    static About from(Entered entered) {
        Map<ChildId, Own> own = new LinkedHashMap<>();
        for (ChildId child : entered.children()) {
            own.put(child, new Own(entered.verbatim(of("said", child)), entered.text(of("own", child))));
        }
        return new About(
                entered.children(),
                entered.day("day"),
                entered.text("note"),
                entered.text("analysis"),
                entered.one("significant", Answer.class, Answer.UNKNOWN),
                own);
    }

    /** The name of a field that belongs to one child. */
    static String of(String field, ChildId child) {
        return field + "." + child;
    }

    void write(ChildId child, Lines lines) {
        String about = lines.main();
        Own theirs = own.getOrDefault(child, new Own("", ""));
        if (!note.isEmpty() || !analysis.isEmpty() || significant != Answer.UNKNOWN) {
            lines.write("note", new Note(note, analysis, significant, about), days());
        }
        if (!theirs.said().isEmpty()) {
            lines.write("said", new Said(theirs.said(), lines.author().role()), days());
        }
        if (!theirs.note().isEmpty()) {
            lines.write("own", new Note(theirs.note(), "", Answer.UNKNOWN, about), days());
        }
    }
}
