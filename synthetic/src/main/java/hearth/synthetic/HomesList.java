package hearth.synthetic;

import hearth.story.Care.Placement;
import hearth.story.PlacementProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The invented register of the homes and agencies that children of a return lived with, in the columns of the combined
 * list that DfE's rules read, the places they stand at, in those of the ONS Postcode Directory, and the counties of their
 * districts. {@code ./hearth reference import} takes all three.
 */
final class HomesList {

    private static final String COLUMNS = "urn,local authority,placement code,placement provider code,"
            + "deregistration date,setting address postcode\n";

    private final Map<String, Entry> homes = new TreeMap<>();

    void addAll(Collection<Placement> placements) {
        for (Placement placement : placements) {
            if (!placement.urn().isEmpty()) {
                homes.computeIfAbsent(placement.urn(), _ -> Entry.of(placement))
                        .codes()
                        .add(placement.type().code());
            }
        }
    }

    void write(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder(COLUMNS);
        homes.forEach((urn, home) -> lines.append("%s,%s,\"%s\",%s,,%s%n"
                .formatted(urn, Ground.OWN_COUNCIL, String.join(",", home.codes()), home.provider(), home.postcode())
                .replace(System.lineSeparator(), "\n")));
        Files.writeString(folder.resolve("homes.csv"), lines);
        writePlaces(folder);
        writeAreas(folder);
    }

    private static void writePlaces(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder("pcd,laua,oseast1m,osnrth1m\n");
        for (Place place : Ground.get().places()) {
            String text = place.postcode().text();
            String padded = "%-4s%s".formatted(text.substring(0, text.length() - 3), text.substring(text.length() - 3));
            lines.append(padded)
                    .append(',')
                    .append(place.district())
                    .append(',')
                    .append(place.point().easting())
                    .append(',')
                    .append(place.point().northing())
                    .append('\n');
        }
        Files.writeString(folder.resolve("postcodes.csv"), lines);
    }

    /** An agency stands in the list with its office: the council's own agencies in its area, others outside it. */
    private static String office(PlacementProvider provider) {
        boolean isOwn = provider == PlacementProvider.OWN_COUNCIL;
        return Ground.get().places().stream()
                .filter(place -> place.council().equals(Ground.OWN_COUNCIL) == isOwn)
                .findFirst()
                .orElseThrow()
                .postcode()
                .text();
    }

    /** In which county each district lies, in the columns of the published lookup. */
    private static void writeAreas(Path folder) throws IOException {
        Set<String> lines = new TreeSet<>();
        for (Place place : Ground.get().places()) {
            lines.add(place.district() + "," + place.council() + "\n");
        }
        Files.writeString(folder.resolve("areas.csv"), "LTLA25CD,UTLA25CD\n" + String.join("", lines));
    }

    /** One home or agency. */
    private record Entry(Set<String> codes, String provider, String postcode) {

        static Entry of(Placement placement) {
            boolean agency = placement.type().name().startsWith("FOSTER")
                    || placement.type().name().startsWith("ADOPT");
            String postcode =
                    agency ? office(placement.provider()) : placement.where().text();
            return new Entry(new TreeSet<>(), placement.provider().code(), postcode);
        }
    }
}
