package hearth.synthetic.wave;

/**
 * Somebody who answers: a child, or a grown-up for a child. Who answered and whom it is about are two things.
 *
 * @param number       which answer it is
 * @param who          who answered
 * @param age          the child's age in years, 0 to 18
 * @param sex          the child's
 * @param extraNeeds   whether the child has special educational needs or a disability
 * @param socialWorker whether the child has a social worker
 * @param home         with whom or where the child lives
 * @param council      whose area it is, from 0
 */
public record Answerer(
        int number, Who who, int age, Sex sex, boolean extraNeeds, boolean socialWorker, Home home, int council) {

    /** Who answered. */
    public enum Who {
        CHILD("child"),
        ADULT("adult on behalf of a child");

        private final String word;

        Who(String word) {
            this.word = word;
        }

        /** As the file has it. */
        public String word() {
            return word;
        }
    }

    /** The child's sex, where it was said. */
    public enum Sex {
        GIRL("girl"),
        BOY("boy"),
        NOT_SAID("");

        private final String word;

        Sex(String word) {
            this.word = word;
        }

        /** As the file has it. */
        public String word() {
            return word;
        }
    }

    /** With whom or where a child lives. */
    public enum Home {
        PARENTS("parents"),
        KIN("relatives or friends"),
        FOSTER("foster carers"),
        CHILDRENS_HOME("children's home"),
        SUPPORTED("supported accommodation"),
        SECURE("secure setting");

        private final String word;

        Home(String word) {
            this.word = word;
        }

        /** As the file has it. */
        public String word() {
            return word;
        }
    }

    /** The band of ages in which figures are published. */
    public String band() {
        return age < 6 ? "under 6" : age < 12 ? "6 to 11" : "12 to 18";
    }

    /** How the region is called: every tenth part of the councils or so is one. */
    public String region() {
        return Councils.region(council);
    }
}
