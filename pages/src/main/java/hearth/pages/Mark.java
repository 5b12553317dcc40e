package hearth.pages;

import java.time.LocalDate;

/** A single day in a child's years. */
public sealed interface Mark {

    /** The day it stands on. */
    LocalDate day();

    /** What it says. */
    String words();

    /** A review meeting that was held. */
    record Meeting(LocalDate day, String words) implements Mark {}

    /** A promise on the day it fell due, and what came of it. */
    record Due(LocalDate day, Outcome outcome, String words) implements Mark {}

    /** The lane it is drawn in. */
    default Lane lane() {
        return switch (this) {
            case Meeting meeting -> Lane.MEETING;
            case Due due -> Lane.PROMISE;
        };
    }
}
