package hearth.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Whether a write can be kept at all, whatever the record holds already. */
final class Keepable {

    /** Why it cannot, in a sentence for the person who wrote it, or nothing. */
    static Optional<String> whyNot(Write write) {
        List<Write.Entry> entries = write.entries();
        if (entries.isEmpty()) {
            return Optional.of("Nothing was written.\nMaybe the form was sent before it was filled in.");
        }
        if (entries.size() >= FactRows.MOST_OF_ONE_WRITE) {
            return Optional.of(
                    "%d facts are too many for one write.\nMaybe this is a return: load it.".formatted(entries.size()));
        }
        if (entries.size()
                != new HashSet<>(entries.stream().map(Write.Entry::id).toList()).size()) {
            return Optional.of(
                    "Two of the facts have the same id.\nMaybe one corrects the other: write it afterwards.");
        }
        return entries.stream().flatMap(entry -> whyNot(entry).stream()).findFirst();
    }

    /** Why this fact cannot be kept. */
    static Optional<String> whyNot(Write.Entry entry) {
        if (!SpanColumns.canHold(entry.happened())) {
            return Optional.of(
                    "%s lies where no child's days lie.\nMaybe the year was mistyped.".formatted(entry.happened()));
        }
        if (entry.detail().toString().indexOf('\0') >= 0) {
            return Optional.of(
                    "A text holds a character that is none (U+0000).\nMaybe it was copied from a damaged file.");
        }
        return Optional.empty();
    }

    private Keepable() {}
}
