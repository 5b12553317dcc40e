package hearth.listening.release;

import java.util.List;

/**
 * Which figures of a tally may be told and which may not, and why.
 *
 * @param places  the places, those between the told ones last
 * @param columns the columns
 * @param figures for each place, column and side what becomes of the figure
 * @param open    figures that point at few children and that nothing still untold can protect: they were told before
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, read in place and never handed out
public record Withheld(List<Places.Place> places, List<String> columns, Fate[][][] figures, List<String> open) {

    /** What becomes of a figure. */
    public enum Fate {
        /** It is told. */
        TOLD("told"),
        /** It would point at fewer than eleven children. */
        FEW("fewer than 11 answered so"),
        /** Telling it would give another away. */
        PROTECTS("hidden to protect another figure");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        /** The reason, as it stands in the figure's place. */
        public String words() {
            return words;
        }
    }

    /** What becomes of one figure. */
    public Fate of(int place, int column, Tally.Side side) {
        return figures[place][column][side.at()];
    }

    /** How many figures are withheld, of those that could be told now. */
    public Loss loss() {
        long all = 0;
        long few = 0;
        long protecting = 0;
        for (int place = 0; place < figures.length; place++) {
            if (places.get(place).told() != Places.Told.NOW) {
                continue;
            }
            for (Fate[] column : figures[place]) {
                for (Fate fate : column) {
                    all++;
                    few += fate == Fate.FEW ? 1 : 0;
                    protecting += fate == Fate.PROTECTS ? 1 : 0;
                }
            }
        }
        return new Loss(all, few, protecting);
    }

    /**
     * What is lost by protecting.
     *
     * @param figures    how many figures there are
     * @param few        how many are withheld because they are small
     * @param protecting how many are withheld because they would give a small one away
     */
    public record Loss(long figures, long few, long protecting) {

        /** The share of figures that is withheld. */
        public double share() {
            return figures == 0 ? 0 : (few + protecting) / (double) figures;
        }
    }
}
