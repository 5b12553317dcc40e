package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;
import static hearth.returns.ssda903.Table.HEADER;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Found;

/** What a child of that age cannot be. */
final class Ages {

    private static final int GROWN_UP = 18;
    private static final int CRIMINAL_RESPONSIBILITY = 10;
    private static final Codes BY_AGREEMENT = Codes.of("V2");
    private static final Codes CHILDRENS_HOME = Codes.of("K2");

    private Ages() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "What a child of that age cannot be",
                lookedAfterBeforeBirth(),
                startedGrownUp(),
                criminalTooYoung(),
                lookedAfterGrownUp(),
                placedTooYoung("371", "K3", 16, "in supported accommodation"),
                placedTooYoung("372", "R5", 10, "in a young offender institution"),
                placedTooYoung("373", "S1", 4, "in a residential school"),
                placedTooYoung("374", "P3", 14, "in residential employment"),
                custodyTooYoung());
    }

    private static Draft lookedAfterBeforeBirth() {
        return rule("302")
                .pointsAt(DECOM, DOB)
                .says("The child's first episode begins before the child was born.")
                .maybe("the year of birth or of the episode is wrong.")
                .reads(HEADER, DOB)
                .on(EPISODES)
                .where(isDay(DECOM))
                .judgedBy((child, row, found) -> {
                    if (Days.isBefore(child.episodes().day(DECOM, row), child.birth())
                            && child.episodes().first() == row) {
                        withHeader(child, found);
                    }
                });
    }

    private static void withHeader(Child child, Found found) {
        found.here();
        for (int row : child.header().rows()) {
            found.in(HEADER, row);
        }
    }

    private static Draft startedGrownUp() {
        return rule("352")
                .pointsAt(DECOM, RNE)
                .says("The young person was 18 or over when care started.")
                .maybe("the date of birth is wrong, or the episode goes on from an earlier one.")
                .reads(HEADER, DOB)
                .on(EPISODES)
                .where(is(RNE, "S"), isDay(DECOM))
                .brokenIf((child, row) -> Days.isOnOrAfter(child.episodes().day(DECOM, row), child.birthday(GROWN_UP)));
    }

    private static Draft criminalTooYoung() {
        return rule("358")
                .pointsAt(DECOM, DOB, LS)
                .says("A child under ten is recorded under a legal status of the criminal law.")
                .maybe("the legal status or the date of birth is wrong.")
                .reads(HEADER, DOB)
                .on(EPISODES)
                .where(is(LS, "J1 J2 J3"), isDay(DECOM))
                .judgedBy((child, row, found) -> {
                    if (Days.isBefore(child.episodes().day(DECOM, row), child.birthday(CRIMINAL_RESPONSIBILITY))) {
                        withHeader(child, found);
                    }
                });
    }

    private static Draft lookedAfterGrownUp() {
        return rule("359")
                .pointsAt(DEC, LS, PLACE)
                .says("The young person turned 18 in the year and is still looked after, though not by agreement in a"
                        + " children's home.")
                .maybe("care ended on the eighteenth birthday, and the episode was not closed.")
                .reads(HEADER, DOB)
                .reads(EPISODES, LS, PLACE)
                .on(EPISODES)
                .where(blank(DEC))
                .brokenIf((child, row) ->
                        Days.isBefore(child.birthday(GROWN_UP), child.setting().lastDay())
                                && !(child.episodes().is(LS, row, BY_AGREEMENT)
                                        && child.episodes().is(PLACE, row, CHILDRENS_HOME)));
    }

    private static Draft placedTooYoung(String code, String type, int age, String where) {
        return rule(code)
                .pointsAt(DECOM, PLACE)
                .says("A child under %d is recorded as placed %s.".formatted(age, where))
                .maybe("the placement type or the date of birth is wrong.")
                .reads(HEADER, DOB)
                .on(EPISODES)
                .where(is(PLACE, type), isDay(DECOM))
                .brokenIf((child, row) -> Days.isBefore(child.episodes().day(DECOM, row), child.birthday(age)));
    }

    private static Draft custodyTooYoung() {
        return rule("234")
                .pointsAt(REASON_PLACE_CHANGE, DOB)
                .says("A child under ten is said to have moved because it went into custody.")
                .maybe("the reason for the move or the date of birth is wrong.")
                .reads(HEADER, DOB)
                .on(EPISODES)
                .where(is(REASON_PLACE_CHANGE, "CUSTOD"), isDay(DECOM))
                .judgedBy((child, row, found) -> {
                    if (Days.isBefore(child.episodes().day(DECOM, row), child.birthday(CRIMINAL_RESPONSIBILITY))) {
                        withHeader(child, found);
                    }
                });
    }
}
