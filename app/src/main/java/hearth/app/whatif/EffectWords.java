package hearth.app.whatif;

import hearth.promises.Promise;
import hearth.promises.Verdict.Word;
import hearth.promises.book.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An effect in plain sentences. */
public final class EffectWords {

    /** The words that are shown, in their order. */
    public static final List<Word> SHOWN = List.of(
            Word.KEPT, Word.KEPT_LATE, Word.BROKEN, Word.EXCUSED, Word.LAPSED, Word.NOT_YET_DUE, Word.CANNOT_TELL);

    /** When the promise falls due and to whom it is owed, in one line. */
    public static String inShort(Promise promise) {
        return String.join(
                "; ",
                PlainWords.terms(promise).stream()
                        .map(term -> term.stream()
                                .filter(answer -> !answer.question().startsWith("Kept"))
                                .map(answer -> answer.question().toLowerCase(Locale.UK) + " "
                                        + answer.answer().replaceAll("\\.$", ""))
                                .reduce((one, other) -> one + ", " + other)
                                .orElse(""))
                        .toList());
    }

    /** Whom it would concern. */
    public static String whom(Effect effect) {
        int owed = Math.max(effect.now().children(), effect.draft().children());
        return effect.affected().isEmpty()
                ? "Nothing would be different for any of the %,d children.".formatted(owed)
                : "Something would be different for %,d of %,d children."
                        .formatted(effect.affected().size(), owed);
    }

    /** What it would take in a year. */
    public static List<String> takes(Effect effect) {
        List<String> takes = new ArrayList<>();
        int more = effect.moreActsInYear();
        takes.add("In the last year it fell due %,d times; by the draft it would have been %,d: %s."
                .formatted(
                        effect.now().inYear(),
                        effect.draft().inYear(),
                        more == 0
                                ? "no act more"
                                : "%,d %s %s"
                                        .formatted(
                                                Math.abs(more),
                                                Math.abs(more) == 1 ? "act" : "acts",
                                                more > 0 ? "more" : "fewer")));
        if (effect.soonerActs() > 0) {
            takes.add("%,d that were in time would have had to come sooner.".formatted(effect.soonerActs()));
        }
        return takes;
    }

    private EffectWords() {}
}
