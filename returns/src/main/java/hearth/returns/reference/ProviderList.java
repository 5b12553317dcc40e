package hearth.returns.reference;

import hearth.returns.rules.ReferenceData.Postcodes;
import hearth.returns.rules.ReferenceData.Providers;
import hearth.returns.rules.ReferenceData.Registration;
import hearth.returns.ssda903.ReturnDay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ofsted's list as it is kept, by the number of the provider. */
final class ProviderList implements Providers {

    private static final int FIELDS = 7;

    private final Kept kept;
    private final boolean areAreasKnown;
    private final Map<String, List<Registration>> byUrn;

    private ProviderList(Kept kept, boolean areAreasKnown, Map<String, List<Registration>> byUrn) {
        this.kept = kept;
        this.areAreasKnown = areAreasKnown;
        this.byUrn = byUrn;
    }

    /** Reads the list; the authority of a provider is that of its postcode. */
    static ProviderList read(Kept kept, Optional<Postcodes> postcodes) throws IOException {
        Map<String, List<Registration>> byUrn = new HashMap<>();
        for (String line : new String(kept.body(), StandardCharsets.UTF_8).split("\n", -1)) {
            String[] fields = line.split("\t", -1);
            if (fields.length == FIELDS) {
                byUrn.computeIfAbsent(fields[0], _ -> new ArrayList<>(1)).add(registration(fields, postcodes));
            }
        }
        return new ProviderList(kept, postcodes.isPresent(), byUrn);
    }

    private static Registration registration(String[] fields, Optional<Postcodes> postcodes) {
        Optional<String> postcode = given(fields[4]);
        return new Registration(
                fields[0],
                given(fields[1]),
                given(fields[2]),
                day(fields[3]),
                postcode,
                postcode.flatMap(written -> postcodes.flatMap(known -> known.place(written)))
                        .map(Postcodes.Place::authority),
                day(fields[5]),
                given(fields[6]));
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static int day(String text) {
        return text.isEmpty() ? ReturnDay.NONE : (int) LocalDate.parse(text).toEpochDay();
    }

    @Override
    public List<Registration> withUrn(String urn) {
        return byUrn.getOrDefault(urn, List.of());
    }

    @Override
    public boolean tells(What what) {
        return switch (what) {
            case NUMBERS -> true;
            case PLACEMENT_TYPES -> kept.has(ProviderLines.TYPES);
            case PROVIDERS -> kept.has(ProviderLines.PROVIDERS);
            case ENDS -> kept.has(ProviderLines.ENDS);
            case POSTCODES -> kept.has(ProviderLines.POSTCODES);
            case AUTHORITIES -> kept.has(ProviderLines.POSTCODES) && areAreasKnown;
        };
    }
}
