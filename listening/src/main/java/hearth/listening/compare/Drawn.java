package hearth.listening.compare;

import java.util.List;
import java.util.Optional;

/**
 * How the children came to be asked.
 *
 * @param weights how many children each answer stands for: a column, if there is one
 * @param strata  the column of the stratum at each stage
 * @param clusters the column of the cluster at each stage; none where children were asked one by one
 * @param fpc     the column that says, at each stage, how many there were to draw from, or which fraction was drawn
 * @param lonely  what to do with a stratum of one cluster
 */
public record Drawn(
        Optional<String> weights, List<String> strata, List<String> clusters, List<String> fpc, LonelyCluster lonely) {

    public Drawn {
        strata = List.copyOf(strata);
        clusters = List.copyOf(clusters);
        fpc = List.copyOf(fpc);
    }

    /** Everybody counts once, and everybody was asked alone. */
    public static Drawn plainly() {
        return new Drawn(Optional.empty(), List.of(), List.of(), List.of(), LonelyCluster.FAIL);
    }
}
