package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.rules.Trait.isOther;
import static hearth.returns.rules.ssda903.CodeGroups.*;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;
import static hearth.returns.ssda903.Table.HEADER;
import static hearth.returns.ssda903.Table.PLACED_ADOPTION;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;
import hearth.returns.rules.Walk;
import hearth.returns.ssda903.Item;

/** Decisions that a child should be placed for adoption, and that it no longer should. */
final class DecisionsToPlace {

    private static final Codes ORDERED = Codes.of("E1");
    private static final Codes FOR_ADOPTION = Codes.of(PLACED_FOR_ADOPTION);

    private DecisionsToPlace() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Decisions to place for adoption",
                dayWithoutReason(),
                ceasedWithoutDecision(),
                ceasedBeforeDecided(),
                beforeBirth(),
                beforeCare(),
                afterCare(),
                ceasedTooEarly(),
                previousStillOpen(),
                earlierNotRevoked(),
                placedWithoutDecision(),
                decidedAfterPlacement(),
                orderedWithoutDecision(),
                decidedAfterOrder(),
                leftAndNotCeased(),
                adoptedAndCeased());
    }

    private static Draft dayWithoutReason() {
        return rule("119")
                .pointsAt(REASON_PLACED_CEASED, DATE_PLACED_CEASED)
                .says("The decision to place the child for adoption ceased on a day without a reason, or for a reason"
                        + " without a day.")
                .maybe("one of the two was left out.")
                .on(PLACED_ADOPTION)
                .where(filled(DATE_PLACED_CEASED), blank(REASON_PLACED_CEASED))
                .orWhere(blank(DATE_PLACED_CEASED), filled(REASON_PLACED_CEASED));
    }

    private static Draft ceasedWithoutDecision() {
        return rule("563")
                .pointsAt(DATE_PLACED, REASON_PLACED_CEASED, DATE_PLACED_CEASED)
                .says("The decision to place the child for adoption ceased, and when it was made is not said.")
                .maybe("it was made in an earlier year; give its day all the same.")
                .on(PLACED_ADOPTION)
                .where(blank(DATE_PLACED), filled(REASON_PLACED_CEASED), filled(DATE_PLACED_CEASED));
    }

    private static Draft ceasedBeforeDecided() {
        return rule("522")
                .pointsAt(DATE_PLACED, DATE_PLACED_CEASED)
                .says("The decision to place the child for adoption ceased before it was made.")
                .maybe("the two days were swapped, or one year is wrong.")
                .on(PLACED_ADOPTION)
                .where(isDay(DATE_PLACED), isDay(DATE_PLACED_CEASED))
                .brokenIf((child, row) -> child.in(PLACED_ADOPTION).day(DATE_PLACED_CEASED, row)
                        < child.in(PLACED_ADOPTION).day(DATE_PLACED, row));
    }

    private static Draft beforeBirth() {
        return rule("184")
                .pointsAt(DATE_PLACED, DOB)
                .says("It was decided to place the child for adoption before the child was born.")
                .maybe("the day of the decision or of birth is wrong.")
                .reads(HEADER, DOB)
                .on(PLACED_ADOPTION)
                .where(isDay(DATE_PLACED))
                .brokenIf(
                        (child, row) -> Days.isBefore(child.in(PLACED_ADOPTION).day(DATE_PLACED, row), child.birth()));
    }

    private static Draft beforeCare() {
        return rule("1003")
                .pointsAt(DATE_PLACED, DECOM, RNE)
                .says("It was decided to place the child for adoption before the child started to be looked after.")
                .maybe("the day of the decision is wrong, or an earlier episode was left out.")
                .reads(EPISODES, DECOM, RNE)
                .on(PLACED_ADOPTION)
                .where(isDay(DATE_PLACED))
                .judgedBy((child, row, found) -> {
                    int start = first(child, RNE, STARTED_CARE);
                    if (start >= 0
                            && Days.isBefore(
                                    child.in(PLACED_ADOPTION).day(DATE_PLACED, row),
                                    child.episodes().day(DECOM, start))) {
                        found.here();
                        found.in(EPISODES, start);
                    }
                });
    }

    /** The first episode of the child's life that has one of these codes, or -1. */
    private static int first(Child child, Item item, Codes codes) {
        for (int row : child.episodes().inOrder()) {
            if (child.episodes().is(item, row, codes)) {
                return row;
            }
        }
        return -1;
    }

    private static Draft afterCare() {
        return rule("117")
                .pointsAt(DATE_PLACED_CEASED, DATE_PLACED, DEC, REC, DECOM)
                .says("A decision about placing the child for adoption is dated after the end of the year, or after the"
                        + " child left care.")
                .maybe("the year is wrong, or an episode after that was left out.")
                .reads(EPISODES, DEC, REC, DECOM)
                .reads(PLACED_ADOPTION, DATE_PLACED, DATE_PLACED_CEASED)
                .on(PLACED_ADOPTION)
                .judgedBy((child, row, found) -> {
                    int last = latestNotGoingOn(child);
                    int end = last < 0
                            ? child.setting().lastDay()
                            : child.episodes().day(DEC, last);
                    int latest = child.setting().lastDay();
                    if (isAfterEither(child, row, end, latest)) {
                        found.here();
                        if (last >= 0) {
                            found.in(EPISODES, last);
                        }
                    }
                });
    }

    private static boolean isAfterEither(Child child, int row, int end, int latest) {
        Sheet decisions = child.in(PLACED_ADOPTION);
        int decided = decisions.day(DATE_PLACED, row);
        int ceased = decisions.day(DATE_PLACED_CEASED, row);
        return Days.isAfter(decided, end)
                || Days.isAfter(decided, latest)
                || Days.isAfter(ceased, end)
                || Days.isAfter(ceased, latest);
    }

    private static int latestNotGoingOn(Child child) {
        int latest = -1;
        for (int row : child.episodes().inOrder()) {
            if (!child.episodes().is(REC, row, NEXT_EPISODE_FOLLOWS)) {
                latest = row;
            }
        }
        return latest;
    }

    private static Draft ceasedTooEarly() {
        return rule("118")
                .pointsAt(DECOM, LS)
                .says("The decision to place the child for adoption ceased before the year began, or before the child"
                        + " started to be looked after.")
                .maybe("it was last year's and is left out now, or the year is wrong.")
                .reads(EPISODES, DECOM, LS)
                .on(PLACED_ADOPTION)
                .where(isDay(DATE_PLACED_CEASED))
                .judgedBy((child, row, found) -> {
                    int ceased = child.in(PLACED_ADOPTION).day(DATE_PLACED_CEASED, row);
                    int first = firstNotShortBreak(child);
                    boolean beforeCare =
                            first >= 0 && Days.isBefore(ceased, child.episodes().day(DECOM, first));
                    if (beforeCare || Days.isBefore(ceased, child.setting().firstDay())) {
                        found.here();
                        if (first >= 0) {
                            found.in(EPISODES, first);
                        }
                    }
                });
    }

    private static int firstNotShortBreak(Child child) {
        for (int row : child.episodes().inOrder()) {
            if (!child.episodes().is(LS, row, ON_SHORT_BREAK)) {
                return row;
            }
        }
        return -1;
    }

    private static Draft previousStillOpen() {
        return rule("579")
                .pointsAt(DATE_PLACED, DATE_PLACED_CEASED)
                .says("A new decision to place the child for adoption was made while the one before still stood.")
                .maybe("the earlier decision ceased, and its day was not filled in.")
                .reads(PLACED_ADOPTION, DATE_PLACED_CEASED)
                .on(PLACED_ADOPTION)
                .where(isDay(DATE_PLACED))
                .brokenIf((child, row) -> {
                    Sheet decisions = child.in(PLACED_ADOPTION);
                    int before = decisions.previous(row);
                    if (before < 0) {
                        return false;
                    }
                    int ceased = decisions.day(DATE_PLACED_CEASED, before);
                    return !Days.isKnown(ceased) || Days.isBefore(decisions.day(DATE_PLACED, row), ceased);
                });
    }

    private static Draft earlierNotRevoked() {
        return rule("583")
                .pointsAt(DATE_PLACED, DATE_PLACED_CEASED)
                .says("There is a later decision to place the child for adoption, and this one has not ceased.")
                .maybe("it ceased in an earlier year; give that day, or leave the decision out if it was never made.")
                .reads(PLACED_ADOPTION, DATE_PLACED)
                .on(PLACED_ADOPTION)
                .where(blank(DATE_PLACED_CEASED))
                .brokenIf((child, row) -> {
                    Sheet decisions = child.in(PLACED_ADOPTION);
                    for (int other : decisions.rows()) {
                        if (Days.isAfter(decisions.day(DATE_PLACED, other), decisions.day(DATE_PLACED, row))) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static Draft placedWithoutDecision() {
        return rule("551")
                .pointsAt(DATE_PLACED, PLACE)
                .says("The child was placed for adoption, and when that was decided is not said.")
                .maybe("the decision was made in an earlier year; it is given all the same.")
                .reads(PLACED_ADOPTION, DATE_PLACED)
                .on(EPISODES)
                .where(is(PLACE, PLACED_FOR_ADOPTION))
                .brokenIf((child, _) -> {
                    Sheet decisions = child.in(PLACED_ADOPTION);
                    for (int row : decisions.rows()) {
                        if (decisions.isBlank(DATE_PLACED, row)) {
                            return true;
                        }
                    }
                    return decisions.isEmpty();
                });
    }

    private static Draft decidedAfterPlacement() {
        return rule("552")
                .pointsAt(DATE_PLACED, DECOM)
                .says("The child was first placed for adoption before it was last decided so.")
                .maybe("the day of the decision is wrong, or the placement was not yet one for adoption.")
                .reads(EPISODES, DECOM, PLACE)
                .on(PLACED_ADOPTION)
                .where(isDay(DATE_PLACED))
                .judgedBy((child, row, found) -> {
                    int placed = first(child, PLACE, FOR_ADOPTION);
                    Sheet decisions = child.in(PLACED_ADOPTION);
                    if (placed >= 0
                            && decisions.last() == row
                            && Days.isAfter(
                                    decisions.day(DATE_PLACED, row),
                                    child.episodes().day(DECOM, placed))) {
                        found.here();
                        found.in(EPISODES, placed);
                    }
                });
    }

    private static Draft orderedWithoutDecision() {
        return rule("553")
                .pointsAt(CHILD, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                .says("A placement order stands, and there is no decision to place the child for adoption, or it has"
                        + " ceased.")
                .maybe("the decision was left out, or the order was revoked and the legal status not changed.")
                .reads(PLACED_ADOPTION, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                .reads(EPISODES, DEC)
                .on(EPISODES)
                .where(is(LS, "E1"))
                .judgedBy((child, row, found) -> {
                    Sheet decisions = child.in(PLACED_ADOPTION);
                    if (decisions.isEmpty()) {
                        found.here();
                    }
                    for (int other : decisions.rows()) {
                        if (child.episodes().isBlank(DEC, row)
                                && decisions.isAnyFilled(other, DATE_PLACED_CEASED, REASON_PLACED_CEASED)) {
                            found.in(PLACED_ADOPTION, other);
                        }
                    }
                });
    }

    private static Draft decidedAfterOrder() {
        return rule("554")
                .pointsAt(DATE_PLACED, DECOM, LS)
                .says("The placement order was made before it was decided to place the child for adoption.")
                .maybe("the day of the decision is wrong; a court makes the order after the decision.")
                .reads(EPISODES, DECOM, LS)
                .on(PLACED_ADOPTION)
                .where(isDay(DATE_PLACED))
                .judgedBy((child, row, found) -> {
                    int ordered = first(child, LS, ORDERED);
                    if (ordered >= 0
                            && Days.isAfter(
                                    child.in(PLACED_ADOPTION).day(DATE_PLACED, row),
                                    child.episodes().day(DECOM, ordered))) {
                        found.here();
                        found.in(EPISODES, ordered);
                    }
                });
    }

    private static Draft leftAndNotCeased() {
        Walk.Judge judge = (child, _, found) -> {
            Sheet decisions = child.in(PLACED_ADOPTION);
            if (decisions.isEmpty()) {
                found.here();
            }
            for (int row : decisions.rows()) {
                if (decisions.isAnyBlank(row, DATE_PLACED_CEASED, REASON_PLACED_CEASED)) {
                    found.here();
                    found.in(PLACED_ADOPTION, row);
                }
            }
        };
        return rule("557")
                .pointsAt(DATE_PLACED_CEASED, REASON_PLACED_CEASED, PLACE, LS, REC)
                .says("A child who was to be adopted left care and was not adopted, and that the decision ceased is not"
                        + " said.")
                .maybe("the day and the reason were left out when the child left.")
                .reads(PLACED_ADOPTION, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                .on(EPISODES)
                .where(isOther(REC, ADOPTED + " " + GOES_ON), is(PLACE, PLACED_FOR_ADOPTION))
                .orWhere(isOther(REC, ADOPTED + " " + GOES_ON), is(LS, "E1"))
                .judgedBy(judge);
    }

    /** An earlier decision may have ceased before the one that led to the adoption: one must still stand. */
    private static Draft adoptedAndCeased() {
        return rule("558")
                .pointsAt(DATE_PLACED_CEASED, REC)
                .says("The child was adopted, and every decision to place it for adoption is said to have ceased.")
                .maybe("the day of the adoption was written as the day on which the decision ceased; leave it blank.")
                .reads(PLACED_ADOPTION, DATE_PLACED_CEASED)
                .on(EPISODES)
                .where(is(REC, ADOPTED))
                .brokenIf((child, _) -> {
                    Sheet decisions = child.in(PLACED_ADOPTION);
                    for (int row : decisions.rows()) {
                        if (decisions.isBlank(DATE_PLACED_CEASED, row)) {
                            return false;
                        }
                    }
                    return !decisions.isEmpty();
                });
    }
}
