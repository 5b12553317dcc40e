package hearth.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How often promises to children ended in each way: the numbers of one bar and of the small table under it. */
public record Tally(Map<Outcome, Integer> counts) {

    /** Nothing was owed, or nothing is known. */
    public static final Tally NONE = new Tally(Map.of());

    public Tally {
        counts = Map.copyOf(counts);
    }

    /** The counts in the order of {@link Outcome}: kept, kept late, broken, excused, lapsed, not yet due, cannot tell. */
    public static Tally of(int kept, int keptLate, int broken, int excused, int lapsed, int notYetDue, int cannotTell) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        counts.put(Outcome.KEPT, kept);
        counts.put(Outcome.KEPT_LATE, keptLate);
        counts.put(Outcome.BROKEN, broken);
        counts.put(Outcome.EXCUSED, excused);
        counts.put(Outcome.LAPSED, lapsed);
        counts.put(Outcome.NOT_YET_DUE, notYetDue);
        counts.put(Outcome.CANNOT_TELL, cannotTell);
        return new Tally(counts);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        Map<Outcome, Integer> sum = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            sum.put(outcome, of(outcome) + other.of(outcome));
        }
        return new Tally(sum);
    }

    /** How many ended this way. */
    public int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** How often anything was owed. */
    public int owed() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many fell due and can be judged: kept, kept late or broken. */
    public int judged() {
        return of(Outcome.KEPT) + of(Outcome.KEPT_LATE) + of(Outcome.BROKEN);
    }

    /** The ways to name in the key: the four that must always be seen, and those that happened. */
    public List<Outcome> named() {
        List<Outcome> named = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (of(outcome) > 0 || alwaysNamed(outcome)) {
                named.add(outcome);
            }
        }
        return named;
    }

    private static boolean alwaysNamed(Outcome outcome) {
        return switch (outcome) {
            case KEPT, KEPT_LATE, BROKEN, CANNOT_TELL -> true;
            case EXCUSED, LAPSED, NOT_YET_DUE -> false;
        };
    }

    /** The bar, from left to right. */
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (Outcome outcome : Outcome.values()) {
            int count = of(outcome);
            if (count > 0) {
                segments.add(new Segment(outcome, count, Share.of(before, owed()), Share.of(count, owed())));
                before += count;
            }
        }
        return segments;
    }

    /** The numbers in one sentence, with what cannot be told beside the share. */
    public String sentence() {
        return judged() == 0
                ? nothingJudged()
                : Share.inWords(of(Outcome.KEPT), judged()) + " kept in time." + unknown();
    }

    private String nothingJudged() {
        if (owed() == 0) {
            return "Not owed to any child here.";
        }
        return of(Outcome.CANNOT_TELL) == owed() ? "We cannot tell." : "None has fallen due that we can judge.";
    }

    private String unknown() {
        int unknown = of(Outcome.CANNOT_TELL);
        return unknown == 0 ? "" : " We cannot tell for " + Share.number(unknown) + " more.";
    }

    /** The bar said aloud, for someone who cannot see it. */
    public String aloud() {
        return "Owed "
                + Share.number(owed())
                + " times"
                + segments().stream()
                        .map(part ->
                                ", " + part.outcome().word().toLowerCase(Locale.UK) + " " + Share.number(part.count()))
                        .collect(Collectors.joining())
                + ".";
    }
}
