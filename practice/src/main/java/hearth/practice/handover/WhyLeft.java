package hearth.practice.handover;

import hearth.story.Coded;

/** Why a worker stopped being the child's worker (SSDA903 item SW_REASON, as far as its labels are known here). */
public enum WhyLeft implements Coded {
    LEFT_THE_ROLE("LEFTRL"),
    REORGANISED("ORGRST"),
    NEXT_STEP_OF_THE_WORK("TSPROC"),
    AWAY_FOR_LONG("ABSENC"),
    OTHER("OTHERS");

    private final String code;

    WhyLeft(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
