package hearth.synthetic.wave;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Councils and regions that do not exist, as many as England has: 153 and nine. */
public final class Councils {

    private static final List<String> FIRST = List.of(
            "Alder", "Ash", "Beech", "Birch", "Bramble", "Cherry", "Elder", "Elm", "Fern", "Hazel", "Heather", "Holly",
            "Linden", "Maple", "Oak", "Rowan", "Willow");
    private static final List<String> LAST =
            List.of("combe", "field", "ford", "ham", "leigh", "mere", "stead", "wick", "worth");
    private static final List<String> REGIONS = List.of(
            "Coombe Vale",
            "Great Fields",
            "Fordland",
            "The Hams",
            "Leighshire",
            "Meres",
            "Steads",
            "Wickland",
            "Worthside");

    /** How many there are. */
    public static final int COUNT = FIRST.size() * LAST.size();

    /** In which region a council of this name lies; nowhere where there is none. */
    public static Optional<String> regionOf(String name) {
        return IntStream.range(0, COUNT)
                .filter(council -> name(council).equals(name))
                .mapToObj(Councils::region)
                .findFirst();
    }

    static String name(int council) {
        return FIRST.get(council % FIRST.size()) + LAST.get(council / FIRST.size());
    }

    static String region(int council) {
        return REGIONS.get(council / FIRST.size());
    }

    private Councils() {}
}
