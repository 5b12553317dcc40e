package hearth.app.since;

import java.util.Locale;

/**
 * What became of one finding between two checks.
 *
 * @param child     the child's id now, or then where the child is not there now; empty where it is about no child
 * @param earlierId the child's id at the earlier check
 * @param said      the finding as it stands now, or as it stood where it is gone
 */
record Change(What what, String child, String earlierId, Said said) {

    /** What became of it. */
    enum What {
        NEW("new"),
        NEWLY_JUDGED("new, by a rule that was not evaluated before"),
        STILL("still there"),
        FIXED("fixed"),
        NOT_JUDGED("not known: its rule is not evaluated now"),
        CHILD_GONE("not known: the child is not in the return now");

        private final String words;

        What(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /** Its name in JSON and CSV. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
