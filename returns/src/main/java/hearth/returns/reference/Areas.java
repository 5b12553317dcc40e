package hearth.returns.reference;

import hearth.returns.rules.ReferenceData.Postcodes.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which authority looks after children where: the council of a county in the districts of a county (their codes begin
 * with E07), the council itself everywhere else in England. Elsewhere the returns have a code for each country.
 */
public final class Areas {

    /**
     * Codes that were replaced though the councils are the same: some lists have the one, some the other. Barnsley and
     * Sheffield since 2025 (the postcode directory of November 2025; facts/homes.md), Gateshead since
     * 2013 (ONS, Code History Database).
     */
    private static final Map<String, String> NOW =
            Map.of("E08000016", "E08000038", "E08000019", "E08000039", "E08000020", "E08000037");

    private static final Set<String> OF_A_COUNCIL = Set.of("E06", "E08", "E09", "E10");

    private final Map<String, String> counties;
    private final Map<String, String> codes;

    Areas(Map<String, String> counties, Map<String, String> codes) {
        this.counties = counties;
        this.codes = codes;
    }

    /** Nothing is known of counties. */
    static Areas none() {
        return new Areas(Map.of(), Map.of());
    }

    /** Reads the lines that {@link #line} writes. */
    static Areas in(Kept kept) throws IOException {
        Map<String, String> counties = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        for (String line : new String(kept.body(), StandardCharsets.UTF_8).split("\n", -1)) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 3) {
                counties.put(fields[0], fields[1]);
                codes.put(plain(fields[2]), now(fields[1]));
            }
        }
        return new Areas(counties, codes);
    }

    static String line(String district, String council, String name) {
        return district + "\t" + council + "\t" + name.replace('\t', ' ') + "\n";
    }

    /**
     * The authority of a district as the returns write it; the district itself where it lies in a county and nobody
     * says in which.
     *
     * @param county the county by the directory of postcodes, or empty
     */
    String authority(String district, String county) {
        String area = now(district);
        if (Place.isOnlyADistrict(area)) {
            return counties.getOrDefault(area, county.isEmpty() ? area : county);
        }
        return area.isEmpty()
                ? ""
                : switch (area.charAt(0)) {
                    case 'S' -> "SCO";
                    case 'W' -> "WAL";
                    case 'N' -> "NIR";
                    case 'L', 'M' -> "NUK";
                    default -> area;
                };
    }

    /** The code of a council that somebody named, by its code or by its name. */
    public Optional<String> council(String named) {
        String code = now(named.strip().toUpperCase(Locale.ROOT));
        if (code.matches("[A-Z]\\d{8}")) {
            return OF_A_COUNCIL.contains(code.substring(0, 3)) ? Optional.of(code) : Optional.empty();
        }
        return Optional.ofNullable(codes.get(plain(named)));
    }

    private static String now(String code) {
        return NOW.getOrDefault(code, code);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.UK).replace("&", "and").replaceAll("[^a-z]", "");
    }
}
