package hearth.app.check;

import hearth.promises.Because;
import hearth.promises.Deadline;
import hearth.promises.Doubt;
import hearth.promises.Judged;
import hearth.promises.Verdict;
import hearth.promises.Verdict.Word;
import hearth.story.Fact;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One verdict as the columns of a file. */
final class VerdictRow {

    static final String[] COLUMNS = {
        "child", "promise", "owed_from", "due", "verdict", "days_late", "done_on", "days_to_record", "reason"
    };

    private static final Map<Doubt, String> DOUBTS = doubts();

    static String[] of(String child, Judged judged) {
        Verdict verdict = judged.verdict();
        Optional<Fact<?>> act = act(verdict);
        return new String[] {
            Cells.safe(child),
            judged.promise().id(),
            WrittenDay.of(verdict.occasion().owedFrom()),
            due(verdict.occasion().due()),
            verdict.word().kebab(),
            verdict instanceof Verdict.KeptLate late ? Integer.toString(late.daysLate()) : "",
            act.map(fact -> WrittenDay.of(fact.day())).orElse(""),
            act.map(Because::daysToRecord)
                    .filter(days -> days > 0)
                    .map(days -> Long.toString(days))
                    .orElse(""),
            reason(verdict)
        };
    }

    private static Optional<Fact<?>> act(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Kept kept -> Optional.of(kept.by());
            case Verdict.KeptLate late -> Optional.of(late.by());
            case Verdict.Broken _, Verdict.NotYetDue _, Verdict.Excused _ -> Optional.empty();
            case Verdict.Lapsed _, Verdict.CannotTell _, Verdict.NotOwed _ -> Optional.empty();
        };
    }

    /** The code of the excuse or of the doubt, in kebab case, or empty. */
    static String reason(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Excused excused -> kebab(excused.excuse().reason());
            case Verdict.CannotTell doubtful -> DOUBTS.getOrDefault(doubtful.why(), "");
            case Verdict.Kept _, Verdict.KeptLate _, Verdict.Broken _ -> "";
            case Verdict.NotYetDue _, Verdict.Lapsed _, Verdict.NotOwed _ -> "";
        };
    }

    private static Map<Doubt, String> doubts() {
        Map<Doubt, String> words = new EnumMap<>(Doubt.class);
        for (Doubt doubt : Doubt.values()) {
            words.put(doubt, kebab(doubt));
        }
        return words;
    }

    private static String kebab(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String due(Deadline due) {
        return due instanceof Deadline.OnDay(var day) ? WrittenDay.of(day) : due.toString();
    }

    /** The words that a share is counted from, in the order in which they are shown. */
    static final Word[] SHOWN = {
        Word.NOT_YET_DUE, Word.KEPT, Word.KEPT_LATE, Word.BROKEN, Word.EXCUSED, Word.LAPSED, Word.CANNOT_TELL
    };

    private VerdictRow() {}
}
