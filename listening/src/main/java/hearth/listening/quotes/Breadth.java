package hearth.listening.quotes;

import hearth.listening.themes.Directions;
import hearth.listening.themes.Meanings;
import hearth.listening.themes.Placed;
import hearth.listening.themes.Theme;
import hearth.listening.themes.Themes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses quotes for breadth and not for drama: each theme speaks first by the text that says best what its texts say, then
 * by those that say most of what was not yet quoted, and children of whom none was quoted yet come before others. Nothing
 * looks for what is moving or shocking.
 */
public final class Breadth {

    /** Among so many texts quotes are sought; of more, among every so many of them. */
    private static final int LOOKED_AT = 4_000;

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 80;
    private static final double SAME_CHILDREN = 0.1;

    private final List<Texts.Text> among;
    private final Gazetteer gazetteer;
    private final float[][] meanings;
    private final Themes themes;
    private final Map<String, Integer> heard = new HashMap<>();

    private Breadth(List<Texts.Text> among, Gazetteer gazetteer, float[][] meanings, Themes themes) {
        this.among = among;
        this.gazetteer = gazetteer;
        this.meanings = meanings;
        this.themes = themes;
    }

    /** Proposes so many quotes for each theme, the largest theme first. */
    public static List<Quote> of(Texts texts, Gazetteer gazetteer, Meanings model, int each) {
        List<Texts.Text> among = among(texts.texts());
        List<String> words = among.stream().map(Texts.Text::words).toList();
        float[][] meanings = model.of(words);
        return new Breadth(among, gazetteer, meanings, Themes.of(words, meanings)).choose(each);
    }

    /**
     * Proposes quotes for themes that were found among more texts than may be quoted.
     *
     * @param themes   the themes
     * @param ids      by which the texts of the themes are found again, in their order
     * @param meanings what they mean, in their order
     */
    public static List<Quote> among(
            Texts texts, Gazetteer gazetteer, Themes themes, List<String> ids, float[][] meanings, int each) {
        Map<String, Integer> placeOf = new HashMap<>();
        for (int at = 0; at < ids.size(); at++) {
            placeOf.put(ids.get(at), at);
        }
        List<Texts.Text> among = among(texts.texts().stream()
                .filter(text -> placeOf.containsKey(text.id()))
                .toList());
        int[] places = among.stream()
                .mapToInt(text -> placeOf.getOrDefault(text.id(), 0))
                .toArray();
        List<Placed> placed = IntStream.range(0, places.length)
                .mapToObj(at -> themes.texts().get(places[at]).onLine(at + 1))
                .toList();
        float[][] theirs = IntStream.of(places).mapToObj(at -> meanings[at]).toArray(float[][]::new);
        return new Breadth(among, gazetteer, theirs, new Themes(themes.themes(), placed)).choose(each);
    }

    private List<Quote> choose(int each) {
        List<Quote> quotes = new ArrayList<>();
        for (Theme theme : themes.themes()) {
            List<Placed> members = themes.texts().stream()
                    .filter(text -> text.themes().contains(theme.id()))
                    .toList();
            List<Placed> chosen = new ArrayList<>();
            while (chosen.size() < Math.min(each, members.size())) {
                Placed next = next(members, chosen);
                chosen.add(next);
                heard.merge(text(next).attribution(), 1, Integer::sum);
                quotes.add(quote(theme, next, chosen.size()));
            }
        }
        return quotes;
    }

    private Placed next(List<Placed> members, List<Placed> chosen) {
        Placed best = members.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (Placed text : members) {
            double worth = chosen.contains(text) ? Double.NEGATIVE_INFINITY : worth(text, chosen);
            if (worth > most) {
                most = worth;
                best = text;
            }
        }
        return best;
    }

    /** How well it says its theme, less what was quoted already, less for children who were quoted already. */
    private double worth(Placed text, List<Placed> chosen) {
        float said = 0;
        for (Placed other : chosen) {
            said = Math.max(said, Directions.alike(meanings[text.line() - 1], meanings[other.line() - 1]));
        }
        return text.fit() - said - SAME_CHILDREN * heard.getOrDefault(text(text).attribution(), 0);
    }

    private Texts.Text text(Placed placed) {
        return among.get(placed.line() - 1);
    }

    private Quote quote(Theme theme, Placed placed, int number) {
        Texts.Text text = text(placed);
        List<Removal> removals = gazetteer.in(text.words());
        return new Quote(
                text.id(),
                text.words(),
                removals,
                text.attribution(),
                text.shared(),
                theme.name(),
                number == 1
                        ? "It says best what the %,d texts of its theme say.".formatted(theme.size())
                        : "It says most of its theme that the %d before it do not say.".formatted(number - 1),
                Swearing.flags(text.words()));
    }

    /** Texts of a length that can be printed, each wording once, spread over the file. */
    private static List<Texts.Text> among(List<Texts.Text> texts) {
        Set<String> seen = new HashSet<>();
        List<Texts.Text> fit = texts.stream()
                .filter(text -> {
                    int words = text.words().split("\\s+").length;
                    return words >= FEWEST_WORDS && words <= MOST_WORDS && seen.add(text.words());
                })
                .toList();
        int size = Math.min(LOOKED_AT, fit.size());
        return IntStream.range(0, size)
                .mapToObj(at -> fit.get((int) ((long) at * fit.size() / size)))
                .toList();
    }
}
