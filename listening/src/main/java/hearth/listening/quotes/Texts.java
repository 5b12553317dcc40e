package hearth.listening.quotes;

import hearth.listening.NotAsAskedException;
import hearth.listening.answers.Answers;
import hearth.listening.answers.Coded;
import hearth.listening.compare.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of a wave that may be quoted: those whose writer said yes and of whom something may be said.
 *
 * @param texts     the texts, in the file's order
 * @param written   how many texts there are
 * @param unasked   how many of them nobody allowed to be quoted
 * @param exposed   how many more are by someone whom every attribution would point at
 */
public record Texts(List<Text> texts, int written, int unasked, int exposed) {

    public Texts {
        texts = List.copyOf(texts);
    }

    /** One text. */
    public record Text(String id, String words, String attribution, int shared) {}

    /** The texts of a file that may be quoted. */
    public static Texts of(Answers answers, ToBeQuoted plan) {
        Coded words = answers.words(plan.text());
        Coded consent = answers.words(plan.consent());
        boolean[] allowed = Where.wanted(consent, plan.consent(), plan.yes());
        Attributions attributions = Attributions.of(answers, plan);
        Map<String, Integer> rowOf = new HashMap<>();
        List<Text> texts = new ArrayList<>();
        int written = 0;
        int unasked = 0;
        int exposed = 0;
        for (int row = 0; row < answers.rows(); row++) {
            String id = id(answers, plan, row, rowOf);
            String text = words.word(row).strip();
            if (text.isEmpty()) {
                continue;
            }
            written++;
            Optional<String> attribution = attributions.of(row);
            if (!allowed[consent.at(row)]) {
                unasked++;
            } else if (attribution.isEmpty()) {
                exposed++;
            } else {
                texts.add(new Text(id, text, attribution.get(), attributions.shared(attribution.get())));
            }
        }
        return new Texts(texts, written, unasked, exposed);
    }

    private static String id(Answers answers, ToBeQuoted plan, int row, Map<String, Integer> rowOf) {
        if (plan.id().isEmpty()) {
            return Integer.toString(row + 1);
        }
        String id = answers.words(plan.id().get()).word(row);
        Integer before = rowOf.putIfAbsent(id, row + 1);
        if (id.isEmpty() || before != null) {
            throw new NotAsAskedException(
                    before == null
                            ? "Answer %d has nothing in column %s, by which its text is found again."
                                    .formatted(row + 1, plan.id().get())
                            : "Answers %d and %d have the same %s, %s."
                                    .formatted(before, row + 1, plan.id().get(), id),
                    "another column is the one that names each answer.");
        }
        return id;
    }
}
