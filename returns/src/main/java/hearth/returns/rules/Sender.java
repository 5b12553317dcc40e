package hearth.returns.rules;

import hearth.returns.rules.ReferenceData.Postcodes.Place;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which authority most likely sends a return, from where the children's own homes lie. */
final class Sender {

    static Optional<String> among(List<Optional<Place>> homes, int[] rowsOfEach) {
        Map<String, Long> rows = new HashMap<>();
        long known = 0;
        for (int number = 0; number < rowsOfEach.length; number++) {
            Optional<Place> home = homes.get(number);
            if (home.isPresent() && !home.get().authority().isEmpty()) {
                rows.merge(home.get().authority(), (long) rowsOfEach[number], Long::sum);
                known += rowsOfEach[number];
            }
        }
        long half = known / 2;
        return rows.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .filter(most -> most.getValue() > half)
                .map(Map.Entry::getKey)
                .filter(council -> council.startsWith("E") && !Place.isOnlyADistrict(council));
    }

    private Sender() {}
}
