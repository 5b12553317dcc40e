package hearth.listening.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The themes of a corpus, with every text accounted for: it is in a theme, or counted among those that do not fit.
 *
 * @param themes the themes, the largest first
 * @param texts  every text, in the file's order
 */
public record Themes(List<Theme> themes, List<Placed> texts) {

    /** At most this share of texts is said not to fit. */
    public static final double MOST_MISFITS = 0.1;

    /** A text fits badly that is less like its middle than most by so many of the usual distances. */
    private static final double FAR_OUT = 4;

    private static final int NEAREST = 5;
    private static final int WORDS = 8;
    private static final int NAMED = 3;
    private static final int LONGEST = 150;

    public Themes {
        themes = List.copyOf(themes);
        texts = List.copyOf(texts);
    }

    /** Finds themes in texts whose meanings are known: so many as asked. */
    public static Themes of(List<String> texts, float[][] meanings, int count) {
        return of(texts, meanings, drawn -> Grouping.of(drawn, Math.min(count, texts.size())));
    }

    /** Finds themes, and how many there are. */
    public static Themes of(List<String> texts, float[][] meanings) {
        return of(texts, meanings, HowMany::in);
    }

    /** Finds themes to begin with: ten to twenty, of which each can be opened further. */
    public static Themes atAGlance(List<String> texts, float[][] meanings) {
        return of(texts, meanings, HowMany::atAGlance);
    }

    private static Themes of(List<String> texts, float[][] meanings, Function<float[][], Grouping> grouping) {
        if (texts.isEmpty()) {
            return new Themes(List.of(), List.of());
        }
        float[][] centred = Neighbours.centred(meanings);
        return told(texts, centred, grouping.apply(Neighbours.drawn(centred)));
    }

    /** The share of texts that do not fit. */
    public double misfits() {
        return texts.stream().filter(text -> text.themes().isEmpty()).count() / (double) Math.max(1, texts.size());
    }

    private static Themes told(List<String> texts, float[][] centred, Grouping grouping) {
        int[] rank = largestFirst(grouping);
        float[] fit = fit(centred, grouping);
        int[] theme = placed(grouping, rank, fit);
        int count = rank.length;
        List<Set<String>> words = texts.stream().map(Words::of).toList();
        List<List<String>> telling = Words.telling(words, theme, count, WORDS);
        List<Theme> themes = IntStream.range(0, count)
                .mapToObj(one -> theme(one, texts, theme, fit, telling.get(one)))
                .toList();
        List<Placed> placed = IntStream.range(0, texts.size())
                .mapToObj(text -> new Placed(
                        text + 1,
                        theme[text] < 0 ? List.of() : List.of(theme[text] + 1),
                        fit[text],
                        theme[text] < 0
                                ? List.of()
                                : telling.get(theme[text]).stream()
                                        .filter(words.get(text)::contains)
                                        .toList()))
                .toList();
        return new Themes(themes, placed);
    }

    /** How like each text, as it stands, is to the middle of the texts of its group. */
    private static float[] fit(float[][] centred, Grouping grouping) {
        float[][] middles = Grouping.middles(centred, grouping.of(), grouping.middles());
        float[] fit = new float[centred.length];
        for (int text = 0; text < fit.length; text++) {
            fit[text] = Directions.alike(centred[text], middles[grouping.of()[text]]);
        }
        return fit;
    }

    private static int[] largestFirst(Grouping grouping) {
        int[] size = new int[grouping.middles().length];
        for (int group : grouping.of()) {
            size[group]++;
        }
        List<Integer> order = IntStream.range(0, size.length)
                .filter(group -> size[group] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer group) -> -size[group]).thenComparing(group -> group))
                .toList();
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] placed(Grouping grouping, int[] rank, float[] fit) {
        int[] themeOf = new int[grouping.middles().length];
        for (int theme = 0; theme < rank.length; theme++) {
            themeOf[rank[theme]] = theme;
        }
        float least = least(fit);
        return IntStream.range(0, fit.length)
                .map(text -> fit[text] < least ? -1 : themeOf[grouping.of()[text]])
                .toArray();
    }

    /** Below this a text does not fit: far out of what is usual here, and never more than a tenth of all. */
    private static float least(float[] fit) {
        float[] sorted = fit.clone();
        Arrays.sort(sorted);
        if (sorted.length < 20) {
            return Float.NEGATIVE_INFINITY;
        }
        double middle = sorted[sorted.length / 2];
        double usual = middle - sorted[sorted.length / 4];
        double tenth = sorted[(int) (sorted.length * MOST_MISFITS)];
        return (float) Math.min(tenth, middle - FAR_OUT * usual);
    }

    private static Theme theme(int one, List<String> texts, int[] theme, float[] fit, List<String> telling) {
        List<Integer> members = IntStream.range(0, theme.length)
                .filter(text -> theme[text] == one)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer text) -> -fit[text]).thenComparing(text -> text))
                .toList();
        List<Integer> nearest =
                members.stream().limit(NEAREST).map(text -> text + 1).toList();
        String name = telling.isEmpty()
                ? "Theme %d".formatted(one + 1)
                : String.join(", ", telling.subList(0, Math.min(NAMED, telling.size())));
        return new Theme(one + 1, name, description(texts, members, telling), members.size(), nearest);
    }

    private static String description(List<String> texts, List<Integer> members, List<String> telling) {
        List<String> parts = new ArrayList<>();
        parts.add("%,d texts".formatted(members.size()));
        if (!telling.isEmpty()) {
            parts.add("that speak of %s".formatted(String.join(", ", telling)));
        }
        String most = members.isEmpty() ? "" : texts.get(members.getFirst()).strip();
        String told = most.codePointCount(0, most.length()) > LONGEST
                ? most.substring(0, most.offsetByCodePoints(0, LONGEST)) + " ..."
                : most;
        return String.join(" ", parts) + (most.isEmpty() ? "." : ". The most typical: \"%s\"".formatted(told));
    }
}
