package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.rules.Trait.isInTheYear;
import static hearth.returns.rules.Trait.isNot;
import static hearth.returns.rules.ssda903.CodeGroups.ADOPTED;
import static hearth.returns.rules.ssda903.CodeGroups.NOUGHT;
import static hearth.returns.rules.ssda903.CodeGroups.ONE;
import static hearth.returns.rules.ssda903.CodeGroups.PLACED_FOR_ADOPTION;
import static hearth.returns.rules.ssda903.CodeGroups.STARTED_CARE;
import static hearth.returns.rules.ssda903.CodeGroups.WAS_ADOPTED;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.AD1;
import static hearth.returns.ssda903.Table.EPISODES;
import static hearth.returns.ssda903.Table.PLACED_ADOPTION;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;
import hearth.returns.rules.Trait;
import hearth.returns.ssda903.Item;

/** Children who were adopted: what was decided when, and who adopted them. */
final class Adoption {

    static final Item[] ALL_ITEMS = {DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR};

    private static final Codes BY_CARERS = Codes.of("A2 A3 A5");
    private static final Codes BY_OTHERS = Codes.of("A1 A4 A6");

    private Adoption() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Children who were adopted",
                someItemsOnly(),
                adoptedAndNotSaid(),
                saidAndNotAdopted(),
                decidedAfterMatch(),
                decidedBeforeCare(),
                decidedAfterPlacement(),
                matchedAfterPlacement(),
                matchedOnTheDay(),
                decisionsDiffer(),
                reversedAndAdopted(),
                byCarersOrNot(),
                adopters(
                        "511",
                        is(NB_ADOPTR, "2"),
                        is(SEX_ADOPTR, "M1 F1"),
                        "Two people adopted the child, and their sex" + " is given as one person's."),
                adopters(
                        "514",
                        is(LS_ADOPTR, "L0"),
                        isNot(SEX_ADOPTR, "M1 F1"),
                        "One person adopted the child alone, and" + " the sex is given as a couple's."),
                adopters(
                        "517",
                        is(LS_ADOPTR, "L3"),
                        isNot(SEX_ADOPTR, "MF"),
                        "The adopters are an unmarried couple of"
                                + " different sex, and their sex is given otherwise."),
                adopters(
                        "518",
                        is(LS_ADOPTR, "L4"),
                        isNot(SEX_ADOPTR, "MM FF"),
                        "The adopters are an unmarried couple of" + " the same sex, and their sex is given otherwise."),
                adopters(
                        "519",
                        is(LS_ADOPTR, "L2"),
                        isNot(SEX_ADOPTR, "MM FF MF"),
                        "The adopters are in a civil" + " partnership, and their sex is not given as a couple's."),
                adopters(
                        "520",
                        is(LS_ADOPTR, "L11"),
                        isNot(SEX_ADOPTR, "MF"),
                        "The adopters are a married couple of" + " different sex, and their sex is given otherwise."),
                adopters(
                        "524",
                        is(LS_ADOPTR, "L12"),
                        isNot(SEX_ADOPTR, "MM FF"),
                        "The adopters are a married couple of" + " the same sex, and their sex is given otherwise."));
    }

    private static Draft adopters(String code, Trait one, Trait other, String says) {
        return rule(code)
                .pointsAt(one.item(), other.item())
                .says(says)
                .maybe("one of the two was mistyped.")
                .on(AD1)
                .where(one, other);
    }

    private static Draft someItemsOnly() {
        Draft some = rule("151")
                .pointsAt(ALL_ITEMS)
                .says("Some of what is asked about the adoption is filled in and some is blank.")
                .maybe("the rest is not known yet; all six are filled in, or none.")
                .on(AD1);
        for (Item item : ALL_ITEMS) {
            some.orWhere(blank(item));
        }
        return some.reads(AD1, ALL_ITEMS).brokenIf((child, row) -> child.in(AD1).isAnyFilled(row, ALL_ITEMS));
    }

    private static Draft adoptedAndNotSaid() {
        return rule("601")
                .pointsAt(REC, DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR)
                .says("The child was adopted in the year, and what is asked about the adoption is missing or not"
                        + " complete.")
                .maybe("the adoption was recorded after the export was made.")
                .reads(AD1, ALL_ITEMS)
                .on(EPISODES)
                .where(is(REC, ADOPTED), isInTheYear(DEC))
                .judgedBy((child, _, found) -> {
                    Sheet adoptions = child.in(AD1);
                    if (adoptions.isEmpty()) {
                        found.here();
                    }
                    for (int row : adoptions.rows()) {
                        if (adoptions.isAnyBlank(row, ALL_ITEMS)) {
                            found.here();
                            found.in(AD1, row);
                        }
                    }
                });
    }

    private static Draft saidAndNotAdopted() {
        return rule("602")
                .pointsAt(CHILD)
                .says(
                        "What is asked about an adoption is filled in, and no episode says that the child was adopted in the"
                                + " year.")
                .maybe("the reason for the end of the last episode is not E11 or E12 yet, or the row is last year's.")
                .reads(AD1, ALL_ITEMS)
                .reads(EPISODES, REC, DEC)
                .on(AD1)
                .brokenIf((child, row) -> child.in(AD1).isAnyFilled(row, ALL_ITEMS) && !isAdoptedInTheYear(child));
    }

    private static boolean isAdoptedInTheYear(Child child) {
        Sheet episodes = child.episodes();
        for (int row : episodes.rows()) {
            if (episodes.is(REC, row, WAS_ADOPTED) && child.setting().isInYear(episodes.day(DEC, row))) {
                return true;
            }
        }
        return false;
    }

    private static Draft decidedAfterMatch() {
        return rule("333")
                .pointsAt(DATE_INT)
                .says("The child was matched with adopters, and it was decided on adoption only later or it is not said"
                        + " when.")
                .maybe("the two days were swapped, or the day of the decision was left out.")
                .on(AD1)
                .where(isDay(DATE_INT), isDay(DATE_MATCH))
                .brokenIf((child, row) ->
                        child.in(AD1).day(DATE_INT, row) > child.in(AD1).day(DATE_MATCH, row))
                .on(AD1)
                .where(blank(DATE_INT), filled(DATE_MATCH));
    }

    private static Draft decidedBeforeCare() {
        return rule("334")
                .pointsAt(DATE_INT, DECOM, RNE)
                .says("It was decided on adoption before the child's latest time in care started.")
                .maybe("the decision was made in an earlier time in care and was made again; give the new day.")
                .reads(EPISODES, DECOM, RNE)
                .on(AD1)
                .where(isDay(DATE_INT))
                .judgedBy((child, row, found) -> {
                    int started = latestStart(child);
                    if (started >= 0
                            && Days.isBefore(
                                    child.in(AD1).day(DATE_INT, row),
                                    child.episodes().day(DECOM, started))) {
                        found.here();
                        found.in(EPISODES, started);
                    }
                });
    }

    private static int latestStart(Child child) {
        int latest = -1;
        for (int row : child.episodes().inOrder()) {
            if (child.episodes().is(RNE, row, STARTED_CARE)) {
                latest = row;
            }
        }
        return latest;
    }

    private static Draft decidedAfterPlacement() {
        return rule("521")
                .pointsAt(PLACE, DECOM, DATE_INT)
                .says("The child was placed for adoption before it was decided on adoption.")
                .maybe("the day of the decision is wrong, or the placement was not yet one for adoption.")
                .reads(AD1, DATE_INT)
                .on(EPISODES)
                .where(is(PLACE, PLACED_FOR_ADOPTION), isDay(DECOM))
                .judgedBy((child, row, found) -> {
                    Sheet adoptions = child.in(AD1);
                    for (int other : adoptions.rows()) {
                        if (Days.isAfter(
                                adoptions.day(DATE_INT, other), child.episodes().day(DECOM, row))) {
                            found.here();
                            found.in(AD1, other);
                        }
                    }
                });
    }

    private static Draft matchedAfterPlacement() {
        return rule("331")
                .pointsAt(DATE_MATCH, DECOM, REC)
                .says("The child was placed with its adopters before it was matched with them.")
                .maybe("the day of the match is wrong.")
                .reads(AD1, DATE_MATCH)
                .on(EPISODES)
                .where(is(REC, ADOPTED), isDay(DECOM))
                .judgedBy((child, row, found) -> {
                    Sheet adoptions = child.in(AD1);
                    for (int other : adoptions.rows()) {
                        if (Days.isAfter(
                                adoptions.day(DATE_MATCH, other),
                                child.episodes().day(DECOM, row))) {
                            found.here();
                            found.in(AD1, other);
                        }
                    }
                });
    }

    private static Draft matchedOnTheDay() {
        return rule("582")
                .asksToLook()
                .pointsAt(DEC, DATE_MATCH)
                .says("The child was matched with its adopters on the very day on which it was adopted.")
                .maybe("the day of the adoption was written in both places.")
                .reads(AD1, DATE_MATCH)
                .on(EPISODES)
                .where(is(REC, ADOPTED), isDay(DEC))
                .brokenIf((child, row) -> {
                    Sheet adoptions = child.in(AD1);
                    for (int other : adoptions.rows()) {
                        if (adoptions.day(DATE_MATCH, other) == child.episodes().day(DEC, row)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static Draft decisionsDiffer() {
        return rule("523")
                .pointsAt(DATE_PLACED, DATE_INT)
                .says("The day of the decision to place the child for adoption differs between two tables.")
                .maybe("it was put right in one table and not in the other.")
                .reads(PLACED_ADOPTION, DATE_PLACED)
                .on(AD1)
                .where(isDay(DATE_INT))
                .judgedBy((child, row, found) -> {
                    Sheet decisions = child.in(PLACED_ADOPTION);
                    for (int other : decisions.rows()) {
                        int decided = decisions.day(DATE_PLACED, other);
                        if (Days.isKnown(decided) && decided != child.in(AD1).day(DATE_INT, row)) {
                            found.here();
                            found.in(PLACED_ADOPTION, other);
                        }
                    }
                });
    }

    private static Draft reversedAndAdopted() {
        return rule("525")
                .pointsAt(DATE_PLACED_CEASED, DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR)
                .says("The decision to place the child for adoption was reversed, and an adoption is recorded.")
                .maybe("the child was adopted after all under a later decision, or the adoption is another child's.")
                .reads(AD1, ALL_ITEMS)
                .on(PLACED_ADOPTION)
                .where(filled(DATE_PLACED_CEASED))
                .judgedBy((child, _, found) -> {
                    Sheet adoptions = child.in(AD1);
                    for (int row : adoptions.rows()) {
                        if (adoptions.isAnyFilled(row, ALL_ITEMS)) {
                            found.here();
                            found.in(AD1, row);
                        }
                    }
                });
    }

    private static Draft byCarersOrNot() {
        return rule("335")
                .pointsAt(PLACE, FOSTER_CARE)
                .says("Whether the foster carers adopted the child is said differently by the placement type and by the"
                        + " adoption.")
                .maybe("the placement type was chosen before it was known who would adopt.")
                .reads(EPISODES, PLACE)
                .reads(AD1, FOSTER_CARE)
                .on(EPISODES)
                .where(is(REC, "E1 E11 E12"))
                .judgedBy((child, row, found) -> {
                    Sheet adoptions = child.in(AD1);
                    for (int other : adoptions.rows()) {
                        boolean saidByCarers =
                                child.episodes().is(PLACE, row, BY_CARERS) && adoptions.is(FOSTER_CARE, other, NOUGHT);
                        boolean saidByOthers =
                                child.episodes().is(PLACE, row, BY_OTHERS) && adoptions.is(FOSTER_CARE, other, ONE);
                        if (saidByCarers || saidByOthers) {
                            found.here();
                            found.in(AD1, other);
                        }
                    }
                });
    }
}
