package hearth.pages;

/** One stretch of a bar: so many promises to children that ended this way. */
public record Segment(Outcome outcome, int count, String from, String width) {

    /** The fill, solid or patterned, so that two neighbours differ without colour. */
    public String fill() {
        return switch (outcome) {
            case KEPT -> "#0c5a4c";
            case BROKEN, KEPT_LATE, EXCUSED, LAPSED, NOT_YET_DUE, CANNOT_TELL -> "url(#fill-" + outcome.mark() + ")";
        };
    }
}
