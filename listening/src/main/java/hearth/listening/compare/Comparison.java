package hearth.listening.compare;

import hearth.listening.NotAsAskedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A gap, worked out: the two sides, made alike where that was asked, and how their difference may vary. */
final class Comparison {

    private static final int IN_GROUP = 1;
    private static final int IN_AGAINST = 2;
    private static final int SIDES = 4;

    private final Sample sample;
    private final Gap gap;
    private final Parts likes;
    private final Sums sums;
    private final double[] count;
    private final double[] weight;
    private final double[] answer;
    private final Influence group;
    private final Influence against;
    private final double groupFigure;
    private final double againstFigure;

    private Comparison(Sample sample, Gap gap) {
        this.sample = sample;
        this.gap = gap;
        Reply reply = Reply.to(gap.question(), sample.answers());
        likes = Parts.of(sample.answers(), gap.standardise(), reply.base());
        IntPredicate inGroup = gap.group().in(sample.answers());
        IntPredicate inAgainst = switch (gap.against()) {
            case Gap.Against.Others _ -> inGroup.negate();
            case Gap.Against.Everyone _ -> _ -> true;
            case Gap.Against.Group(var where) -> where.in(sample.answers());
        };
        sums = sample.sum(
                likes.count() * SIDES,
                row -> {
                    int side = (inGroup.test(row) ? IN_GROUP : 0) + (inAgainst.test(row) ? IN_AGAINST : 0);
                    return likes.of(row) == 0 || side == 0 ? 0 : likes.of(row) * SIDES + side;
                },
                reply.answer());
        count = sums.byPart(Sums.Of.ANSWERS);
        weight = sums.byPart(Sums.Of.WEIGHT);
        answer = sums.byPart(Sums.Of.WEIGHT_ANSWER);
        group = Influence.none(weight.length);
        against = Influence.none(weight.length);
        groupFigure = plain(IN_GROUP, group);
        againstFigure = gap.standardise().isEmpty() ? plain(IN_AGAINST, against) : alike();
    }

    static Difference difference(Sample sample, Gap gap, double level) {
        return new Comparison(sample, gap).difference(level);
    }

    static Difference ratio(Sample sample, Gap gap, double level) {
        return new Comparison(sample, gap).ratio(level);
    }

    private Difference difference(double level) {
        double se = se(group.plus(-1, against));
        double estimate = groupFigure - againstFigure;
        long df = df();
        Range interval =
                df <= 0 ? Range.UNKNOWN : Range.around(estimate, se * Distributions.t((1 + level) / 2, (double) df));
        return told(estimate, se, estimate / se, df, interval);
    }

    private Difference ratio(double level) {
        Influence log =
                Influence.none(weight.length).plus(1 / groupFigure, group).plus(-1 / againstFigure, against);
        double se = se(log);
        double estimate = Math.log(groupFigure / againstFigure);
        long df = df();
        Range logs =
                df <= 0 ? Range.UNKNOWN : Range.around(estimate, se * Distributions.t((1 + level) / 2, (double) df));
        return told(Math.exp(estimate), se, estimate / se, df, new Range(Math.exp(logs.low()), Math.exp(logs.high())));
    }

    private Difference told(double estimate, double se, double t, long df, Range interval) {
        double p = df <= 0 || Double.isNaN(t) ? Double.NaN : Distributions.tBeyond(t, (double) df);
        long n = 0;
        for (int part = SIDES; part < count.length; part++) {
            n += Math.round(count[part]);
        }
        return new Difference(gap, groupFigure, againstFigure, n, estimate, se, t, df, interval, p, p, says());
    }

    private double se(Influence influence) {
        return Math.sqrt(Math.max(0, Chance.variance(sample, sums, influence)));
    }

    private long df() {
        return Freedom.of(sample, sums, part -> part > 0) - 1;
    }

    private boolean on(int part, int side) {
        return part >= SIDES && (part % SIDES & side) != 0;
    }

    /** The mean of one side, and how each child moves it. */
    private double plain(int side, Influence influence) {
        double children = 0;
        double said = 0;
        for (int part = 0; part < weight.length; part++) {
            children += on(part, side) ? weight[part] : 0;
            said += on(part, side) ? answer[part] : 0;
        }
        if (children == 0) {
            throw new NotAsAskedException(
                    "Nobody answered %s on one side of a comparison."
                            .formatted(gap.question().variable()),
                    "the two sides were never asked the same.");
        }
        double mean = said / children;
        for (int part = 0; part < weight.length; part++) {
            if (on(part, side)) {
                influence.perAnswer()[part] += 1 / children;
                influence.perChild()[part] -= mean / children;
            }
        }
        return mean;
    }

    /** The others' mean, if they were of each kind as often as the group is. */
    private double alike() {
        double[] mean = new double[likes.count()];
        double[] share = new double[likes.count()];
        double children = 0;
        double standard = 0;
        for (int like = 1; like < likes.count(); like++) {
            children += sum(weight, like, IN_GROUP);
        }
        for (int like = 1; like < likes.count(); like++) {
            share[like] = sum(weight, like, IN_GROUP) / children;
            mean[like] = share[like] == 0 ? 0 : sum(answer, like, IN_AGAINST) / comparable(like);
            standard += share[like] * mean[like];
        }
        for (int part = SIDES; part < weight.length; part++) {
            int like = part / SIDES;
            if (on(part, IN_AGAINST) && share[like] > 0) {
                against.perAnswer()[part] += share[like] / comparable(like);
                against.perChild()[part] -= share[like] * mean[like] / comparable(like);
            }
            if (on(part, IN_GROUP)) {
                against.perChild()[part] += (mean[like] - standard) / children;
            }
        }
        return standard;
    }

    private double comparable(int like) {
        double children = sum(weight, like, IN_AGAINST);
        if (children == 0) {
            throw new NotAsAskedException(
                    "Nobody with %s is on the other side, so the two cannot be made alike."
                            .formatted(likes.group(like)),
                    "a broader grouping than %s will do.".formatted(String.join(", ", gap.standardise())));
        }
        return children;
    }

    private static double sum(double[] of, int like, int side) {
        return of[like * SIDES + side] + of[like * SIDES + IN_GROUP + IN_AGAINST];
    }

    private List<String> says() {
        List<String> says = new ArrayList<>();
        says.add(
                switch (gap.against()) {
                    case Gap.Against.Others _ -> "Set against everybody who is not in the group.";
                    case Gap.Against.Everyone _ ->
                        "Set against everybody, the group among them: that makes the gap smaller.";
                    case Gap.Against.Group(var where) -> "Set against %s.".formatted(where.inWords());
                });
        if (!gap.standardise().isEmpty()) {
            says.add("The others are weighed as if they had the group's %s."
                    .formatted(String.join(" and ", gap.standardise())));
        }
        says.add("A gap shows a difference and not what causes it.");
        return says;
    }
}
