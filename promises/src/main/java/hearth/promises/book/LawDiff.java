package hearth.promises.book;

import hearth.promises.Because;
import hearth.promises.InForce;
import hearth.promises.Promise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of England's word between two days: which promises began, which ended, and which say something else now.
 *
 * @param from the earlier day
 * @param to the later day
 * @param began promises that are law on the later day and were not on the earlier
 * @param ended promises that were law on the earlier day and are not on the later
 * @param changed promises that are law on both days, but not in the same words or not in the same time
 * @param same how many are law on both days and say the same
 * @param unsure promises whose first day is not confirmed, so that nobody can say what they were then
 */
public record LawDiff(
        LocalDate from,
        LocalDate to,
        List<Promise> began,
        List<Promise> ended,
        List<Changed> changed,
        int same,
        List<Promise> unsure) {

    /** Copies the lists. */
    public LawDiff {
        began = List.copyOf(began);
        ended = List.copyOf(ended);
        changed = List.copyOf(changed);
        unsure = List.copyOf(unsure);
    }

    /**
     * A promise that says something else now.
     *
     * @param before as it was
     * @param after as it is
     * @param lines what differs, the old beside the new
     */
    public record Changed(Promise before, Promise after, List<Line> lines) {
        /** Copies the list. */
        public Changed {
            lines = List.copyOf(lines);
        }
    }

    /** One question, its old answer and its new one; either may be empty. */
    public record Line(String question, String before, String after) {}

    /** What became of these promises between the two days, whichever of them is the earlier. */
    public static LawDiff between(LocalDate one, LocalDate other, List<Promise> promises) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        List<Promise> began = new ArrayList<>();
        List<Promise> ended = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        int same = 0;
        for (String id : sureIds(promises)) {
            Optional<Promise> before = on(from, id, promises);
            Optional<Promise> after = on(to, id, promises);
            if (before.isEmpty()) {
                after.ifPresent(began::add);
            } else if (after.isEmpty()) {
                ended.add(before.get());
            } else {
                List<Line> lines = lines(before.get(), after.get());
                same += lines.isEmpty() ? 1 : 0;
                if (!lines.isEmpty()) {
                    changed.add(new Changed(before.get(), after.get(), lines));
                }
            }
        }
        began.sort(Comparator.comparing(LawDiff::firstDay));
        return new LawDiff(from, to, began, ended, changed, same, unsure(promises));
    }

    private static Set<String> sureIds(List<Promise> promises) {
        Set<String> ids = new LinkedHashSet<>();
        promises.stream()
                .filter(promise -> !PlainWords.isUnconfirmed(promise))
                .forEach(promise -> ids.add(promise.id()));
        return ids;
    }

    private static List<Promise> unsure(List<Promise> promises) {
        return promises.stream().filter(PlainWords::isUnconfirmed).toList();
    }

    private static Optional<Promise> on(LocalDate day, String id, List<Promise> promises) {
        return promises.stream()
                .filter(promise -> promise.id().equals(id))
                .filter(promise -> promise.inForce().on((int) day.toEpochDay()))
                .findFirst();
    }

    private static LocalDate firstDay(Promise promise) {
        return promise.inForce() instanceof InForce.Between(var days) ? days.from() : LocalDate.MIN;
    }

    private static List<Line> lines(Promise before, Promise after) {
        List<Line> lines = new ArrayList<>();
        add(lines, "To the child", before.words(), after.words());
        List<PlainWords.Answered> old = answers(before);
        List<PlainWords.Answered> now = answers(after);
        for (int at = 0; at < Math.max(old.size(), now.size()); at++) {
            String question =
                    at < now.size() ? now.get(at).question() : old.get(at).question();
            add(
                    lines,
                    question,
                    at < old.size() ? old.get(at).answer() : "",
                    at < now.size() ? now.get(at).answer() : "");
        }
        add(
                lines,
                "What excuses it",
                String.join(" ", PlainWords.excuses(before)),
                String.join(" ", PlainWords.excuses(after)));
        add(lines, "Where it is written", before.law().citation(), after.law().citation());
        if (!lines.isEmpty()) {
            add(lines, "Law", PlainWords.since(before), PlainWords.since(after));
        }
        return lines;
    }

    private static void add(List<Line> lines, String question, String before, String after) {
        if (!before.equals(after)) {
            lines.add(new Line(question, before, after));
        }
    }

    private static List<PlainWords.Answered> answers(Promise promise) {
        return PlainWords.terms(promise).stream().flatMap(List::stream).toList();
    }

    /** The same for a screen of letters. */
    public List<String> inWords() {
        List<String> words = new ArrayList<>();
        words.add("Between %s and %s".formatted(Because.day(from), Because.day(to)));
        list(words, "Began", began);
        list(words, "Ended", ended);
        words.add("");
        words.add("Changed: %d".formatted(changed.size()));
        for (Changed one : changed) {
            words.add("  %s".formatted(one.after().id()));
            for (Line line : one.lines()) {
                words.add("    %s".formatted(line.question()));
                words.add("      then: %s".formatted(line.before()));
                words.add("      now:  %s".formatted(line.after()));
            }
        }
        words.add("");
        words.add("The same on both days: %d".formatted(same));
        words.add("Nobody has confirmed since when they hold, so they are not compared: %d".formatted(unsure.size()));
        return words;
    }

    private static void list(List<String> words, String title, List<Promise> promises) {
        words.add("");
        words.add("%s: %d".formatted(title, promises.size()));
        for (Promise promise : promises) {
            words.add("  %s  %s".formatted(promise.id(), promise.words()));
            words.add("    %s, %s".formatted(promise.law().citation(), PlainWords.since(promise)));
        }
    }
}
