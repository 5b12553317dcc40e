package hearth.listening.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of one question, a group each. */
final class Figures {

    private final Sample sample;
    private final Question question;
    private final double level;
    private final Parts parts;
    private final Sums sums;
    private final double[] count;
    private final double[] weight;
    private final double[] answer;
    private final double[] square;
    private final double[] first;

    private Figures(Sample sample, Question question, double level) {
        this.sample = sample;
        this.question = question;
        this.level = level;
        Reply reply = Reply.to(question, sample.answers());
        parts = Parts.of(sample.answers(), question.by(), reply.base());
        sums = sample.sum(parts.count(), parts::of, reply.answer());
        count = sums.byPart(Sums.Of.ANSWERS);
        weight = sums.byPart(Sums.Of.WEIGHT);
        answer = sums.byPart(Sums.Of.WEIGHT_ANSWER);
        square = sums.byPart(Sums.Of.WEIGHT_ANSWER_SQUARE);
        first = question instanceof Question.Share share && share.intervals().contains(Interval.LIKELIHOOD)
                ? first(reply)
                : new double[parts.count()];
    }

    /** The first step of R's fit, for each part: it sets out from answers that are drawn half way to the middle. */
    private double[] first(Reply reply) {
        double[] steps = new double[parts.count()];
        double[] worth = new double[parts.count()];
        for (int row = 0; row < sample.answers().rows(); row++) {
            int part = parts.of(row);
            double scaled = part == 0 ? 0 : sample.weight(row) * count[part] / weight[part];
            double middle = part == 0 ? 0.5 : (scaled * reply.answer().applyAsDouble(row) + 0.5) / (scaled + 1);
            double spread = middle * (1 - middle);
            double step = Math.log(middle / (1 - middle));
            step += part == 0 ? 0 : (reply.answer().applyAsDouble(row) - middle) / spread;
            steps[part] += scaled * spread * step;
            worth[part] += scaled * spread;
        }
        for (int part = 1; part < steps.length; part++) {
            steps[part] /= worth[part];
        }
        return steps;
    }

    static List<Estimate> of(Sample sample, Question question, double level) {
        Figures figures = new Figures(sample, question, level);
        return figures.parts.inOrder().stream().map(figures::estimate).toList();
    }

    private Estimate estimate(int part) {
        double mean = answer[part] / weight[part];
        boolean total = question instanceof Question.Total;
        Influence influence = Influence.none(parts.count());
        influence.perAnswer()[part] = total ? 1 : 1 / weight[part];
        influence.perChild()[part] = total ? 0 : -mean / weight[part];
        double variance = Chance.variance(sample, sums, influence);
        long n = Math.round(count[part]);
        long df = Freedom.of(sample, sums, at -> at == part);
        double simple = simple(part, mean) * (total ? weight[part] * weight[part] : 1);
        double figure = total ? answer[part] : mean;
        Intervals ranges = new Intervals(figure, variance, n, asked(n), first[part], df, level);
        Estimate bare = new Estimate(
                question,
                parts.group(part),
                n,
                figure,
                Math.sqrt(Math.max(0, variance)),
                df,
                variance / simple,
                askedFor(ranges),
                List.of());
        return Cautions.with(bare, answer[part] / weight[part] * count[part], ranges);
    }

    /** The variance that a simple random sample of as many children would have. */
    private double simple(int part, double mean) {
        double n = count[part];
        double spread = (square[part] / weight[part] - mean * mean) * n / (n - 1);
        double left = weight[part] > n ? (weight[part] - n) / weight[part] : 1;
        return spread * left / n;
    }

    private long asked(long n) {
        return sample.margins().how() == Calibration.Method.NONE
                ? n
                : sample.answers().rows();
    }

    private Map<Interval, Range> askedFor(Intervals ranges) {
        List<Interval> ways = switch (question) {
            case Question.Share share -> share.intervals();
            case Question.Mean _, Question.Total _ -> ranges.df() > 0 ? List.of(Interval.MEAN) : List.of();
        };
        Map<Interval, Range> intervals = new LinkedHashMap<>();
        ways.forEach(way -> intervals.put(way, ranges.of(way)));
        return intervals;
    }
}
