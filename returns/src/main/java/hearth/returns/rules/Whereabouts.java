package hearth.returns.rules;

import hearth.returns.rules.ReferenceData.Postcodes;
import hearth.returns.rules.ReferenceData.Postcodes.Place;
import hearth.returns.ssda903.Column;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Rows;
import hearth.story.GridPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the homes and the placements of a year's episodes lie. Each different postcode is looked up once. Source:
 * facts/returns.md, section 4.2: miles in a straight line, rounded to one decimal; blank where either postcode is not
 * known.
 */
public final class Whereabouts {

    /** The distance is not known. */
    public static final int UNKNOWN = -1;

    private static final String NORTHERN_IRELAND = "NIR";
    private static final double TENTHS = 10;

    private final Column placements;
    private final Column homes;
    private final List<Optional<Place>> placementPlaces;
    private final List<Optional<Place>> homePlaces;

    private Whereabouts(Rows episodes, Postcodes postcodes) {
        this.placements = episodes.column(Item.PL_POST);
        this.homes = episodes.column(Item.HOME_POST);
        this.placementPlaces = places(placements, postcodes);
        this.homePlaces = places(homes, postcodes);
    }

    /** Those of these episodes. */
    public static Whereabouts of(Rows episodes, Postcodes postcodes) {
        return new Whereabouts(episodes, postcodes);
    }

    private static List<Optional<Place>> places(Column column, Postcodes postcodes) {
        List<Optional<Place>> places = new ArrayList<>(column.different());
        places.add(Optional.empty());
        for (int number = 1; number < column.different(); number++) {
            places.add(postcodes.place(column.value(number)));
        }
        return places;
    }

    /** Whether it can be said of every placement in which authority it lies: the county of each district is known. */
    boolean areAuthoritiesKnown() {
        for (Optional<Place> place : placementPlaces) {
            if (place.isPresent() && place.get().isOnlyADistrict()) {
                return false;
            }
        }
        return true;
    }

    /** The authority in which the placement lies, where its postcode is known. */
    public Optional<String> authority(int row) {
        return placementPlaces
                .get(placements.number(row))
                .map(Place::authority)
                .filter(authority -> !authority.isEmpty());
    }

    /** For each row the tenths of miles between home and placement, or {@link #UNKNOWN}. */
    int[] tenthsOfMiles() {
        int[] tenths = new int[placements.rows()];
        for (int row = 0; row < tenths.length; row++) {
            tenths[row] = tenthsOfMiles(row);
        }
        return tenths;
    }

    /** The tenths of miles between home and placement of one row, or {@link #UNKNOWN}. */
    public int tenthsOfMiles(int row) {
        Optional<Place> home = homePlaces.get(homes.number(row));
        Optional<Place> placement = placementPlaces.get(placements.number(row));
        if (home.isEmpty() || placement.isEmpty()) {
            return UNKNOWN;
        }
        Optional<GridPoint> from = home.get().point();
        Optional<GridPoint> to = placement.get().point();
        // Points in Northern Ireland are on another grid: no straight line joins the numbers of the two.
        boolean sameGrid = isOnIrishGrid(home.get()) == isOnIrishGrid(placement.get());
        return from.isEmpty() || to.isEmpty() || !sameGrid
                ? UNKNOWN
                : (int) Math.round(from.get().milesTo(to.get()) * TENTHS);
    }

    private static boolean isOnIrishGrid(Place place) {
        return place.authority().equals(NORTHERN_IRELAND);
    }

    /**
     * The authority in which most of the children's own homes lie, where more than half of those that are known do:
     * most likely the one that sends the return.
     */
    public static Optional<String> likelySender(Rows episodes, Postcodes postcodes) {
        Column homes = episodes.column(Item.HOME_POST);
        List<Optional<Place>> places = places(homes, postcodes);
        return Sender.among(places, homes.rowsOfEach());
    }
}
