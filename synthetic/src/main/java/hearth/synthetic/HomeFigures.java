package hearth.synthetic;

import static hearth.synthetic.Ground.Whereabouts.INSIDE_FAR;
import static hearth.synthetic.Ground.Whereabouts.INSIDE_NEAR;
import static hearth.synthetic.Ground.Whereabouts.OUTSIDE_FAR;
import static hearth.synthetic.Ground.Whereabouts.OUTSIDE_NEAR;

import hearth.synthetic.Ground.Whereabouts;

/** The published figures for each kind of home: how long children stay, and how far away it is. */
final class HomeFigures {

    /** How long until a child moves on from such a home. */
    static Durations lengths(KindOfHome kind) {
        return switch (kind) {
            case FOSTER_FAMILY -> Lengths.FOSTER;
            case RELATIVE -> Lengths.FOSTER_RELATIVE;
            case PARENTS -> Lengths.PARENTS;
            case CHILDRENS_HOME -> Lengths.CHILDRENS_HOME;
            case SECURE_HOME -> Lengths.SECURE;
            case SUPPORTED -> Lengths.SUPPORTED;
            case HOSPITAL -> Lengths.HOSPITAL;
            case PARENT_AND_CHILD, CARE_HOME -> Lengths.OTHER_RESIDENTIAL;
            case CUSTODY, ADOPTIVE_FAMILY -> Lengths.UNTIL_THE_COURTS_DAY;
            case SCHOOL -> Lengths.SCHOOL;
            case OTHER -> Lengths.OTHER;
        };
    }

    /** How such homes lie from the child's own home. */
    static Shares<Whereabouts> away(KindOfHome kind) {
        return switch (kind) {
            case FOSTER_FAMILY -> Away.FOSTER;
            case RELATIVE -> Away.RELATIVE;
            case PARENTS -> Away.PARENTS;
            case CHILDRENS_HOME, SCHOOL -> Away.CHILDRENS_HOME;
            case SECURE_HOME, CUSTODY -> Away.SECURE;
            case SUPPORTED -> Away.SUPPORTED;
            case ADOPTIVE_FAMILY -> Away.ADOPTIVE;
            case HOSPITAL, PARENT_AND_CHILD, CARE_HOME, OTHER -> Away.OTHER;
        };
    }

    /**
     * Waiting times until a move. First line: DfE's 2024 shares of placements that ended, in eight bands of days. Second
     * line: how much of the ending in each band was a move, fitted so that what ends here matches the first line.
     */
    private static final class Lengths {
        static final Durations FOSTER = Durations.fitted(
                new double[] {13, 12, 12, 14, 17, 16, 12, 4}, new double[] {0.75, 0.6, 0.52, 0.5, 0.5, 0.5, 0.5, 0.3});
        static final Durations FOSTER_RELATIVE = Durations.fitted(
                new double[] {8, 10, 13, 16, 19, 17, 13, 4},
                new double[] {0.75, 0.65, 0.6, 0.55, 0.5, 0.35, 0.35, 0.25});
        static final Durations CHILDRENS_HOME = Durations.fitted(
                new double[] {4, 6, 14, 17, 19, 20, 18, 2}, new double[] {0.75, 0.7, 0.66, 0.66, 0.62, 0.62, 0.6, 0.5});
        static final Durations SECURE =
                Durations.fitted(new double[] {2, 6, 40, 30, 15, 5, 2, 0.1}, new double[] {1, 1, 1, 1, 1, 1, 1, 1});
        static final Durations SUPPORTED = Durations.fitted(
                new double[] {5, 14, 25, 22, 24, 11, 0.5, 0.1}, new double[] {0.9, 0.8, 0.72, 0.6, 0.4, 0.3, 0.3, 0.3});
        static final Durations PARENTS = Durations.fitted(
                new double[] {5, 11, 20, 20, 18, 15, 9, 1}, new double[] {0.8, 0.8, 0.75, 0.7, 0.6, 0.6, 0.7, 1.5});
        static final Durations OTHER_RESIDENTIAL = Durations.fitted(
                new double[] {14, 16, 25, 26, 12, 5, 1, 0.1}, new double[] {0.75, 0.7, 0.65, 0.65, 0.6, 0.6, 0.6, 0.6});
        static final Durations HOSPITAL = Durations.fitted(
                new double[] {60, 30, 8, 2, 0.5, 0.1, 0.1, 0.1}, new double[] {1, 1, 1, 1, 1, 1, 1, 1});
        static final Durations SCHOOL = Durations.fitted(
                new double[] {2, 3, 9, 18, 14, 13, 30, 11}, new double[] {0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7});
        static final Durations OTHER = Durations.fitted(
                new double[] {18, 26, 29, 17, 7, 3, 0.5, 0.1},
                new double[] {0.7, 0.65, 0.6, 0.55, 0.55, 0.55, 0.55, 0.55});
        /** No moves in between. */
        static final Durations UNTIL_THE_COURTS_DAY = Durations.fitted(
                new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 99},
                new double[] {0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01});
    }

    /** DfE 2024, children looked after on 31 March by distance and boundary, thousands of children. */
    private static final class Away {
        private static final String SOURCE = "DfE 2024, on 31 March, placement distance and locality";
        static final Shares<Whereabouts> FOSTER = table(28.0, 14.0, 2.6, 8.2);
        static final Shares<Whereabouts> RELATIVE = table(30.5, 12.5, 2.3, 7.6);
        static final Shares<Whereabouts> PARENTS = table(0.23, 0.42, 0.05, 0.38);
        static final Shares<Whereabouts> CHILDRENS_HOME = table(2.35, 1.96, 0.40, 3.83);
        static final Shares<Whereabouts> SECURE = table(0.03, 0.07, 0.02, 0.88);
        static final Shares<Whereabouts> SUPPORTED = table(1.58, 0.89, 0.13, 0.36);
        static final Shares<Whereabouts> ADOPTIVE = table(0.26, 0.49, 0.12, 0.84);
        static final Shares<Whereabouts> OTHER = table(1.64, 0.93, 0.18, 1.10);

        private static Shares<Whereabouts> table(
                double insideNear, double outsideNear, double insideFar, double outsideFar) {
            return Shares.<Whereabouts>from(SOURCE)
                    .of(INSIDE_NEAR, insideNear)
                    .of(OUTSIDE_NEAR, outsideNear)
                    .of(INSIDE_FAR, insideFar)
                    .of(OUTSIDE_FAR, outsideFar);
        }
    }

    private HomeFigures() {}
}
