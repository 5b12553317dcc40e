package hearth.returns.stories;

import hearth.story.Coded;

/** Why an episode began (SSDA903 item RNE). An episode may begin without a move. */
enum EpisodeStart implements Coded {
    UNKNOWN(""),
    STARTED_CARE("S"),
    STATUS_ONLY("L"),
    PLACEMENT_AND_CARER("P"),
    PLACEMENT_SAME_CARER("T"),
    STATUS_PLACEMENT_AND_CARER("B"),
    STATUS_AND_PLACEMENT_SAME_CARER("U");

    private final String code;

    EpisodeStart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the child came to other carers, from which day the clocks of a placement run. */
    boolean startsPlacement() {
        return this == STARTED_CARE || this == PLACEMENT_AND_CARER || this == STATUS_PLACEMENT_AND_CARER;
    }
}
