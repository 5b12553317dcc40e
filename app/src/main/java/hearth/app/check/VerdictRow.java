package hearth.app.check;

import hearth.promises.Because;
import hearth.promises.Judged;
import hearth.promises.Verdict;
import hearth.promises.Verdict.Word;
import hearth.story.Fact;
import java.util.Locale;
import java.util.Optional;

/** One verdict as the columns of a file. */
final class VerdictRow {

    static final String[] COLUMNS = {
        "child", "promise", "owed_from", "due", "verdict", "days_late", "done_on", "days_to_record", "reason"
    };

    static String[] of(String child, Judged judged) {
        Verdict verdict = judged.verdict();
        Optional<Fact<?>> act = act(verdict);
        return new String[] {
            safe(child),
            judged.promise().id(),
            verdict.occasion().from().toString(),
            verdict.occasion().due().toString(),
            verdict.word().kebab(),
            verdict instanceof Verdict.KeptLate late ? Integer.toString(late.daysLate()) : "",
            act.map(fact -> fact.happened().from().toString()).orElse(""),
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
        String name = switch (verdict) {
            case Verdict.Excused excused -> excused.excuse().reason().name();
            case Verdict.CannotTell doubtful -> doubtful.why().name();
            case Verdict.Kept _, Verdict.KeptLate _, Verdict.Broken _ -> "";
            case Verdict.NotYetDue _, Verdict.Lapsed _, Verdict.NotOwed _ -> "";
        };
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A spreadsheet runs what begins like a formula, so such an id gets a mark in front. */
    private static String safe(String id) {
        return id.isEmpty() || "=+-@\t\r".indexOf(id.charAt(0)) < 0 ? id : "'" + id;
    }

    /** The words that a share is counted from, in the order in which they are shown. */
    static final Word[] SHOWN = {
        Word.NOT_YET_DUE, Word.KEPT, Word.KEPT_LATE, Word.BROKEN, Word.EXCUSED, Word.LAPSED, Word.CANNOT_TELL
    };

    private VerdictRow() {}
}
