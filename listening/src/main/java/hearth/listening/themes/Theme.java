package hearth.listening.themes;

import java.util.List;

/**
 * What a number of texts have in common.
 *
 * @param id          its number, from 1, the largest theme first
 * @param name        the words that tell it from the others
 * @param description what it is, in a sentence made of its own texts
 * @param size        how many texts are in it
 * @param nearest     the lines of the texts nearest to its middle
 */
public record Theme(int id, String name, String description, int size, List<Integer> nearest) {
    public Theme {
        nearest = List.copyOf(nearest);
    }
}
