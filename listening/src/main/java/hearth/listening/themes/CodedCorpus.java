package hearth.listening.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A corpus coded as a person coded a sample, and how well that does.
 *
 * @param themes    the person's codes as themes, with the texts in each
 * @param agreement on the third of the sample from which nothing was learnt
 */
public record CodedCorpus(Themes themes, Agreement agreement) {

    private static final int HELD_OUT = 3;
    private static final int NEAREST = 5;

    /** Learns from a sample, is measured on a third of it, then learns from all of it and codes the texts. */
    public static CodedCorpus of(
            List<String> texts, float[][] meanings, List<List<String>> said, float[][] sampleMeanings) {
        List<float[]> learnt = new ArrayList<>();
        List<List<String>> learntCodes = new ArrayList<>();
        List<List<String>> person = new ArrayList<>();
        List<float[]> held = new ArrayList<>();
        for (int text = 0; text < said.size(); text++) {
            boolean out = text % HELD_OUT == HELD_OUT - 1;
            (out ? held : learnt).add(sampleMeanings[text]);
            (out ? person : learntCodes).add(said.get(text));
        }
        Coder measured = Coder.of(learnt, learntCodes);
        List<List<String>> machine = held.stream().map(measured::code).toList();
        Coder coder = Coder.of(Arrays.asList(sampleMeanings), said);
        return new CodedCorpus(told(texts, meanings, coder), Agreement.between(person, machine));
    }

    private static Themes told(List<String> texts, float[][] meanings, Coder coder) {
        List<Placed> placed = IntStream.range(0, texts.size())
                .mapToObj(text -> placed(text, meanings[text], coder))
                .toList();
        List<Theme> themes = IntStream.range(0, coder.codes().size())
                .mapToObj(code -> theme(code, coder.codes().get(code), placed))
                .toList();
        return new Themes(themes, placed);
    }

    private static Placed placed(int text, float[] meaning, Coder coder) {
        double[] heights = coder.heights(meaning);
        List<Integer> codes = coder.given(heights);
        return new Placed(
                text + 1, codes.stream().map(code -> code + 1).toList(), heights[codes.getFirst()], List.of());
    }

    private static Theme theme(int code, String name, List<Placed> placed) {
        List<Placed> members = placed.stream()
                .filter(text -> text.themes().contains(code + 1))
                .sorted(Comparator.comparingDouble(text -> -text.fit()))
                .toList();
        return new Theme(
                code + 1,
                name,
                "%,d texts coded as \"%s\", as a person coded the sample.".formatted(members.size(), name),
                members.size(),
                members.stream().limit(NEAREST).map(Placed::line).toList());
    }
}
