package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isNot;
import static hearth.returns.rules.Trait.isOther;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.rules.ssda903.CodeGroups.*;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;
import static hearth.returns.ssda903.Table.HEADER;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Rule.Part;
import hearth.returns.rules.Sheet;
import hearth.returns.rules.Trait;
import hearth.returns.ssda903.Item;
import java.util.Optional;

/** Where placements are: postcodes, and the authority, place and distance that follow from them. */
final class WherePlacementsAre {

    private static final double FARTHEST = 999.9;
    private static final double FAR = 350;

    private WherePlacementsAre() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Where placements are",
                postcodesMissing(),
                postcodesMisspelt(),
                placedAtHome(),
                distanceMissing(),
                distanceImpossible(),
                distanceNotAsked(),
                distanceVeryFar(),
                authorityMissing(),
                authorityNotAsked(),
                locationMissing(),
                locationDiffers(),
                ownProvisionElsewhere());
    }

    private static Draft postcodesMissing() {
        return rule("392b")
                .pointsAt(HOME_POST, PL_POST)
                .says("The home postcode or the placement postcode of a child who is looked after is missing.")
                .maybe("it was left out; only for a child who came alone to seek asylum is there none to give.")
                .on(EPISODES)
                .where(isNot(LS, SHORT_BREAKS), blank(HOME_POST))
                .orWhere(isNot(LS, SHORT_BREAKS), blank(PL_POST))
                .brokenIf((child, _) -> !child.wasEverUnaccompanied());
    }

    private static Draft postcodesMisspelt() {
        return rule("392c")
                .pointsAt(HOME_POST, PL_POST)
                .says("A postcode is not made as one is.")
                .maybe("the letter O and the figure 0, or I and 1, were exchanged.")
                .on(EPISODES)
                .where(isMisspelt(HOME_POST))
                .orWhere(isMisspelt(PL_POST));
    }

    private static Trait isMisspelt(Item item) {
        return that(item, "is no postcode", value -> !value.isBlank() && !Postcode.isWellMade(value.text()));
    }

    private static Draft placedAtHome() {
        return rule("392d")
                .pointsAt(HOME_POST, PL_POST, PLACE)
                .says(
                        "The placement has the postcode of the child's home, and the child is not placed with its parents.")
                .maybe("the home postcode was written in both places.")
                .reads(EPISODES, PL_POST)
                .on(EPISODES)
                .where(isNot(PLACE, "P1"), filled(HOME_POST), filled(PL_POST))
                .brokenIf((child, row) -> {
                    Sheet episodes = child.episodes();
                    return Postcode.isSame(episodes.text(HOME_POST, row), episodes.text(PL_POST, row));
                });
    }

    private static Draft distanceMissing() {
        return rule("392a")
                .pointsAt(PL_DISTANCE)
                .says("The distance from home of a child who is looked after is not known.")
                .maybe("one of the two postcodes is missing or is not in the directory.")
                .on(EPISODES)
                .where(isNot(LS, SHORT_BREAKS), blank(PL_DISTANCE))
                .brokenIf((child, _) -> !child.wasEverUnaccompanied());
    }

    private static Draft distanceImpossible() {
        return rule("164")
                .pointsAt(PL_DISTANCE)
                .says("The distance from home is not between 0 and 999.9 miles.")
                .maybe("one of the two postcodes is mistyped.")
                .reads(HEADER, Item.UASC)
                .on(EPISODES)
                .where(
                        isNot(LS, SHORT_BREAKS),
                        that(
                                PL_DISTANCE,
                                "is no distance",
                                value -> !value.isBlank() && !(value.number() >= 0 && value.number() <= FARTHEST)))
                .brokenIf((child, _) -> !child.wasEverUnaccompanied());
    }

    private static Draft distanceNotAsked() {
        return rule("406")
                .pointsAt(PL_DISTANCE)
                .says("A distance from home is given for a child who came to this country alone.")
                .maybe("a home postcode was given; leave it blank.")
                .reads(HEADER, Item.UASC)
                .on(EPISODES)
                .where(filled(PL_DISTANCE))
                .brokenIf((child, _) -> child.wasEverUnaccompanied());
    }

    private static Draft distanceVeryFar() {
        return rule("454")
                .asksToLook()
                .pointsAt(PL_DISTANCE)
                .says("The placement is more than 350 miles from home.")
                .maybe("one of the two postcodes is mistyped; if the child is so far away, it may stand.")
                .on(EPISODES)
                .where(that(
                        PL_DISTANCE, "is more than 350", value -> value.number() > FAR && value.number() != FARTHEST));
    }

    private static Draft authorityMissing() {
        return rule("169")
                .pointsAt(PL_LA)
                .says("The authority in which the placement lies is not known.")
                .maybe("the placement postcode is missing or is not in the directory.")
                .on(EPISODES)
                .where(isNot(LS, SHORT_BREAKS), blank(PL_LA));
    }

    private static Draft authorityNotAsked() {
        return rule("420")
                .pointsAt(PL_LA)
                .says("The authority of the placement is given for a short break, for which none is asked.")
                .maybe("the legal status belongs to another episode; otherwise leave the placement postcode blank.")
                .on(EPISODES)
                .where(is(LS, SHORT_BREAKS), filled(PL_LA));
    }

    private static Draft locationMissing() {
        return rule("179")
                .pointsAt(PL_LOCATION)
                .says("Whether the placement lies inside the authority is not known.")
                .maybe("the placement postcode is missing or is not in the directory.")
                .on(EPISODES)
                .where(isNot(LS, SHORT_BREAKS), isNot(PL_LOCATION, "IN OUT"));
    }

    private static Draft locationDiffers() {
        return rule("411")
                .pointsAt(PL_LOCATION)
                .says("The placement is said to lie inside the authority, and its postcode lies in another.")
                .maybe("the return was made for another authority, or the postcode is mistyped.")
                .knowing(Part.AUTHORITY)
                .on(EPISODES)
                .where(is(PL_LOCATION, "IN"), liesElsewhere());
    }

    private static Draft ownProvisionElsewhere() {
        return rule("1015")
                .pointsAt(PL_LA)
                .says("The placement is said to be the authority's own, and lies in another authority.")
                .maybe(
                        "the provider or the postcode is mistyped; only foster and adoptive families of the authority live"
                                + " elsewhere.")
                .knowing(Part.AUTHORITY)
                .on(EPISODES)
                .where(
                        is(PLACE_PROVIDER, "PR1"),
                        isOther(PLACE, PLACED_FOR_ADOPTION + " " + FOSTERED),
                        isOther(LS, SHORT_BREAKS),
                        liesElsewhere());
    }

    private static Trait liesElsewhere() {
        return that(
                PL_LA,
                "is not the authority that sends the return",
                value -> !value.setting().reference().authority().equals(Optional.of(value.text())));
    }
}
