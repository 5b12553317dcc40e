package hearth.synthetic;

import hearth.story.PlacementProvider;
import hearth.synthetic.Home.Carers;
import java.util.List;

/**
 * The invented register of homes and agencies. Their numbers begin with 9 and have seven digits, as none of Ofsted's do.
 * A children's home stands at one postcode and is run by one provider; foster carers live anywhere and belong to one of a
 * few agencies.
 */
final class Register {

    private static final String PROVIDERS = "DfE 2024, placement provider by placement type and locality";

    private static final Shares<PlacementProvider> FOSTER_INSIDE = Shares.<PlacementProvider>from(PROVIDERS)
            .of(PlacementProvider.OWN_COUNCIL, 24380)
            .of(PlacementProvider.PRIVATE, 5510)
            .of(PlacementProvider.VOLUNTARY, 2550)
            .of(PlacementProvider.OTHER_COUNCIL, 40);
    private static final Shares<PlacementProvider> FOSTER_OUTSIDE = Shares.<PlacementProvider>from(PROVIDERS)
            .of(PlacementProvider.OWN_COUNCIL, 9200)
            .of(PlacementProvider.PRIVATE, 12390)
            .of(PlacementProvider.VOLUNTARY, 2080)
            .of(PlacementProvider.OTHER_COUNCIL, 250);
    private static final Shares<PlacementProvider> HOME_INSIDE = Shares.<PlacementProvider>from(PROVIDERS)
            .of(PlacementProvider.OWN_COUNCIL, 990)
            .of(PlacementProvider.PRIVATE, 1600)
            .of(PlacementProvider.VOLUNTARY, 190);
    private static final Shares<PlacementProvider> HOME_OUTSIDE = Shares.<PlacementProvider>from(PROVIDERS)
            .of(PlacementProvider.PRIVATE, 5440)
            .of(PlacementProvider.VOLUNTARY, 300)
            .of(PlacementProvider.OTHER_COUNCIL, 110);
    private static final Shares<PlacementProvider> SUPPORTED_INSIDE = Shares.<PlacementProvider>from(PROVIDERS)
            .of(PlacementProvider.OWN_COUNCIL, 250)
            .of(PlacementProvider.PRIVATE, 2780)
            .of(PlacementProvider.VOLUNTARY, 500);
    private static final Shares<PlacementProvider> SUPPORTED_OUTSIDE = Shares.<PlacementProvider>from(PROVIDERS)
            .of(PlacementProvider.PRIVATE, 2650)
            .of(PlacementProvider.VOLUNTARY, 80);
    private static final Shares<PlacementProvider> ADOPTION = Shares.<PlacementProvider>from(PROVIDERS)
            .of(PlacementProvider.OWN_COUNCIL, 1030)
            .of(PlacementProvider.OTHER_COUNCIL, 390)
            .of(PlacementProvider.VOLUNTARY, 470);

    private static final int AGENCIES = 14;
    private static final int FIRST_NUMBER = 9_000_000;

    private final long seed;

    Register(long seed) {
        this.seed = seed;
    }

    /** Who runs a home of this kind at this place. */
    Carers carers(KindOfHome kind, Place place, Chance chance) {
        return switch (kind) {
            case FOSTER_FAMILY -> agency(kind, inside(place) ? FOSTER_INSIDE : FOSTER_OUTSIDE, place, chance);
            case RELATIVE ->
                new Carers(PlacementProvider.OWN_COUNCIL, agencyUrn(PlacementProvider.OWN_COUNCIL, 0), place);
            case ADOPTIVE_FAMILY -> agency(kind, ADOPTION, place, chance);
            case PARENTS -> new Carers(PlacementProvider.PARENT, "", place);
            case CHILDRENS_HOME, SCHOOL, PARENT_AND_CHILD ->
                house(kind, inside(place) ? HOME_INSIDE : HOME_OUTSIDE, place);
            case SECURE_HOME -> new Carers(PlacementProvider.OTHER_COUNCIL, houseUrn(kind, place), place);
            case SUPPORTED -> house(kind, inside(place) ? SUPPORTED_INSIDE : SUPPORTED_OUTSIDE, place);
            case CARE_HOME -> new Carers(PlacementProvider.PRIVATE, "", place);
            case HOSPITAL, CUSTODY -> new Carers(PlacementProvider.OTHER_PUBLIC, "", place);
            case OTHER -> new Carers(PlacementProvider.UNKNOWN, "", place);
        };
    }

    /** Places where secure children's homes stand: a handful in the country. */
    List<Place> secureHomes() {
        List<Place> places = Ground.get().places();
        return List.of(places.get(places.size() - 3), places.get(places.size() - 90), places.get(places.size() - 160));
    }

    private Carers agency(KindOfHome kind, Shares<PlacementProvider> table, Place place, Chance chance) {
        PlacementProvider provider = chance.from(table);
        int number = provider == PlacementProvider.OWN_COUNCIL ? 0 : chance.between(1, AGENCIES);
        int offset = kind == KindOfHome.ADOPTIVE_FAMILY ? AGENCIES + 1 : 0;
        return new Carers(provider, agencyUrn(provider, number + offset), place);
    }

    private Carers house(KindOfHome kind, Shares<PlacementProvider> table, Place place) {
        double height = Hash.share(seed, place.number(), kind.name().hashCode());
        return new Carers(table.at(height), houseUrn(kind, place), place);
    }

    private static String agencyUrn(PlacementProvider provider, int number) {
        return Integer.toString(FIRST_NUMBER + (provider.code().charAt(2) - '0') * 100 + number);
    }

    private static String houseUrn(KindOfHome kind, Place place) {
        return Integer.toString(FIRST_NUMBER + series(kind) * 10_000 + place.number());
    }

    /** Each kind of house has its own ten thousand numbers. */
    private static int series(KindOfHome kind) {
        return switch (kind) {
            case CHILDRENS_HOME -> 1;
            case SECURE_HOME -> 2;
            case SUPPORTED -> 3;
            case SCHOOL -> 4;
            default -> 5;
        };
    }

    private static boolean inside(Place place) {
        return place.council().equals(Ground.OWN_COUNCIL);
    }
}
