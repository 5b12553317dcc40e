package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.rules.Trait.isNot;
import static hearth.returns.rules.Trait.isOther;
import static hearth.returns.rules.ssda903.CodeGroups.GOES_ON;
import static hearth.returns.rules.ssda903.CodeGroups.NEXT_EPISODE_FOLLOWS;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;
import hearth.returns.rules.Trait;
import hearth.returns.ssda903.Item;

/** Each episode must follow from the one before it. */
final class EpisodesInOrder {

    private static final Item[] WHERE_AND_WITH_WHOM = {PLACE, PL_POST, URN, PLACE_PROVIDER};
    private static final String LEFT_CARE =
            "E2 E3 E4A E4B E5 E6 E7 E8 E9 E11 E12 E13 E14 E15 E16 E17 E41 E45 E46 E47 E48";
    private static final Codes LEFT = Codes.of(LEFT_CARE);
    private static final Codes MOVED = Codes.of("P B T U");

    private EpisodesInOrder() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Episodes that follow one another",
                stillOpen(),
                overlap(),
                endWithoutReason(),
                endsBeforeItStarts(),
                lessThanADay(),
                noEpisodeFollows(),
                firstIsAStart(),
                startsOnTheDayOfAnEnd(),
                startsAgainWithoutSayingSo(),
                goesOnWithAGap(),
                onlyTheStatusChanged(),
                onlyThePlacementChanged(),
                bothChanged(),
                needChanged(),
                reasonForMoveMissing(),
                reasonForTemporary(),
                reasonBeforeTheEnd());
    }

    private static Draft stillOpen() {
        return rule("142")
                .pointsAt(DEC, REC)
                .says("A later episode has begun, and this one has no end or no reason for its end.")
                .maybe("the end was not filled in when the next episode was opened.")
                .reads(EPISODES, DEC, REC)
                .on(EPISODES)
                .where(
                        isDay(DECOM),
                        new Trait(DEC, "is no day", Trait.isNoDayOrBlank(DEC).question()))
                .orWhere(isDay(DECOM), blank(REC))
                .brokenIf((child, row) -> child.episodes().next(row) >= 0);
    }

    private static Draft overlap() {
        return rule("501")
                .pointsAt(DECOM, DEC)
                .says("The episode begins before the one before it has ended.")
                .maybe("one of the two days is wrong; an episode begins on the day on which the last one ended.")
                .reads(EPISODES, DEC)
                .on(EPISODES)
                .where(isDay(DECOM))
                .brokenIf((child, row) -> {
                    Sheet episodes = child.episodes();
                    int before = episodes.previous(row);
                    return before >= 0 && Days.isBefore(episodes.day(DECOM, row), episodes.day(DEC, before));
                });
    }

    private static Draft endWithoutReason() {
        return rule("148")
                .pointsAt(DEC, REC)
                .says("The episode has an end without a reason for it, or a reason without an end.")
                .maybe(
                        "one of the two was left out when the episode was closed, or left behind when it was opened again.")
                .on(EPISODES)
                .where(blank(DEC), filled(REC))
                .orWhere(filled(DEC), blank(REC));
    }

    private static Draft endsBeforeItStarts() {
        return rule("356")
                .pointsAt(DECOM)
                .says("The episode ends before it begins.")
                .maybe("the two days were swapped, or one year is wrong.")
                .on(EPISODES)
                .where(isDay(DECOM), isDay(DEC))
                .brokenIf((child, row) ->
                        child.episodes().day(DEC, row) < child.episodes().day(DECOM, row));
    }

    private static Draft lessThanADay() {
        return rule("355")
                .pointsAt(DECOM, DEC)
                .says("The episode begins and ends on the same day.")
                .maybe("one of the two days is wrong, or the episode should not be there.")
                .on(EPISODES)
                .where(isDay(DECOM), isDay(DEC))
                .brokenIf((child, row) ->
                        child.episodes().day(DEC, row) == child.episodes().day(DECOM, row));
    }

    private static Draft noEpisodeFollows() {
        return rule("388")
                .pointsAt(REC)
                .says("The reason for the end says that another episode follows on the same day, and none does; or one"
                        + " does, and the reason does not say so.")
                .maybe("the next episode was left out, or the child left care and the reason was not changed.")
                .on(EPISODES)
                .where(is(REC, GOES_ON), isDay(DEC))
                .brokenIf((child, row) -> {
                    Sheet episodes = child.episodes();
                    int next = episodes.next(row);
                    return Days.isKnown(episodes.day(DECOM, row))
                            ? next < 0 || episodes.day(DECOM, next) != episodes.day(DEC, row)
                            : episodes.count() == 1;
                })
                .on(EPISODES)
                .where(isOther(REC, GOES_ON), isDay(DEC), isDay(DECOM))
                .brokenIf((child, row) -> {
                    Sheet episodes = child.episodes();
                    int next = episodes.next(row);
                    return next >= 0 && episodes.day(DECOM, next) == episodes.day(DEC, row);
                });
    }

    private static Draft firstIsAStart() {
        return rule("357")
                .pointsAt(RNE)
                .says("The child's first episode began this year, and its reason does not say that the child started to"
                        + " be looked after.")
                .maybe("an earlier episode was left out; if there was none, the reason is S.")
                .on(EPISODES)
                .where(
                        isNot(RNE, "S"),
                        Trait.that(
                                DECOM,
                                "is on or after the first day of the year",
                                value -> Days.isOnOrAfter(
                                        value.day(), value.setting().firstDay())))
                .brokenIf((child, row) -> child.episodes().first() == row);
    }

    private static Draft startsOnTheDayOfAnEnd() {
        return rule("431")
                .pointsAt(RNE, DECOM)
                .says(
                        "The episode says that the child started to be looked after, and the episode before it ended on the"
                                + " same day.")
                .maybe("the child never left care; then the reason says what changed.")
                .reads(EPISODES, DEC)
                .on(EPISODES)
                .where(is(RNE, "S"), isDay(DECOM))
                .brokenIf((child, row) -> {
                    Sheet episodes = child.episodes();
                    int before = episodes.previous(row);
                    return before >= 0 && episodes.day(DEC, before) == episodes.day(DECOM, row);
                });
    }

    private static Draft startsAgainWithoutSayingSo() {
        return rule("432")
                .pointsAt(RNE)
                .says("The child left care at the end of the episode before, and this one does not say that the child"
                        + " started to be looked after.")
                .maybe("the child did not leave care, and the reason for the end before should be X1.")
                .reads(EPISODES, REC)
                .on(EPISODES)
                .where(isNot(RNE, "S"), isDay(DECOM))
                .brokenIf((child, row) -> {
                    int before = child.episodes().previous(row);
                    return before >= 0 && child.episodes().is(REC, before, LEFT);
                });
    }

    private static Draft goesOnWithAGap() {
        return rule("433")
                .pointsAt(RNE, DECOM)
                .says("The reason says that care goes on, and the episode does not begin on the day on which the one"
                        + " before ended.")
                .maybe("an episode between the two was left out, or one of the two days is wrong.")
                .reads(EPISODES, DEC)
                .on(EPISODES)
                .where(is(RNE, "P L T U B"), isDay(DECOM))
                .brokenIf((child, row) -> {
                    Sheet episodes = child.episodes();
                    int before = episodes.previous(row);
                    return before >= 0 && episodes.day(DEC, before) != episodes.day(DECOM, row);
                });
    }

    private static Draft onlyTheStatusChanged() {
        return rule("434")
                .pointsAt(RNE, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
                .says("The reason says that only the legal status changed, and either it did not or the placement did.")
                .maybe("the reason is P, T, B or U, or a value was mistyped when the episode was copied.")
                .reads(EPISODES, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
                .on(EPISODES)
                .where(is(RNE, "L"), isDay(DECOM))
                .brokenIf((child, row) -> {
                    Sheet episodes = child.episodes();
                    int before = episodes.previous(row);
                    return before >= 0 && (episodes.isSame(LS, row, before) || !isPlacementSame(episodes, row, before));
                });
    }

    private static Draft onlyThePlacementChanged() {
        return rule("435")
                .pointsAt(LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
                .says("The reason says that only the placement changed, and either it did not or the legal status did.")
                .maybe("the reason is L, B or U, or a value was mistyped when the episode was copied.")
                .reads(EPISODES, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
                .on(EPISODES)
                .where(is(RNE, "P T"), isDay(DECOM))
                .brokenIf((child, row) -> {
                    Sheet episodes = child.episodes();
                    int before = episodes.previous(row);
                    return before >= 0 && (!episodes.isSame(LS, row, before) || isPlacementSame(episodes, row, before));
                });
    }

    private static Draft bothChanged() {
        return rule("436")
                .pointsAt(RNE, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
                .says("The reason says that legal status and placement both changed, and one of them did not.")
                .maybe("the reason is L, P or T, or a value was not changed when the episode was copied.")
                .reads(EPISODES, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
                .on(EPISODES)
                .where(is(RNE, "U B"), isDay(DECOM))
                .brokenIf((child, row) -> {
                    Sheet episodes = child.episodes();
                    int before = episodes.previous(row);
                    return before >= 0 && (episodes.isSame(LS, row, before) || isPlacementSame(episodes, row, before));
                });
    }

    private static boolean isPlacementSame(Sheet episodes, int row, int before) {
        for (Item item : WHERE_AND_WITH_WHOM) {
            if (!episodes.isSame(item, row, before)) {
                return false;
            }
        }
        return true;
    }

    private static Draft needChanged() {
        return rule("504")
                .pointsAt(CIN)
                .says("The category of need differs from that of the episode before, and the child did not leave care"
                        + " between them.")
                .maybe(
                        "it was changed with the episode; it stays what it was when the child started to be looked after.")
                .reads(EPISODES, CIN, REC, DEC)
                .on(EPISODES)
                .where(isDay(DECOM))
                .brokenIf((child, row) -> {
                    Sheet episodes = child.episodes();
                    int before = episodes.previous(row);
                    return before >= 0
                            && !episodes.isSame(CIN, row, before)
                            && episodes.is(REC, before, NEXT_EPISODE_FOLLOWS)
                            && episodes.day(DEC, before) == episodes.day(DECOM, row);
                });
    }

    private static Draft reasonForMoveMissing() {
        return rule("225")
                .pointsAt(REASON_PLACE_CHANGE)
                .says("The child moved at the end of this episode, and why is not said.")
                .maybe("it was left out when the move was recorded.")
                .reads(EPISODES, RNE, PLACE)
                .on(EPISODES)
                .where(is(REC, GOES_ON), blank(REASON_PLACE_CHANGE), isNot(PLACE, CodeGroups.TEMPORARY), isDay(DECOM))
                .brokenIf((child, row) -> {
                    Sheet episodes = child.episodes();
                    int next = episodes.next(row);
                    return next >= 0
                            && episodes.is(RNE, next, MOVED)
                            && !episodes.is(PLACE, next, CodeGroups.IN_TEMPORARY);
                });
    }

    private static Draft reasonForTemporary() {
        return rule("226")
                .pointsAt(REASON_PLACE_CHANGE, PLACE)
                .says("A reason for the change of placement is given for a temporary placement, or for the one before"
                        + " it.")
                .maybe("the child was to come back; then no reason is asked for.")
                .reads(EPISODES, REASON_PLACE_CHANGE, DECOM)
                .on(EPISODES)
                .where(is(PLACE, CodeGroups.TEMPORARY))
                .brokenIf((child, row) -> {
                    Sheet episodes = child.episodes();
                    int before = episodes.previous(row);
                    return episodes.isFilled(REASON_PLACE_CHANGE, row)
                            || (before >= 0 && episodes.isFilled(REASON_PLACE_CHANGE, before));
                });
    }

    private static Draft reasonBeforeTheEnd() {
        return rule("233")
                .pointsAt(REASON_PLACE_CHANGE)
                .says("A reason for the change of placement is given, and the episode has not ended.")
                .maybe("the end was left out, or the reason belongs to another episode.")
                .on(EPISODES)
                .where(blank(DEC), filled(REASON_PLACE_CHANGE));
    }
}
