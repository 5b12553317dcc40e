package hearth.listening.compare;

import hearth.listening.NotAsAskedException;
import hearth.listening.answers.Answers;
import hearth.listening.answers.Coded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a file of answers says to all that was asked of it.
 *
 * @param answers     the file
 * @param weights     what the weights came to be
 * @param holds       how many answers are whose: children's own, or an adult's for a child; empty where nobody said
 * @param estimates   the figures
 * @param differences the gaps
 * @param ratios      the relative risks
 * @param tests       the tests
 * @param says        what all of it can and cannot show
 */
public record Analysis(
        Answers answers,
        Sample.Weights weights,
        Map<String, Long> holds,
        List<Estimate> estimates,
        List<Difference> differences,
        List<Difference> ratios,
        List<Association> tests,
        List<String> says) {

    /** Answers everything that was asked. */
    public static Analysis of(Answers answers, Plan plan) {
        Sample sample = Sample.of(answers, plan.drawn(), plan.calibration());
        Stream.concat(plan.differences().stream(), plan.ratios().stream()).forEach(gap -> keepApart(gap, plan));
        return new Analysis(
                answers,
                sample.weighed(),
                holds(answers, plan),
                plan.questions().stream()
                        .flatMap(question -> one(question, answers, plan))
                        .flatMap(question -> Figures.of(sample, question, plan.level()).stream())
                        .toList(),
                judged(
                        plan,
                        plan.differences().stream()
                                .map(gap -> Comparison.difference(sample, gap, plan.level()))
                                .toList()),
                judged(
                        plan,
                        plan.ratios().stream()
                                .map(gap -> Comparison.ratio(sample, gap, plan.level()))
                                .toList()),
                plan.crossings().stream()
                        .map(crossing -> RaoScott.of(sample, crossing.rows(), crossing.columns()))
                        .toList(),
                says(answers, plan));
    }

    /** A question of no particular answer is asked of each; children and adults are kept apart. */
    private static Stream<Question> one(Question question, Answers answers, Plan plan) {
        List<String> by = new ArrayList<>(question.by());
        plan.voices()
                .column()
                .filter(_ -> plan.voices().pooled() == Plan.Voices.Pooled.APART)
                .filter(who -> !by.contains(who) && !question.within().among().containsKey(who))
                .ifPresent(by::add);
        return switch (question) {
            case Question.Share share ->
                each(share, answers)
                        .map(value -> new Question.Share(
                                share.variable(), value, share.of(), by, share.within(), share.intervals()));
            case Question.Mean mean -> Stream.of(new Question.Mean(mean.variable(), by, mean.within()));
            case Question.Total total -> Stream.of(new Question.Total(total.variable(), by, total.within()));
        };
    }

    private static Stream<List<String>> each(Question.Share share, Answers answers) {
        if (!share.values().isEmpty()) {
            return Stream.of(share.values());
        }
        Coded column = answers.words(share.variable());
        return IntStream.of(column.inOrder())
                .mapToObj(code -> List.of(column.words().get(code)));
    }

    private static void keepApart(Gap gap, Plan plan) {
        plan.voices()
                .column()
                .filter(_ -> plan.voices().pooled() == Plan.Voices.Pooled.APART)
                .filter(who -> !gap.question().within().among().containsKey(who)
                        && !gap.group().among().containsKey(who))
                .ifPresent(who -> {
                    throw new NotAsAskedException(
                            "A comparison of %s would take children and the adults who answered for them together."
                                    .formatted(gap.question().variable()),
                            "say \"within\": {\"%s\": ...}, or \"pool\": true if that is what you want."
                                    .formatted(who));
                });
    }

    private static List<Difference> judged(Plan plan, List<Difference> differences) {
        double[] adjusted = plan.adjust()
                .adjust(differences.stream().mapToDouble(Difference::p).toArray());
        return IntStream.range(0, adjusted.length)
                .mapToObj(at -> differences.get(at).adjusted(adjusted[at]))
                .toList();
    }

    private static Map<String, Long> holds(Answers answers, Plan plan) {
        Map<String, Long> holds = new LinkedHashMap<>();
        plan.voices().column().ifPresent(name -> {
            Coded who = answers.words(name);
            long[] count = new long[who.words().size()];
            for (int row = 0; row < answers.rows(); row++) {
                count[who.at(row)]++;
            }
            for (int code : who.inOrder()) {
                holds.put(who.words().get(code), count[code]);
            }
            if (count[Coded.NONE] > 0) {
                holds.put("not said", count[Coded.NONE]);
            }
        });
        return holds;
    }

    private static List<String> says(Answers answers, Plan plan) {
        List<String> says = new ArrayList<>();
        says.add(
                switch (plan.reach()) {
                    case RANDOM -> "The ranges show what chance alone can do, if the design is as it was told.";
                    case OPEN ->
                        "Unless these children were drawn by chance, the ranges show at best what chance would do: an"
                                + " open link is no random sample, and those who did not answer may think otherwise.";
                });
        WhoAnswered.in(answers, plan.voices()).ifPresent(says::add);
        return says;
    }
}
