package hearth.listening.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is asked of one file of answers.
 *
 * @param drawn       how the children came to be asked
 * @param calibration what the weights are fitted to
 * @param questions   the figures
 * @param differences the gaps, in a list that is judged together
 * @param ratios      the relative risks, likewise
 * @param crossings   the pairs of columns to test
 * @param voices      who answered, and whether to take children and adults together
 * @param level       how often a range is to hold the truth
 * @param adjust      how many comparisons are judged at once
 * @param reach       whom the answers can stand for
 */
public record Plan(
        Drawn drawn,
        Calibration calibration,
        List<Question> questions,
        List<Gap> differences,
        List<Gap> ratios,
        List<Crossing> crossings,
        Voices voices,
        double level,
        Adjust adjust,
        Reach reach) {

    public Plan {
        questions = List.copyOf(questions);
        differences = List.copyOf(differences);
        ratios = List.copyOf(ratios);
        crossings = List.copyOf(crossings);
    }

    /** Two columns. */
    public record Crossing(String rows, String columns) {}

    /** Whom the answers can stand for. */
    public enum Reach {
        /** Children drawn by chance. */
        RANDOM,
        /** Whoever found the link. */
        OPEN
    }

    /**
     * Who answered: a child, or an adult for a child.
     *
     * @param column the column that says so, if there is one
     * @param pooled whether to take them together
     */
    public record Voices(Optional<String> column, Pooled pooled) {

        /** Whether children and adults are taken together. */
        public enum Pooled {
            APART,
            TOGETHER
        }
    }

    /** The columns of words that the plan needs. */
    public Set<String> words() {
        Set<String> names = new LinkedHashSet<>(drawn.strata());
        names.addAll(drawn.clusters());
        calibration.margins().forEach(margin -> names.add(margin.column()));
        questions.forEach(question -> addWords(question, names));
        differences.forEach(gap -> addWords(gap, names));
        ratios.forEach(gap -> addWords(gap, names));
        crossings.forEach(crossing -> names.addAll(List.of(crossing.rows(), crossing.columns())));
        voices.column().ifPresent(names::add);
        return names;
    }

    /** The columns of numbers that the plan needs. */
    public Set<String> numbers() {
        Set<String> names = new LinkedHashSet<>(drawn.fpc());
        drawn.weights().ifPresent(names::add);
        questions.forEach(question -> addNumbers(question, names));
        differences.forEach(gap -> addNumbers(gap.question(), names));
        ratios.forEach(gap -> addNumbers(gap.question(), names));
        return names;
    }

    private static void addWords(Gap gap, Set<String> names) {
        addWords(gap.question(), names);
        names.addAll(gap.group().among().keySet());
        names.addAll(gap.standardise());
        if (gap.against() instanceof Gap.Against.Group(var where)) {
            names.addAll(where.among().keySet());
        }
    }

    private static void addWords(Question question, Set<String> names) {
        names.addAll(question.by());
        names.addAll(question.within().among().keySet());
        if (question instanceof Question.Share share) {
            names.add(share.variable());
        }
    }

    private static void addNumbers(Question question, Set<String> names) {
        if (!(question instanceof Question.Share)) {
            names.add(question.variable());
        }
    }
}
