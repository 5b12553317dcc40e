package hearth.app.whatif;

import hearth.app.check.Stories;
import hearth.promises.Asking;
import hearth.promises.Catalogue;
import hearth.promises.Judged;
import hearth.promises.Promise;
import hearth.promises.Verdict;
import hearth.promises.Verdict.Word;
import hearth.promises.pledge.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a draft would change for the children of a council.
 *
 * @param change the promise as it is and as it would be
 * @param now what came of it
 * @param draft what would have come of it, had the grown-ups done what they did
 * @param soonerActs how many acts were in time, and would not have been by the draft
 * @param affected the numbers of the children for whom something would be different
 */
public record Effect(Draft.Change change, Came now, Came draft, int soonerActs, List<Integer> affected) {

    /** Copies the list. */
    public Effect {
        affected = List.copyOf(affected);
    }

    /**
     * What came of one promise to all children.
     *
     * @param children to how many it was owed
     * @param times how often each word, in the order of the words
     * @param inYear how often it fell due in the year up to the day of judging
     */
    public record Came(int children, List<Integer> times, int inYear) {

        /** Copies the list. */
        public Came {
            times = List.copyOf(times);
        }

        /** How often it came to this. */
        @SuppressWarnings("EnumOrdinal") // the order in which the words are counted, never kept
        public int times(Word word) {
            return times.get(word.ordinal());
        }
    }

    /** How many acts more it would take in a year: how much oftener it would fall due. */
    public int moreActsInYear() {
        return draft.inYear() - now.inYear();
    }

    /** Sets this change beside the law, for every child. */
    public static Effect of(Draft.Change change, Stories stories, Asking asking) {
        Catalogue now = Catalogue.of(change.before().stream().toList());
        Catalogue draft = Catalogue.of(List.of(change.after()));
        var before = new Tally(asking);
        var after = new Tally(asking);
        List<Integer> affected = new ArrayList<>();
        int sooner = 0;
        for (int child = 0; child < stories.count(); child++) {
            var story = stories.of(child);
            List<Judged> was = now.check(story, asking);
            List<Judged> would = draft.check(story, asking);
            before.add(was);
            after.add(would);
            sooner += sooner(was, would);
            if (!words(was).equals(words(would))) {
                affected.add(child);
            }
        }
        return new Effect(change, before.came(), after.came(), sooner, affected);
    }

    private static int sooner(List<Judged> was, List<Judged> would) {
        int sooner = 0;
        for (Judged before : was) {
            if (before.verdict().word() == Word.KEPT) {
                int day = before.verdict().occasion().owedFrom();
                sooner += would.stream()
                                .map(Judged::verdict)
                                .anyMatch(after -> after.occasion().owedFrom() == day
                                        && (after.word() == Word.KEPT_LATE || after.word() == Word.BROKEN))
                        ? 1
                        : 0;
            }
        }
        return sooner;
    }

    private static List<Word> words(List<Judged> judged) {
        return judged.stream().map(one -> one.verdict().word()).toList();
    }

    /** The promise in question. */
    public Promise promise() {
        return change.after();
    }

    /** Counts the verdicts of one side. */
    private static final class Tally {

        private final LocalDate last;
        private final int[] times = new int[Word.values().length];
        private int children;
        private int inYear;

        private Tally(Asking asking) {
            this.last = asking.date();
        }

        @SuppressWarnings("EnumOrdinal") // only the layout of the counters, never kept
        private void add(List<Judged> verdicts) {
            children += verdicts.isEmpty() ? 0 : 1;
            for (Judged judged : verdicts) {
                Verdict verdict = judged.verdict();
                times[verdict.word().ordinal()]++;
                inYear += isInYear(verdict) ? 1 : 0;
            }
        }

        private boolean isInYear(Verdict verdict) {
            return verdict.word() != Word.LAPSED
                    && verdict.occasion()
                            .due()
                            .date()
                            .filter(day -> !day.isAfter(last) && day.isAfter(last.minusYears(1)))
                            .isPresent();
        }

        private Came came() {
            return new Came(children, IntStream.of(times).boxed().toList(), inYear);
        }
    }
}
