package hearth.story;

/** Who runs the home (SSDA903 item PLACE_PROVIDER). */
public enum PlacementProvider implements Coded {
    UNKNOWN(""),
    PARENT("PR0"),
    OWN_COUNCIL("PR1"),
    OTHER_COUNCIL("PR2"),
    OTHER_PUBLIC("PR3"),
    PRIVATE("PR4"),
    VOLUNTARY("PR5");

    private final String code;

    PlacementProvider(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
