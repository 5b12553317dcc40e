package hearth.promises.explain;

import java.util.Locale;

/** What a step of an explanation speaks of. */
public enum Topic {
    OUTCOME("What came of it"),
    FACT("What is known"),
    CLOCK("How the day was counted"),
    LAW("The law"),
    WRITTEN("Where it is written"),
    KEEPS("What keeps it"),
    EXCUSES("What would excuse it"),
    READING("How Hearth reads it"),
    UNKNOWN("What nobody here knows");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /** As a heading. */
    public String title() {
        return title;
    }

    /** As in JSON, for example {@code clock}. */
    public String kebab() {
        return name().toLowerCase(Locale.ROOT);
    }
}
