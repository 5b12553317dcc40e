package hearth.app.report;

import hearth.pages.Outcome;
import hearth.promises.Verdict.Word;
import java.util.List;
import java.util.Optional;

/** The words of the promises room and the shapes of the pages, side by side. */
final class Shapes {

    /** What needs a person's eye first stands first. */
    static final List<Outcome> WORST_FIRST = List.of(
            Outcome.BROKEN,
            Outcome.KEPT_LATE,
            Outcome.EXCUSED,
            Outcome.NOT_YET_DUE,
            Outcome.KEPT,
            Outcome.LAPSED,
            Outcome.CANNOT_TELL);

    /** How a page shows the word; empty for what was not owed, which no page lists. */
    static Optional<Outcome> of(Word word) {
        return switch (word) {
            case NOT_YET_DUE -> Optional.of(Outcome.NOT_YET_DUE);
            case KEPT -> Optional.of(Outcome.KEPT);
            case KEPT_LATE -> Optional.of(Outcome.KEPT_LATE);
            case BROKEN -> Optional.of(Outcome.BROKEN);
            case EXCUSED -> Optional.of(Outcome.EXCUSED);
            case LAPSED -> Optional.of(Outcome.LAPSED);
            case CANNOT_TELL -> Optional.of(Outcome.CANNOT_TELL);
            case NOT_OWED -> Optional.empty();
        };
    }

    static Word word(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> Word.KEPT;
            case KEPT_LATE -> Word.KEPT_LATE;
            case BROKEN -> Word.BROKEN;
            case EXCUSED -> Word.EXCUSED;
            case LAPSED -> Word.LAPSED;
            case NOT_YET_DUE -> Word.NOT_YET_DUE;
            case CANNOT_TELL -> Word.CANNOT_TELL;
        };
    }

    private Shapes() {}
}
