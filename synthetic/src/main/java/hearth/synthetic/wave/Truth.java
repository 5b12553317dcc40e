package hearth.synthetic.wave;

import hearth.synthetic.wave.Answerer.Home;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How likely each child is to agree with a statement, so that every published share comes out. Each child sets out from how
 * children of that age, home and place are inclined; then each published group is moved, one after another and again, until
 * all shares are what they were.
 */
final class Truth {

    private static final int ROUNDS = 12;

    private final List<Answerer> all;
    private final double[] odds;

    private Truth(List<Answerer> all, Statement statement, long seed) {
        this.all = all;
        SplittableRandom random = new SplittableRandom(seed ^ statement.id().hashCode());
        double[] place = IntStream.range(0, Councils.COUNT)
                .mapToDouble(_ -> 0.2 * random.nextGaussian())
                .toArray();
        double start = logit(statement.truth() / 100.0);
        odds = all.stream()
                .mapToDouble(one -> start + inclined(one) + place[one.council()])
                .toArray();
    }

    /** How likely each of these is to agree, in their order. */
    static double[] of(Statement statement, List<Answerer> all, long seed) {
        Truth truth = new Truth(all, statement, seed);
        List<Published> figures = Published.all().stream()
                .filter(one -> one.statement().equals(statement.id()))
                .toList();
        List<Group> groups = figures.isEmpty()
                ? List.of(truth.group(everybody(statement)))
                : figures.stream().map(truth::group).toList();
        for (int round = 0; round < ROUNDS; round++) {
            groups.forEach(truth::move);
        }
        return IntStream.range(0, all.size())
                .mapToDouble(at -> share(truth.odds[at]))
                .toArray();
    }

    /** Children who were hurt or moved, or older, agree less, as was said of the secure settings over all statements. */
    private static double inclined(Answerer one) {
        return (one.home() == Home.SECURE ? -0.7 : one.home() == Home.PARENTS ? 0 : -0.2)
                + (one.socialWorker() ? -0.35 : 0)
                + (one.extraNeeds() ? -0.25 : 0)
                - 0.06 * (one.age() - 10);
    }

    private static Published everybody(Statement statement) {
        double truth = statement.truth() / 100.0;
        return new Published(statement.id(), "all", statement.truth(), truth, java.util.Map.of(), _ -> true, "");
    }

    private Group group(Published figure) {
        Statement statement = Statement.of(figure.statement());
        int[] members = IntStream.range(0, all.size())
                .filter(at -> all.get(at).age() >= statement.from())
                .filter(at -> figure.means().test(all.get(at)))
                .toArray();
        return new Group(members, figure.truth());
    }

    private void move(Group group) {
        double sum = 0;
        for (int member : group.members()) {
            sum += share(odds[member]);
        }
        if (sum > 0) {
            double by = logit(group.truth()) - logit(sum / group.members().length);
            for (int member : group.members()) {
                odds[member] += by;
            }
        }
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private static double share(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** A group whose share is known. */
    @SuppressWarnings("ArrayRecordComponent") // rows, read in place and never handed out
    private record Group(int[] members, double truth) {}
}
