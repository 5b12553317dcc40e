package hearth.listening.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of texts, and which of them tell one theme from the others. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['\u2019][\\p{L}]+)*");
    private static final Set<String> SMALL =
            Set.of(("a about after all also am an and any are as at be because been but by can can't could did didn't"
                            + " do does doesn't don't for from get gets getting got had has have how i i'd i'm i've if in into is"
                            + " isn't it it's its just like me more much my no not of on one or our out people please so some than"
                            + " that that's the their them then there they they're this to too up us very want was wasn't we were"
                            + " what what's when where which while who why will with would you your need should really being only"
                            + " over other make made know think thing things way")
                    .split(" "));

    /** The words of a text that say something, in small letters, with pairs of neighbouring ones. */
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        String before = "";
        for (String word : all(text)) {
            if (SMALL.contains(word) || word.length() < 3) {
                before = "";
                continue;
            }
            words.add(word);
            if (!before.isEmpty()) {
                words.add(before + " " + word);
            }
            before = word;
        }
        return words;
    }

    private static List<String> all(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** For each theme the words that its texts use more than all texts do, the most telling first. */
    static List<List<String>> telling(List<Set<String>> words, int[] theme, int themes, int most) {
        Map<String, int[]> counts = new HashMap<>();
        int[] sizes = new int[themes];
        int placed = 0;
        for (int text = 0; text < theme.length; text++) {
            if (theme[text] < 0) {
                continue;
            }
            sizes[theme[text]]++;
            placed++;
            for (String word : words.get(text)) {
                counts.computeIfAbsent(word, _ -> new int[themes])[theme[text]]++;
            }
        }
        List<List<String>> telling = new ArrayList<>();
        for (int one = 0; one < themes; one++) {
            telling.add(telling(counts, one, sizes[one], placed, most));
        }
        return telling;
    }

    private static List<String> telling(Map<String, int[]> counts, int theme, int size, int placed, int most) {
        Map<String, Double> scores = new HashMap<>();
        counts.forEach((word, by) -> {
            int all = 0;
            for (int count : by) {
                all += count;
            }
            double here = by[theme] / (double) Math.max(1, size);
            double usual = (all + 1.0) / (placed + 1.0);
            if (by[theme] > 1 || (size < 3 && by[theme] > 0)) {
                scores.put(word, here * Math.log(here / usual));
            }
        });
        List<String> chosen = new ArrayList<>();
        scores.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .forEach(word -> {
                    boolean said = chosen.stream().anyMatch(other -> other.contains(word) || word.contains(other));
                    if (chosen.size() < most && !said) {
                        chosen.add(word);
                    }
                });
        return chosen;
    }

    private Words() {}
}
