package hearth.listening.quotes;

import hearth.listening.Fewest;
import hearth.listening.NotAsAskedException;
import hearth.listening.answers.Answers;
import hearth.listening.compare.WhoAnswered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands under a quote: "Girl, 10, living with family other than parents". Each child of the wave gets the finest of a
 * ladder of attributions that at least eleven get alike. It is counted among those who got no finer one: were it counted
 * among all girls of ten, "Girl, 10" would point at the few of whom more could not be said.
 */
public final class Attributions {

    private static final String CHILD = "Child";
    private static final String NO_AGE = "age not given";
    private static final String ADULT = "Adult answering for a child";

    private final Answers answers;
    private final ToBeQuoted plan;
    private final String[] ofRow;
    private final Map<String, Integer> shared = new HashMap<>();

    private Attributions(Answers answers, ToBeQuoted plan) {
        this.answers = answers;
        this.plan = plan;
        this.ofRow = new String[answers.rows()];
    }

    /** The attributions of everybody who answered, whether they wrote something or not. */
    public static Attributions of(Answers answers, ToBeQuoted plan) {
        Attributions attributions = new Attributions(answers, plan);
        List<List<String>> ladders = new ArrayList<>();
        for (int row = 0; row < answers.rows(); row++) {
            ladders.add(attributions.ladder(row));
            attributions.ofRow[row] = "";
        }
        int steps = ladders.stream().mapToInt(List::size).max().orElse(0);
        for (int step = 0; step < steps; step++) {
            attributions.settle(ladders, step);
        }
        return attributions;
    }

    /** What may stand under the words of a row; nothing where even the coarsest would point at few. */
    public Optional<String> of(int row) {
        return Optional.of(ofRow[row]).filter(words -> !words.isEmpty());
    }

    /** How many who answered bear the same attribution. */
    public int shared(String attribution) {
        return shared.getOrDefault(attribution, 0);
    }

    private void settle(List<List<String>> ladders, int step) {
        Map<String, Integer> here = new HashMap<>();
        for (int row = 0; row < ofRow.length; row++) {
            if (ofRow[row].isEmpty() && step < ladders.get(row).size()) {
                here.merge(ladders.get(row).get(step), 1, Integer::sum);
            }
        }
        for (int row = 0; row < ofRow.length; row++) {
            if (ofRow[row].isEmpty() && step < ladders.get(row).size()) {
                String words = ladders.get(row).get(step);
                ofRow[row] = shared.containsKey(words) || here.getOrDefault(words, 0) >= Fewest.CHILDREN ? words : "";
            }
        }
        here.forEach((words, count) -> {
            if (count >= Fewest.CHILDREN || shared.containsKey(words)) {
                shared.merge(words, count, Integer::sum);
            }
        });
    }

    /** From the finest to the coarsest; every ladder has the same steps, so that they are climbed together. */
    private List<String> ladder(int row) {
        if (isAdult(row)) {
            return List.of(ADULT);
        }
        Optional<String> sex = plan.sex().flatMap(said -> said(said, row));
        Optional<String> age = plan.age().flatMap(column -> word(column, row));
        Optional<String> band = age.flatMap(this::band);
        Optional<String> circumstance = plan.circumstance().flatMap(said -> said(said, row));
        Optional<String> nothing = Optional.empty();
        return List.of(
                told(sex, age, circumstance),
                told(nothing, age, circumstance),
                told(sex, age, nothing),
                told(sex, band, nothing),
                told(nothing, band, nothing),
                told(sex, nothing, nothing),
                told(nothing, nothing, nothing));
    }

    private static String told(Optional<String> sex, Optional<String> age, Optional<String> circumstance) {
        return Stream.of(Optional.of(sex.orElse(CHILD)), Optional.of(age.orElse(NO_AGE)), circumstance)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> band(String age) {
        int years = years(age);
        int from = 0;
        for (int begins : plan.bands()) {
            if (years < begins) {
                return Optional.of(from == 0 ? "under %d".formatted(begins) : "%d to %d".formatted(from, begins - 1));
            }
            from = begins;
        }
        return from == 0 ? Optional.empty() : Optional.of("%d or older".formatted(from));
    }

    private int years(String age) {
        try {
            return Integer.parseInt(age);
        } catch (NumberFormatException _) {
            throw new NotAsAskedException(
                    "\"%s\" in column %s is no age in years."
                            .formatted(age, plan.age().orElse("")),
                    "it is a band already, and \"ages\" is to be left out.");
        }
    }

    private boolean isAdult(int row) {
        return plan.answeredBy()
                .flatMap(column -> word(column, row))
                .filter(WhoAnswered::isAdult)
                .isPresent();
    }

    private Optional<String> said(ToBeQuoted.Said said, int row) {
        return word(said.column(), row).map(said::of);
    }

    private Optional<String> word(String name, int row) {
        return Optional.of(answers.words(name).word(row)).filter(word -> !word.isEmpty());
    }
}
