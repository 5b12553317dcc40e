package hearth.promises.examples;

import hearth.story.Detail;
import hearth.story.Kind;
import java.time.Instant;

/** What follows the day of a fact: its fields, when it was written down, and its name in the example. */
final class FactWords {

    private final Kind<?> kind;
    private final Fields fields;
    private String name = "";
    private Instant written = Instant.MIN;

    FactWords(Kind<?> kind, Fields fields) {
        this.kind = kind;
        this.fields = fields;
    }

    /** Reads to the end of the line. */
    void readOn(Line line) {
        while (!line.isAtEnd()) {
            if (line.takes("recorded")) {
                once("recorded", written.equals(Instant.MIN) ? "" : "recorded");
                written = Dates.when(line).start();
            } else if (line.takes("as")) {
                once("as", name);
                name = line.next("a name");
            } else if (Dates.standNext(line)) {
                throw new Mistake(
                        "The day %s stands where a field of %s should.".formatted(line.ahead(0), kind.name()),
                        "from or to is missing before it, or recorded.");
            } else {
                fields.read(line);
            }
        }
    }

    Detail detail() {
        return fields.detail();
    }

    /** The name that the example gives the fact, or empty. */
    String name() {
        return name;
    }

    /** When it was written down; where nobody says, this moment. */
    Instant recorded(Instant otherwise) {
        return written.equals(Instant.MIN) ? otherwise : written;
    }

    private static void once(String word, String already) {
        if (!already.isEmpty()) {
            throw new Mistake("\"%s\" stands twice on this line.".formatted(word), "one of them is another word.");
        }
    }
}
