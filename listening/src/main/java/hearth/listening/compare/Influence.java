package hearth.listening.compare;

/**
 * How much one child moves a figure: {@code weight x (perAnswer x answer + perChild)}, where both numbers depend only on
 * the part that the child belongs to. Every figure of this room is such a line, so one piece of arithmetic says how far
 * each of them may be off.
 *
 * @param perAnswer for each part, what one unit of the answer adds
 * @param perChild  for each part, what being asked at all adds
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, read in place and never handed out
record Influence(double[] perAnswer, double[] perChild) {

    static Influence none(int parts) {
        return new Influence(new double[parts], new double[parts]);
    }

    /** This one, and so many times the other. */
    Influence plus(double times, Influence other) {
        Influence both = none(perAnswer.length);
        for (int part = 0; part < perAnswer.length; part++) {
            both.perAnswer[part] = perAnswer[part] + times * other.perAnswer[part];
            both.perChild[part] = perChild[part] + times * other.perChild[part];
        }
        return both;
    }
}
