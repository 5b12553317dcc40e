package hearth.synthetic;

import hearth.story.GridPoint;
import hearth.story.Postcode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The ground on which an invented council stands: some real postcodes in one county, its neighbours and the rest of
 * southern England and the Midlands, so that distances and boundaries are plausible. Nobody real lives in this story.
 */
final class Ground {

    /** The ground is borrowed from the council with this code, of which nothing else is said. */
    static final String OWN_COUNCIL = "E06000054";

    private static final double FAR_MILES = 20;
    private static final Ground ONLY = read();

    private final List<Place> places;
    private final List<Place> homes;
    private final List<Map<Whereabouts, List<Place>>> around;

    private Ground(List<Place> places) {
        this.places = places;
        this.homes = places.stream()
                .filter(place -> place.council().equals(OWN_COUNCIL))
                .toList();
        this.around = places.stream().map(this::around).toList();
    }

    /** The one ground there is. */
    static Ground get() {
        return ONLY;
    }

    /** A place where a family of this council lives. */
    Place home(Chance chance) {
        return chance.oneOf(homes);
    }

    /** A place that lies so from the child's own home; of two that would do, the nearer. */
    Place from(Place home, Whereabouts whereabouts, Chance chance) {
        List<Place> there = Objects.requireNonNull(around.get(home.number()).get(whereabouts));
        List<Place> choices = there.isEmpty() ? places : there;
        Place one = chance.oneOf(choices);
        Place other = chance.oneOf(choices);
        return one.squaredMetresTo(home) <= other.squaredMetresTo(home) ? one : other;
    }

    /** All places, in order. */
    List<Place> places() {
        return places;
    }

    private Map<Whereabouts, List<Place>> around(Place home) {
        Map<Whereabouts, List<Place>> found = new EnumMap<>(Whereabouts.class);
        for (Whereabouts whereabouts : Whereabouts.values()) {
            found.put(whereabouts, new ArrayList<>());
        }
        if (home.council().equals(OWN_COUNCIL)) {
            places.stream()
                    .filter(place -> !place.equals(home))
                    .forEach(place -> Objects.requireNonNull(found.get(whereabouts(home, place)))
                            .add(place));
        }
        return found;
    }

    /** How one place lies from another: inside the council's boundary or outside, near or more than 20 miles off. */
    static Whereabouts whereabouts(Place home, Place place) {
        boolean far = home.point().milesTo(place.point()) > FAR_MILES;
        boolean inside = place.council().equals(OWN_COUNCIL);
        if (inside) {
            return far ? Whereabouts.INSIDE_FAR : Whereabouts.INSIDE_NEAR;
        }
        return far ? Whereabouts.OUTSIDE_FAR : Whereabouts.OUTSIDE_NEAR;
    }

    private static Ground read() {
        InputStream list = Objects.requireNonNull(Ground.class.getResourceAsStream("places.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            List<Place> places = new ArrayList<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("postcode"))
                    .map(line -> line.split("\t", -1))
                    .forEach(fields -> places.add(place(places.size(), fields)));
            return new Ground(List.copyOf(places));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Place place(int number, String[] fields) {
        return new Place(
                number,
                new Postcode(fields[0]),
                fields[1],
                fields[2],
                new GridPoint(Integer.parseInt(fields[3]), Integer.parseInt(fields[4])));
    }

    /** How a home lies from the family's: the four columns of the published tables. */
    enum Whereabouts {
        INSIDE_NEAR,
        OUTSIDE_NEAR,
        INSIDE_FAR,
        OUTSIDE_FAR
    }
}
