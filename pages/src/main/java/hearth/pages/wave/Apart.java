package hearth.pages.wave;

/**
 * How far a group lies from those whom it is set against.
 *
 * @param words   the statement
 * @param group   the group's share
 * @param against the others' share
 * @param low     where the difference may lie at the least
 * @param high    where it may lie at the most
 * @param sure    whether it stands with the whole list in view
 */
public record Apart(String words, double group, double against, double low, double high, Sure sure) {

    /** Whether a gap stands, with all that were looked at in view. */
    public enum Sure {
        STANDS("stands"),
        MAY_BE_CHANCE("may be chance");

        private final String words;

        Sure(String words) {
            this.words = words;
        }

        /** As it is printed. */
        public String words() {
            return words;
        }
    }

    /** The line between the two. */
    public Bar line() {
        return Bar.between(Math.min(group, against), Math.max(group, against));
    }

    /** Where the group may lie, if the others stand where they stand. */
    public Bar range() {
        return Bar.between(against + low, against + high);
    }

    /** The difference in points: "13 points lower". */
    public String points() {
        long points = Math.round(100 * (group - against));
        return points == 0
                ? "the same"
                : "%d %s %s"
                        .formatted(
                                Math.abs(points),
                                Math.abs(points) == 1 ? "point" : "points",
                                points < 0 ? "lower" : "higher");
    }

    /** In which range the difference may lie, in points. */
    public String pointsRange() {
        return "%+.1f to %+.1f".formatted(100 * low, 100 * high);
    }
}
