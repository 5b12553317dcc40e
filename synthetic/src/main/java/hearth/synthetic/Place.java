package hearth.synthetic;

import hearth.story.GridPoint;
import hearth.story.Postcode;

/**
 * A postcode where somebody invented lives.
 *
 * @param number its place in the list of places
 * @param postcode as it stands in the ONS Postcode Directory
 * @param district the lower-tier council whose ground it lies on
 * @param council the upper-tier council
 * @param point where it is
 */
record Place(int number, Postcode postcode, String district, String council, GridPoint point) {

    /** The square of the distance, to tell which of two places is nearer. */
    long squaredMetresTo(Place other) {
        long east = point.easting() - (long) other.point.easting();
        long north = point.northing() - (long) other.point.northing();
        return east * east + north * north;
    }

    /** Whether it is the same postcode. */
    boolean isSameAs(Place other) {
        return number == other.number;
    }
}
