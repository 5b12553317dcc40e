package hearth.story;

/**
 * A place on the National Grid of Great Britain.
 *
 * @param easting metres east
 * @param northing metres north
 */
public record GridPoint(int easting, int northing) {

    private static final double METRES_PER_KILOMETRE = 1000;
    private static final double KILOMETRES_PER_MILE = 1.6093;

    /**
     * Miles in a straight line, rounded to one decimal, as the SSDA903 derives PL_DISTANCE: the square root of the
     * squared differences in metres, divided by 1000 and by 1.6093.
     */
    public double milesTo(GridPoint other) {
        double metres = Math.hypot((double) easting - other.easting, (double) northing - other.northing);
        return Math.round(metres / METRES_PER_KILOMETRE / KILOMETRES_PER_MILE * 10) / 10.0;
    }
}
