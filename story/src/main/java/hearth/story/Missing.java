package hearth.story;

/** Going missing, and somebody to talk to afterwards. */
public sealed interface Missing extends Detail {

    /**
     * Nobody knew where the child was, or the child was away without leave; in hours where the clock is known.
     *
     * @param kind which of the two (SSDA903 item MISSING)
     */
    record WentMissing(MissingKind kind) implements Missing {}

    /** An independent person offered to talk after the child came back, or did. An offer and a talk are two facts. */
    record ReturnTalk(TalkStep step) implements Missing {}

    /** Missing or away. */
    enum MissingKind implements Coded {
        UNKNOWN(""),
        MISSING("M"),
        AWAY("A");

        private final String code;

        MissingKind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How far it came. */
    enum TalkStep {
        OFFERED,
        DECLINED_BY_CHILD,
        DONE
    }
}
