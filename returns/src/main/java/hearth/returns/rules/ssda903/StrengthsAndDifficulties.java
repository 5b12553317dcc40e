package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;
import static hearth.returns.ssda903.Table.OC2;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Trait;

/** How a child's strengths and difficulties were asked after, and why not where they were not. */
final class StrengthsAndDifficulties {

    private StrengthsAndDifficulties() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Strengths and difficulties",
                tooOldForFirstReason(),
                scoreWithoutTheYear(),
                scoreMissing(),
                tooYoungForScore(),
                tooOldForScore(),
                reasonThoughScore(),
                scoreOrReasonMissing(),
                reasonWithoutTheYear());
    }

    /** The birthday falls on the first day of the year or earlier. */
    private static Trait hadBirthdayAtTheStart(int age) {
        return that(
                DOB,
                "makes the child %d at the start of the year".formatted(age),
                value -> Days.isOnOrBefore(
                        Health.birthday(value, age), value.setting().firstDay()));
    }

    private static Trait hadBirthdayInTheYear(int age, int other) {
        return that(
                DOB,
                "makes the child %d or %d in the year".formatted(age, other),
                value -> value.setting().isInYear(Health.birthday(value, age))
                        || value.setting().isInYear(Health.birthday(value, other)));
    }

    private static Draft tooOldForFirstReason() {
        return rule("157")
                .pointsAt(SDQ_REASON, DOB)
                .says("No strengths and difficulties score is given because of the child's age, and the child is of the"
                        + " age for it.")
                .maybe("another reason applies; the carer is asked for children from 4 to 16.")
                .reads(EPISODES, Health.CARE)
                .on(OC2)
                .where(is(SDQ_REASON, "SDQ1"), blank(SDQ_SCORE), hadBirthdayAtTheStart(4), isUpToSixteen())
                .brokenIf((child, _) -> child.isLookedAfterAllYear());
    }

    private static Trait isUpToSixteen() {
        return that(
                DOB,
                "makes the child at most 16 at the end of the year",
                value -> Days.isOnOrAfter(
                        Health.birthday(value, 16), value.setting().lastDay()));
    }

    private static Draft scoreWithoutTheYear() {
        return rule("185")
                .pointsAt(SDQ_SCORE)
                .says("A strengths and difficulties score is given for a child who was not looked after for the whole"
                        + " year.")
                .maybe("an episode was left out; otherwise the child does not belong in this table.")
                .reads(EPISODES, Health.CARE)
                .on(OC2)
                .where(filled(SDQ_SCORE))
                .brokenIf((child, _) -> !child.isLookedAfterAllYear());
    }

    /** A reason why there is no score stands for it: rules 157, 196 and 197a are about those reasons. */
    private static Draft scoreMissing() {
        return rule("186")
                .pointsAt(SDQ_SCORE)
                .says(
                        "The strengths and difficulties score of a child from 4 to 16, looked after for the whole year, is"
                                + " missing, and why is not said.")
                .maybe("the carer was not asked; then say why in SDQ_REASON.")
                .reads(EPISODES, Health.CARE)
                .on(OC2)
                .where(blank(SDQ_SCORE), blank(SDQ_REASON), hadBirthdayAtTheStart(4), Health.isYoungerAtTheEnd(17))
                .brokenIf((child, _) -> child.isLookedAfterAllYear());
    }

    private static Draft tooYoungForScore() {
        return rule("188")
                .pointsAt(SDQ_SCORE, SDQ_REASON)
                .says(
                        "The child is under 4 at the end of the year, and a strengths and difficulties score or a reason for"
                                + " none is given.")
                .maybe("the date of birth is wrong; otherwise leave both blank.")
                .on(OC2)
                .where(Health.isYoungerAtTheEnd(4), filled(SDQ_SCORE))
                .orWhere(Health.isYoungerAtTheEnd(4), filled(SDQ_REASON));
    }

    private static Draft tooOldForScore() {
        return rule("189")
                .pointsAt(DOB, SDQ_SCORE, SDQ_REASON)
                .says("The young person was 17 or over when the year began, and a strengths and difficulties score or a"
                        + " reason for none is given.")
                .maybe("the date of birth is wrong; otherwise leave both blank.")
                .on(OC2)
                .where(hadBirthdayAtTheStart(17), filled(SDQ_SCORE))
                .orWhere(hadBirthdayAtTheStart(17), filled(SDQ_REASON));
    }

    private static Draft reasonThoughScore() {
        return rule("197a")
                .pointsAt(SDQ_SCORE, SDQ_REASON)
                .says("A strengths and difficulties score is given, and a reason why there is none.")
                .maybe("the score came later; take the reason out.")
                .on(OC2)
                .where(filled(SDQ_SCORE), filled(SDQ_REASON));
    }

    private static Draft scoreOrReasonMissing() {
        return rule("197B")
                .pointsAt(SDQ_REASON, DOB)
                .says(
                        "The child turned 4 or 17 in the year, was looked after for all of it, and neither a strengths and"
                                + " difficulties score nor a reason for none is given.")
                .maybe("the carer was not asked; then say why in SDQ_REASON.")
                .reads(EPISODES, Health.CARE)
                .on(OC2)
                .where(blank(SDQ_SCORE), blank(SDQ_REASON), hadBirthdayInTheYear(4, 17))
                .brokenIf((child, _) -> child.isLookedAfterAllYear());
    }

    private static Draft reasonWithoutTheYear() {
        return rule("198")
                .pointsAt(SDQ_REASON)
                .says(
                        "A reason for no strengths and difficulties score is given for a child who was not looked after for"
                                + " the whole year.")
                .maybe("an episode was left out; otherwise the child does not belong in this table.")
                .reads(EPISODES, Health.CARE)
                .on(OC2)
                .where(filled(SDQ_REASON))
                .brokenIf((child, _) -> !child.isLookedAfterAllYear());
    }
}
