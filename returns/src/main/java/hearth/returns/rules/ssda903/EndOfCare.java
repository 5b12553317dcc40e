package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;
import static hearth.returns.ssda903.Table.HEADER;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;

/** Why care ended, and whether that can be for a child of that age. */
final class EndOfCare {

    private static final int GROWN_UP = 18;

    private EndOfCare() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Why care ended",
                adoptedGrownUp(),
                guardianGrownUp(),
                tooYoung("387", "E5 E6", 14, "to live on its own"),
                tooYoung("389", "E7", 16, "to adult social care"),
                tooYoung("460", "E17", 18, "to stay with its carers as an adult"),
                episodesAfterTheEnd());
    }

    private static Draft adoptedGrownUp() {
        return rule("386")
                .pointsAt(REC)
                .says("The young person was 18 or over when care ended by adoption.")
                .maybe("the date of birth, the end or its reason is wrong.")
                .reads(HEADER, DOB)
                .on(EPISODES)
                .where(is(REC, CodeGroups.ADOPTED), isDay(DEC))
                .brokenIf((child, row) -> Days.isOnOrAfter(child.episodes().day(DEC, row), child.birthday(GROWN_UP)));
    }

    private static Draft guardianGrownUp() {
        return rule("407")
                .pointsAt(DEC, DOB, REC)
                .says("The young person was 18 or over when care ended by a special guardianship order.")
                .maybe("the date of birth, the end or its reason is wrong.")
                .reads(HEADER, DOB)
                .on(EPISODES)
                .where(is(REC, CodeGroups.SPECIAL_GUARDIANSHIP), isDay(DEC))
                .judgedBy((child, row, found) -> {
                    if (Days.isOnOrAfter(child.episodes().day(DEC, row), child.birthday(GROWN_UP))) {
                        found.here();
                        for (int other : child.header().rows()) {
                            found.in(HEADER, other);
                        }
                    }
                });
    }

    private static Draft tooYoung(String code, String reasons, int age, String where) {
        return rule(code)
                .pointsAt(DEC, REC)
                .says("A child under %d is said to have left care %s.".formatted(age, where))
                .maybe("the reason for the end or the date of birth is wrong.")
                .reads(HEADER, DOB)
                .on(EPISODES)
                .where(is(REC, reasons), isDay(DEC))
                .brokenIf((child, row) -> Days.isBefore(child.episodes().day(DEC, row), child.birthday(age)));
    }

    private static Draft episodesAfterTheEnd() {
        return rule("437")
                .pointsAt(REC)
                .says("Care ended because the child died or was found to be an adult, and there are later episodes.")
                .maybe("the reason belongs to the last episode, or the later ones are another child's.")
                .on(EPISODES)
                .where(is(REC, "E2 E15"), isDay(DECOM))
                .brokenIf((child, row) -> child.episodes().next(row) >= 0);
    }
}
