package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isBeforeTheYear;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.rules.ssda903.CodeGroups.NOUGHT;
import static hearth.returns.rules.ssda903.CodeGroups.ONE;
import static hearth.returns.rules.ssda903.CodeGroups.WAS_ADOPTED;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;
import static hearth.returns.ssda903.Table.HEADER;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;
import hearth.returns.ssda903.Item;
import java.util.stream.Stream;

/** What this year's return says must agree with what last year's said. */
final class LastYear {

    private static final double SAME_DISTANCE = 0.2;
    private static final Codes SEMI_INDEPENDENT = Codes.of("H5");
    private static final Codes SUPPORTED = Codes.of("K3");
    private static final Codes OTHER = Codes.of("Z1");
    private static final Codes OTHERS = Codes.of(CodeGroups.OTHER_PLACEMENTS);
    private static final Codes NO_NUMBER = Codes.of(PupilNumbers.UNKNOWN);
    private static final Codes OTHER_REASONS = Codes.of("UN2 UN3 UN4 UN5");
    private static final Codes TOO_YOUNG = Codes.of("UN1");

    private LastYear() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "What last year's return said",
                Stream.of(
                        same("202", SEX, "sex"),
                        same("203", DOB, "date of birth"),
                        same("204", ETHNIC, "ethnic group"),
                        pupilNumber(),
                        noLongerMother(),
                        firstChildsBirth(),
                        motherEarlier(),
                        noEpisodesLastYear(),
                        earlierEpisodeMissing(),
                        startsOtherwise(),
                        firstEpisode("503A", RNE, "reason for the episode"),
                        firstEpisode("503B", LS, "legal status"),
                        firstEpisode("503C", CIN, "category of need"),
                        placementType(),
                        firstEpisode("503E", PLACE_PROVIDER, "provider of the placement"),
                        firstEpisode("503F", URN, "number of the home or agency"),
                        distance("503G"),
                        firstEpisode("503H", PL_LA, "authority of the placement"),
                        firstEpisode("503J", PL_LOCATION, "location of the placement"),
                        authorityWithReason(),
                        distanceWithReason(),
                        adoptedBefore()));
    }

    private static Draft same(String code, Item item, String words) {
        return rule(code)
                .pointsAt(item)
                .says("The child's %s differs from last year's.".formatted(words))
                .maybe("it was put right since; then it may stand. Otherwise one of the two years is wrong.")
                .readsLastYears(HEADER, item)
                .reads(HEADER, item)
                .on(HEADER)
                .brokenIf((child, row) -> {
                    Sheet before = child.lastYearIn(HEADER);
                    for (int other : before.rows()) {
                        if (isDifferent(child.header(), row, before, other, item)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static boolean isDifferent(Sheet now, int row, Sheet before, int other, Item item) {
        return !now.isSame(item, row, before, other) && !now.text(item, row).equalsIgnoreCase(before.text(item, other));
    }

    private static Draft pupilNumber() {
        return rule("208")
                .pointsAt(UPN)
                .says("The child's unique pupil number differs from last year's, and not because it has become known.")
                .maybe("a digit was lost in one of the years; a number once known does not change.")
                .reads(HEADER, UPN)
                .readsLastYears(HEADER, UPN)
                .on(HEADER)
                .brokenIf((child, row) -> {
                    Sheet before = child.lastYearIn(HEADER);
                    for (int other : before.rows()) {
                        if (isDifferent(child.header(), row, before, other, UPN)
                                && !hasBecomeKnown(child.header(), row, before, other)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static boolean hasBecomeKnown(Sheet now, int row, Sheet before, int other) {
        boolean wasUnknown = before.isBlank(UPN, other) || before.is(UPN, other, NO_NUMBER);
        boolean isKnown = now.isFilled(UPN, row) && !now.is(UPN, row, NO_NUMBER);
        boolean wasTooYoung = before.isBlank(UPN, other) || before.is(UPN, other, TOO_YOUNG);
        return (wasUnknown && isKnown) || (wasTooYoung && now.is(UPN, row, OTHER_REASONS));
    }

    private static Draft noLongerMother() {
        return rule("207")
                .pointsAt(MOTHER)
                .says("Last year the young person was a mother, and this year she is not said to be.")
                .maybe("the answer was left out this year, or was wrong last year.")
                .reads(EPISODES)
                .reads(HEADER, MOTHER)
                .readsLastYears(HEADER, MOTHER)
                .on(HEADER)
                .brokenIf((child, row) -> {
                    Sheet before = child.lastYearIn(HEADER);
                    for (int other : before.rows()) {
                        if (before.is(MOTHER, other, ONE) && !child.header().is(MOTHER, row, ONE)) {
                            return !child.episodes().isEmpty();
                        }
                    }
                    return false;
                });
    }

    private static Draft firstChildsBirth() {
        return rule("624")
                .pointsAt(MC_DOB)
                .says("The date of birth of the mother's first child differs from last year's.")
                .maybe("it is the birth of a second child; the first one's is asked.")
                .reads(HEADER, MC_DOB)
                .readsLastYears(HEADER, MC_DOB)
                .on(HEADER)
                .brokenIf((child, row) -> {
                    Sheet before = child.lastYearIn(HEADER);
                    for (int other : before.rows()) {
                        if (before.isFilled(MC_DOB, other) && !child.header().isSame(MC_DOB, row, before, other)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static Draft motherEarlier() {
        return rule("626")
                .pointsAt(MOTHER, MC_DOB)
                .says("The mother's child was born before this year, and last year she was not said to be a mother.")
                .maybe("it was not known last year; otherwise the year of birth is wrong.")
                .readsLastYears(HEADER, MOTHER)
                .on(HEADER)
                .where(is(MOTHER, "1"), isBeforeTheYear(MC_DOB))
                .brokenIf((child, _) -> {
                    Sheet before = child.lastYearIn(HEADER);
                    for (int other : before.rows()) {
                        if (before.is(MOTHER, other, NOUGHT)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static Draft noEpisodesLastYear() {
        return rule("NoE")
                .pointsAt(DECOM)
                .says("The episode began before this year, and last year's return has no episode of the child.")
                .maybe("the child was left out last year, or the year is wrong.")
                .readsLastYears(EPISODES)
                .on(EPISODES)
                .where(isBeforeTheYear(DECOM))
                .brokenIf((child, _) -> child.lastYearIn(EPISODES).isEmpty());
    }

    private static Draft earlierEpisodeMissing() {
        return rule("562")
                .pointsAt(DECOM)
                .says("The first episode began before this year, and is not the last one of last year's return.")
                .maybe("its first day was changed since, or the last episode of last year was left out.")
                .readsLastYears(EPISODES, DECOM)
                .on(EPISODES)
                .where(isBeforeTheYear(DECOM))
                .brokenIf((child, row) -> {
                    Sheet before = child.lastYearIn(EPISODES);
                    int last = before.last();
                    return child.episodes().first() == row
                            && (last < 0
                                    || before.day(DECOM, last)
                                            != child.episodes().day(DECOM, row));
                });
    }

    private static Draft startsOtherwise() {
        return rule("502")
                .pointsAt(DECOM)
                .says("An episode was open at the end of last year, and this year's first does not begin on the same"
                        + " day.")
                .maybe("its first day was changed since, or the open episode was left out this year.")
                .readsLastYears(EPISODES, DECOM, DEC)
                .on(EPISODES)
                .where(isDay(DECOM))
                .brokenIf((child, row) -> {
                    if (child.episodes().first() != row) {
                        return false;
                    }
                    Sheet before = child.lastYearIn(EPISODES);
                    for (int other : before.rows()) {
                        if (before.isBlank(DEC, other)
                                && before.day(DECOM, other) != child.episodes().day(DECOM, row)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** The last episode of last year, if it was still open and the row is the first of this; otherwise -1. */
    private static int openBefore(Child child, int row) {
        Sheet before = child.lastYearIn(EPISODES);
        int last = child.episodes().first() == row ? before.last() : -1;
        return last >= 0 && !Days.isKnown(before.day(DEC, last)) ? last : -1;
    }

    private static Draft firstEpisode(String code, Item item, String words) {
        return aboutFirst(code, item, words).on(EPISODES).where(isDay(DECOM)).brokenIf((child, row) -> {
            int open = openBefore(child, row);
            return open >= 0 && !child.episodes().isSame(item, row, child.lastYearIn(EPISODES), open);
        });
    }

    private static Draft aboutFirst(String code, Item item, String words) {
        return rule(code)
                .pointsAt(item)
                .says(
                        "The %s of the first episode differs from that of the episode that was open at the end of last year."
                                .formatted(words))
                .maybe("it was put right since, or a new episode was not opened when it changed.")
                .reads(EPISODES, item)
                .readsLastYears(EPISODES, DECOM, DEC, item);
    }

    private static Draft placementType() {
        return aboutFirst("503D", PLACE, "placement type")
                .on(EPISODES)
                .where(isDay(DECOM))
                .brokenIf((child, row) -> {
                    int open = openBefore(child, row);
                    return open >= 0
                            && !child.episodes().isSame(PLACE, row, child.lastYearIn(EPISODES), open)
                            && !isSameUnderItsNewCode(child, row, open);
                });
    }

    /** In 2025 semi-independent living, H5, became K3, and in 2026 other placements, Z1, became Z11 to Z14. */
    private static boolean isSameUnderItsNewCode(Child child, int row, int open) {
        Sheet now = child.episodes();
        Sheet before = child.lastYearIn(EPISODES);
        return switch (child.setting().year().ends()) {
            case 2025 -> now.is(PLACE, row, SUPPORTED) && before.is(PLACE, open, SEMI_INDEPENDENT);
            case 2026 -> now.is(PLACE, row, OTHERS) && before.is(PLACE, open, OTHER);
            default -> false;
        };
    }

    private static Draft distance(String code) {
        return aboutFirst(code, PL_DISTANCE, "distance from home")
                .on(EPISODES)
                .where(isDay(DECOM), filled(PL_DISTANCE))
                .brokenIf((child, row) -> {
                    int open = openBefore(child, row);
                    return open >= 0 && isAnotherDistance(child, row, open);
                });
    }

    private static boolean isAnotherDistance(Child child, int row, int open) {
        double now = child.episodes().number(PL_DISTANCE, row);
        double before = child.lastYearIn(EPISODES).number(PL_DISTANCE, open);
        return Math.abs(now - before) >= SAME_DISTANCE;
    }

    private static boolean isSameReason(Child child, int row, int open) {
        return child.episodes().isSame(RNE, row, child.lastYearIn(EPISODES), open);
    }

    private static Draft authorityWithReason() {
        return aboutFirst("452", PL_LA, "authority of the placement")
                .reads(EPISODES, RNE)
                .readsLastYears(EPISODES, RNE)
                .on(EPISODES)
                .where(isDay(DECOM))
                .brokenIf((child, row) -> {
                    int open = openBefore(child, row);
                    return open >= 0
                            && isSameReason(child, row, open)
                            && !child.episodes().isSame(PL_LA, row, child.lastYearIn(EPISODES), open);
                });
    }

    private static Draft distanceWithReason() {
        return aboutFirst("453", PL_DISTANCE, "distance from home")
                .reads(EPISODES, RNE)
                .readsLastYears(EPISODES, RNE)
                .on(EPISODES)
                .where(isDay(DECOM), filled(PL_DISTANCE))
                .brokenIf((child, row) -> {
                    int open = openBefore(child, row);
                    return open >= 0 && isSameReason(child, row, open) && isAnotherDistance(child, row, open);
                });
    }

    private static Draft adoptedBefore() {
        return rule("199")
                .pointsAt(CHILD)
                .says("The child was adopted from care, and has an episode after that.")
                .maybe("two children have the same id; a child who is adopted and returns to care has a new one.")
                .reads(EPISODES, REC)
                .readsLastYearsIfThere(EPISODES, DECOM, REC)
                .on(EPISODES)
                .where(isDay(DECOM))
                .brokenIf((child, row) -> {
                    int start = child.episodes().day(DECOM, row);
                    return isAdoptedBefore(child.episodes(), start)
                            || isAdoptedBefore(child.lastYearIn(EPISODES), start);
                });
    }

    private static boolean isAdoptedBefore(Sheet episodes, int start) {
        for (int row : episodes.rows()) {
            if (episodes.is(REC, row, WAS_ADOPTED) && Days.isBefore(episodes.day(DECOM, row), start)) {
                return true;
            }
        }
        return false;
    }
}
