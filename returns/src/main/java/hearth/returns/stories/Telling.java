package hearth.returns.stories;

import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Span;
import java.util.ArrayList;
import java.util.List;

/** Gathers the facts of one child. A return does not say when they were written down. */
final class Telling {

    private final long child;
    private final List<Fact<?>> facts = new ArrayList<>(32);

    Telling(ChildId child) {
        this.child = child.text().hashCode();
    }

    /** Something that was so on one day. */
    void on(int day, Detail detail, Provenance from) {
        tell(Days.on(day), detail, from);
    }

    /** Something that was so from the first day up to but not including the last. */
    void through(int from, int to, Detail detail, Provenance provenance) {
        tell(new Days(from, Math.max(from, to)), detail, provenance);
    }

    private void tell(Span span, Detail detail, Provenance from) {
        facts.add(new Fact<>(new FactId(child, facts.size()), detail, span, Recorded.UNKNOWN, from));
    }

    List<Fact<?>> facts() {
        return facts;
    }
}
