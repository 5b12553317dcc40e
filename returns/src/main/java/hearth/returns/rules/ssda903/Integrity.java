package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.ssda903.Item.CHILD;
import static hearth.returns.ssda903.Item.DOB;
import static hearth.returns.ssda903.Item.SEX;
import static hearth.returns.ssda903.Table.*;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;
import hearth.returns.ssda903.Table;

/** Tables of one return must be about the same children, and say the same of them. */
final class Integrity {

    private Integrity() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Tables that belong together",
                inHeader("INT01", AD1),
                inHeader("INT02", PLACED_ADOPTION),
                inHeader("INT03", EPISODES),
                inHeader("INT04", MISSING),
                inHeader("INT05", OC2),
                inHeader("INT06", OC3),
                inHeader("INT07", PREV_PERM),
                inHeader("INT08", REVIEWS),
                inHeader("INT09", UASC),
                sameBirth("INT11", AD1),
                sameBirth("INT12", PLACED_ADOPTION),
                sameBirth("INT13", MISSING),
                sameBirth("INT14", OC2),
                sameBirth("INT15", OC3),
                sameBirth("INT16", PREV_PERM),
                sameBirth("INT17", REVIEWS),
                sameBirth("INT18", UASC),
                sameSex(),
                once("INT31", AD1),
                once("INT32", HEADER),
                once("INT33", OC2),
                once("INT34", OC3),
                once("INT35", PREV_PERM),
                once("INT36", UASC),
                hasEpisodes());
    }

    private static Draft inHeader(String code, Table table) {
        return rule(code)
                .pointsAt(CHILD)
                .says("The child is in %s and not in Header.".formatted(table.title()))
                .maybe("the child's id is misspelt in one of the two, or the row of Header was left out.")
                .reads(HEADER)
                .on(table)
                .brokenIf((child, _) -> child.header().isEmpty());
    }

    private static Draft sameBirth(String code, Table table) {
        return rule(code)
                .pointsAt(DOB)
                .says("The date of birth differs from the one in Header.")
                .maybe("it was put right in one table and not in the other.")
                .reads(HEADER, DOB)
                .on(table)
                .where(isDay(DOB))
                .brokenIf((child, row) -> {
                    int day = child.in(table).day(DOB, row);
                    for (int other : child.header().rows()) {
                        int known = child.header().day(DOB, other);
                        if (Days.isKnown(known) && known != day) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static Draft sameSex() {
        return rule("INT21")
                .pointsAt(SEX)
                .says("The sex differs from the one in Header.")
                .maybe("it was put right in one table and not in the other.")
                .reads(HEADER, SEX)
                .on(UASC)
                .where(filled(SEX))
                .brokenIf((child, row) -> {
                    Sheet uasc = child.in(UASC);
                    Sheet header = child.header();
                    for (int other : header.rows()) {
                        if (header.isFilled(SEX, other) && !uasc.isSame(SEX, row, header, other)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static Draft once(String code, Table table) {
        return rule(code)
                .pointsAt(CHILD)
                .says("The child is more than once in %s.".formatted(table.title()))
                .maybe("the export was made twice, or two records of one child were not joined; keep the row that is"
                        + " right.")
                .on(table)
                .brokenIf((child, _) -> child.in(table).count() > 1);
    }

    private static Draft hasEpisodes() {
        return rule("EPI")
                .pointsAt(CHILD)
                .says("The child is in Header and has neither an episode nor a care leaver's row.")
                .maybe("the child's episodes were left out, or the child does not belong in this year's return.")
                .on(HEADER)
                .brokenIf((child, _) ->
                        child.episodes().isEmpty() && child.in(OC3).isEmpty());
    }
}
