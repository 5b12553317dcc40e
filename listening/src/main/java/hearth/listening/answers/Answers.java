package hearth.listening.answers;

import hearth.listening.NotAsAskedException;
import java.util.List;
import java.util.Map;

/**
 * The answers of a wave, one row for each child who answered or was answered for, as columns. Only the columns that a
 * question needs are held.
 *
 * @param rows     how many answers there are
 * @param coded    columns of words
 * @param measured columns of numbers; what is missing is not a number
 * @param names    every column of the file, whether it is held or not
 * @param troubles what was odd about the file, and what became of it
 */
public record Answers(
        int rows,
        Map<String, Coded> coded,
        Map<String, double[]> measured,
        List<String> names,
        List<Trouble> troubles) {

    public Answers {
        coded = Map.copyOf(coded);
        measured = Map.copyOf(measured);
        names = List.copyOf(names);
        troubles = List.copyOf(troubles);
    }

    /** A column of words. */
    public Coded words(String name) {
        Coded column = coded.get(name);
        if (column == null) {
            throw new NotAsAskedException("The file has no column %s.".formatted(name), Spelling.maybe(name, names));
        }
        return column;
    }

    /** A column of numbers. */
    public double[] numbers(String name) {
        double[] column = measured.get(name);
        if (column == null) {
            throw new NotAsAskedException("The file has no column %s.".formatted(name), Spelling.maybe(name, names));
        }
        return column;
    }
}
