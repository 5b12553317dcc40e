package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.rules.Trait.isNot;
import static hearth.returns.rules.Trait.isOther;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.rules.ssda903.CodeGroups.*;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.ReferenceData.Registration;
import hearth.returns.rules.Rule.Part;
import hearth.returns.rules.Sheet;
import hearth.returns.rules.Trait;
import hearth.returns.rules.Value;
import hearth.returns.ssda903.Item;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who provides a placement, and whether Ofsted's list says the same of that home or agency. */
final class PlacementProviders {

    private static final String NEEDS_NO_URN = "P1 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z11 Z12 Z13 Z14";
    private static final String OUTSIDE_ENGLAND = "CON NIR SCO WAL NUK";
    private static final Codes OWN = Codes.of("PR1");
    private static final Codes OTHER_AUTHORITY = Codes.of("PR2");

    private PlacementProviders() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Who provides a placement",
                notAsked(),
                missing(),
                notFor("527", "PR1", "the authority itself", "P1 R2 R5"),
                notFor("528", "PR2", "another authority", "P1 R2 R5"),
                notFor("529", "PR3", "another public body", "P1 K1 K2 " + PLACED_FOR_ADOPTION + " " + FOSTERED),
                notFor("530", "PR4", "a private provider", "P1"),
                notFor("531", "PR5", "a voluntary provider", "P1"),
                parentsOnlyForParents(),
                urnMissing(),
                urnNotAsked(),
                urnUnknown(),
                typeDiffers(),
                postcodeDiffers(),
                providerDiffers(),
                closedBeforeTheStart(),
                closedBeforeTheEnd(),
                authorityDiffers());
    }

    private static Draft notAsked() {
        return rule("213")
                .pointsAt(PLACE_PROVIDER)
                .says("A provider is given for a placement type for which none is asked.")
                .maybe("the placement type is another; otherwise leave the provider blank.")
                .on(EPISODES)
                .where(is(PLACE, TEMPORARY + " " + OTHER_PLACEMENTS), filled(PLACE_PROVIDER));
    }

    private static Draft missing() {
        return rule("526")
                .pointsAt(PLACE, PLACE_PROVIDER)
                .says("Who provides the placement is not said.")
                .maybe("it was left out; the codes are PR0 to PR5.")
                .on(EPISODES)
                .where(isNot(PLACE, TEMPORARY + " " + OTHER_PLACEMENTS), blank(PLACE_PROVIDER));
    }

    private static Draft notFor(String code, String provider, String words, String types) {
        return rule(code)
                .pointsAt(PLACE, PLACE_PROVIDER)
                .says("The placement is said to be provided by %s, which cannot be for its type.".formatted(words))
                .maybe("the provider or the placement type is another.")
                .on(EPISODES)
                .where(is(PLACE_PROVIDER, provider), is(PLACE, types));
    }

    private static Draft parentsOnlyForParents() {
        return rule("550")
                .pointsAt(PLACE, PLACE_PROVIDER)
                .says("The placement is said to be provided by the parents, and the child is not placed with them.")
                .maybe("the placement type is P1, or the provider is another.")
                .on(EPISODES)
                .where(is(PLACE_PROVIDER, "PR0"), isNot(PLACE, "P1"));
    }

    private static Draft urnMissing() {
        return rule("218")
                .pointsAt(Item.URN)
                .says("Ofsted's number of the home or agency is missing.")
                .maybe("it was left out; where it cannot be told, it is XXXXXXX.")
                .on(EPISODES)
                .where(
                        blank(Item.URN),
                        isNot(PLACE, NEEDS_NO_URN),
                        isNot(PL_LA, OUTSIDE_ENGLAND),
                        that(
                                DEC,
                                "is blank or not before the year",
                                value -> value.isBlank()
                                        || Days.isOnOrAfter(
                                                value.day(), value.setting().firstDay())));
    }

    private static Draft urnNotAsked() {
        return rule("222")
                .pointsAt(Item.URN)
                .says("Ofsted's number is given for a placement type that has none.")
                .maybe("the placement type is another; otherwise leave the number blank.")
                .on(EPISODES)
                .where(is(PLACE, NEEDS_NO_URN), isOther(Item.URN, NO_URN));
    }

    private static Draft urnUnknown() {
        return listed("1008", Part.PROVIDERS, Item.URN)
                .says("Ofsted's list has no home or agency with this number.")
                .maybe("a digit was lost or doubled, or the list is older than the home.")
                .on(EPISODES)
                .where(isOther(Item.URN, NO_URN), onTheList("is not on the list", List::isEmpty));
    }

    private static Draft typeDiffers() {
        return listed("219", Part.PROVIDERS_TYPES, Item.URN, PLACE)
                .says("By Ofsted's list, the home or agency with this number is not for placements of this type.")
                .maybe("the number belongs to another home of the same provider, or the placement type is another.")
                .on(EPISODES)
                .where(isOther(Item.URN, NO_URN))
                .brokenIf((child, row) -> {
                    String type = child.episodes().text(PLACE, row);
                    return matching(child, row).stream().noneMatch(provider -> provider.takes(type));
                });
    }

    private static Draft postcodeDiffers() {
        return listed("221", Part.PROVIDERS_POSTCODES, PL_POST)
                .says("By Ofsted's list, the home with this number is at another postcode.")
                .maybe("the number belongs to another home of the same provider, or the postcode is the office's.")
                .on(EPISODES)
                .where(isOther(Item.URN, NO_URN), isNot(LS, SHORT_BREAKS), is(PLACE, "K1 K2 R3 S1"), filled(PL_POST))
                .brokenIf((child, row) -> {
                    Optional<String> postcode =
                            Optional.of(child.episodes().text(PL_POST, row).replace(" ", ""));
                    return matching(child, row).stream()
                            .noneMatch(provider -> provider.postcode().equals(postcode));
                });
    }

    private static Draft providerDiffers() {
        return listed("224", Part.PROVIDERS_KINDS, PLACE_PROVIDER)
                .says("By Ofsted's list, the home or agency with this number is another kind of provider.")
                .maybe("the provider was mistyped, or the number belongs to another home.")
                .on(EPISODES)
                .where(isOther(Item.URN, NO_URN))
                .brokenIf((child, row) -> {
                    String kind = child.episodes().text(PLACE_PROVIDER, row);
                    return matching(child, row).stream().noneMatch(provider -> provider.isA(kind));
                });
    }

    private static Draft closedBeforeTheStart() {
        return listed("227", Part.PROVIDERS_ENDS, Item.URN, DECOM)
                .says("By Ofsted's list, the home or agency with this number had closed when the episode began.")
                .maybe("it was registered again under a new number.")
                .on(EPISODES)
                .where(isOther(Item.URN, NO_URN), isDay(DECOM))
                .brokenIf((child, row) -> {
                    int start = child.episodes().day(DECOM, row);
                    return matching(child, row).stream()
                            .anyMatch(provider -> Days.isOnOrAfter(start, provider.registrationEnd()));
                });
    }

    private static Draft closedBeforeTheEnd() {
        return listed("228", Part.PROVIDERS_ENDS, Item.URN, DEC)
                .says("By Ofsted's list, the home or agency with this number closed before the episode ended, or before"
                        + " the end of the year.")
                .maybe("the child moved when it closed, or it was registered again under a new number.")
                .on(EPISODES)
                .where(isOther(Item.URN, NO_URN))
                .reads(EPISODES, DEC)
                .brokenIf((child, row) -> {
                    int end = child.episodes().day(DEC, row);
                    int day = Days.isKnown(end) ? end : child.setting().lastDay();
                    return matching(child, row).stream()
                            .anyMatch(provider -> Days.isAfter(day, provider.registrationEnd()));
                });
    }

    private static Draft authorityDiffers() {
        return listed("229", Part.PROVIDERS_AREAS, Item.URN, PLACE_PROVIDER)
                .says(
                        "By the postcode on Ofsted's list, the home lies in another authority although it is said to be the"
                                + " authority's own, or in this one although it is said to be another's.")
                .maybe("the provider was mistyped; a home can also lie outside the authority that runs it.")
                .knowing(Part.AUTHORITY)
                .on(EPISODES)
                .where(isOther(Item.URN, NO_URN), is(PLACE_PROVIDER, "PR1 PR2"))
                .brokenIf(PlacementProviders::isAnotherAuthoritys);
    }

    private static boolean isAnotherAuthoritys(Child child, int row) {
        Sheet episodes = child.episodes();
        Optional<String> sender = child.setting().reference().authority();
        List<Registration> matching = matching(child, row);
        boolean isOwn =
                matching.stream().anyMatch(provider -> provider.authority().equals(sender));
        return (episodes.is(PLACE_PROVIDER, row, OWN) && !isOwn)
                || (episodes.is(PLACE_PROVIDER, row, OTHER_AUTHORITY) && isOwn);
    }

    private static Draft listed(String code, Part part, Item... items) {
        return rule(code).pointsAt(items).knowing(part).reads(EPISODES, items);
    }

    private static Trait onTheList(String words, Predicate<List<Registration>> question) {
        return that(Item.URN, words, value -> question.test(matching(value)));
    }

    private static List<Registration> matching(Value value) {
        return value.setting().reference().providers().orElseThrow().withUrn(value.text());
    }

    private static List<Registration> matching(Child child, int row) {
        return child.setting()
                .reference()
                .providers()
                .orElseThrow()
                .withUrn(child.episodes().text(Item.URN, row));
    }
}
