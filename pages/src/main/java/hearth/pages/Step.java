package hearth.pages;

/** One step of reading a return, as the person who waits sees it. */
public record Step(String words, Stage stage) {

    /** Whether a step is behind us, under way or to come. */
    public enum Stage {
        DONE("Done"),
        NOW("Doing this now"),
        LATER("To come");

        private final String word;

        Stage(String word) {
            this.word = word;
        }

        /** The word beside the mark. */
        public String word() {
            return word;
        }

        /** Its name in the stylesheet. */
        public String mark() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
