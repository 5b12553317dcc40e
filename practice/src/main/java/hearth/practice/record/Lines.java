package hearth.practice.record;

import hearth.story.ChildId;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Span;
import java.util.ArrayList;
import java.util.List;

/** What one act of writing puts into one child's record, fact by fact. */
public final class Lines {

    private final ChildId child;
    private final Writing writing;
    private final List<Fact<?>> corrected = new ArrayList<>();
    private final List<Fact<?>> written = new ArrayList<>();

    Lines(ChildId child, Writing writing) {
        this.child = child;
        this.writing = writing;
    }

    Author author() {
        return writing.author();
    }

    /** A new fact; the part is its name within this act of writing. */
    void write(String part, Detail detail, Span happened) {
        written.add(fact(writing.factId(child, part), detail, happened));
    }

    /** Another version of a fact that stands: what it said before stays to be read. */
    void correct(Fact<?> standing, Detail detail, Span happened) {
        corrected.add(fact(standing.id(), detail, happened));
    }

    /** The id of the first new fact, of which all others speak; empty where there is none yet. */
    String main() {
        return written.isEmpty() ? "" : written.getFirst().id().toString();
    }

    /** What ends comes before what begins, so that nobody ever lives in two homes at once. */
    List<Fact<?>> facts() {
        List<Fact<?>> facts = new ArrayList<>(corrected);
        facts.addAll(written);
        return List.copyOf(facts);
    }

    private Fact<?> fact(FactId id, Detail detail, Span happened) {
        return new Fact<>(id, detail, happened, writing.recorded(), author().provenance());
    }
}
