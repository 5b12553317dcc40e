package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.rules.Trait.isNot;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.AD1;
import static hearth.returns.ssda903.Table.EPISODES;
import static hearth.returns.ssda903.Table.OC2;
import static hearth.returns.ssda903.Table.OC3;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Trait;
import hearth.returns.rules.Value;
import hearth.returns.ssda903.Item;

/** The health of children who were looked after for the whole year. */
final class Health {

    private static final Item[] ALWAYS_ASKED = {IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE};
    private static final Item[] FLAGS = {
        CONVICTED,
        HEALTH_CHECK,
        IMMUNISATIONS,
        TEETH_CHECK,
        HEALTH_ASSESSMENT,
        SUBSTANCE_MISUSE,
        INTERVENTION_RECEIVED,
        INTERVENTION_OFFERED
    };
    static final Item[] CARE = {DECOM, DEC, RNE, REC, LS};

    private Health() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Health of the year",
                offeredThoughReceived(),
                offeredNotSaid(),
                receivedNotSaid(),
                helpWithoutProblem(),
                someAnswersOnly(),
                adoptedOrLeft(),
                answersWithoutTheYear(),
                answersMissing(),
                leaverWithAnswers(),
                tooYoungForConviction(),
                convictionMissing(),
                convictionAlone(),
                healthCheckMissing(),
                tooOldForHealthCheck(),
                healthCheckAlone());
    }

    /** The birthday falls on the last day of the year or earlier. */
    private static Trait hadBirthdayAtTheEnd(int age) {
        return that(
                DOB,
                "makes the child %d at the end of the year".formatted(age),
                value -> Days.isOnOrBefore(birthday(value, age), value.setting().lastDay()));
    }

    /** The birthday falls after the last day of the year. */
    static Trait isYoungerAtTheEnd(int age) {
        return that(
                DOB,
                "makes the child less than %d at the end of the year".formatted(age),
                value -> Days.isAfter(birthday(value, age), value.setting().lastDay()));
    }

    static int birthday(Value value, int age) {
        return Days.plusYears(value.day(), age);
    }

    private static Draft offeredThoughReceived() {
        return rule("158")
                .pointsAt(INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                .says("The child received help with substance misuse, and whether it was offered is answered too.")
                .maybe("it was filled in by mistake; it is asked only where no help was received.")
                .on(OC2)
                .where(is(INTERVENTION_RECEIVED, "1"), filled(INTERVENTION_OFFERED));
    }

    private static Draft offeredNotSaid() {
        return rule("159")
                .pointsAt(SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                .says("The child received no help with substance misuse, and whether it was offered is not said.")
                .maybe("it was left out.")
                .on(OC2)
                .where(is(SUBSTANCE_MISUSE, "1"), is(INTERVENTION_RECEIVED, "0"), blank(INTERVENTION_OFFERED));
    }

    private static Draft receivedNotSaid() {
        return rule("192")
                .pointsAt(SUBSTANCE_MISUSE, INTERVENTION_RECEIVED)
                .says("The child has a problem with substance misuse, and whether it received help is not said.")
                .maybe("it was left out.")
                .on(OC2)
                .where(is(SUBSTANCE_MISUSE, "1"), blank(INTERVENTION_RECEIVED));
    }

    private static Draft helpWithoutProblem() {
        return rule("193")
                .pointsAt(SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                .says("No problem with substance misuse is recorded, and help with one is.")
                .maybe("the problem itself was left out, or the help was filled in by mistake.")
                .on(OC2)
                .where(isNot(SUBSTANCE_MISUSE, "1"), filled(INTERVENTION_RECEIVED))
                .orWhere(isNot(SUBSTANCE_MISUSE, "1"), filled(INTERVENTION_OFFERED));
    }

    private static Draft someAnswersOnly() {
        Draft some = rule("182")
                .pointsAt(FLAGS)
                .says("Some of what is asked about the child's health is answered, and what is asked of every child is"
                        + " not.")
                .maybe("the rest is not known yet; immunisations, teeth, assessment and substance misuse are asked of"
                        + " all.")
                .on(OC2);
        for (Item item : ALWAYS_ASKED) {
            some.orWhere(blank(item));
        }
        return some.reads(OC2, CONVICTED, HEALTH_CHECK, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                .brokenIf((child, row) -> child.in(OC2)
                        .isAnyFilled(row, CONVICTED, HEALTH_CHECK, INTERVENTION_RECEIVED, INTERVENTION_OFFERED));
    }

    private static Draft adoptedOrLeft() {
        return rule("187")
                .pointsAt(DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR, IN_TOUCH, ACTIV, ACCOM)
                .says("A child who was looked after for the whole year has an adoption or a care leaver's answers.")
                .maybe("the last episode was not closed when the child left.")
                .reads(EPISODES, CARE)
                .reads(AD1, Adoption.ALL_ITEMS)
                .reads(OC3, IN_TOUCH, ACTIV, ACCOM)
                .on(AD1)
                .brokenIf((child, row) ->
                        child.in(AD1).isAnyFilled(row, Adoption.ALL_ITEMS) && child.isLookedAfterAllYear())
                .on(OC3)
                .brokenIf((child, row) ->
                        child.in(OC3).isAnyFilled(row, IN_TOUCH, ACTIV, ACCOM) && child.isLookedAfterAllYear());
    }

    private static Draft answersWithoutTheYear() {
        Draft any = rule("190")
                .pointsAt(FLAGS)
                .says("Answers about the year's health are given for a child who was not looked after for the whole"
                        + " year.")
                .maybe("an episode was left out; otherwise the child does not belong in this table.")
                .reads(EPISODES, CARE)
                .on(OC2);
        for (Item item : FLAGS) {
            any.orWhere(filled(item));
        }
        return any.brokenIf((child, _) -> !child.isLookedAfterAllYear());
    }

    private static Draft answersMissing() {
        Draft missing = rule("191")
                .pointsAt(IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE, CHILD)
                .says("The child was looked after for the whole year, and answers about its health are missing.")
                .maybe("they were not filled in yet; immunisations, teeth, assessment and substance misuse are asked of"
                        + " all.")
                .reads(EPISODES, CARE)
                .on(OC2);
        for (Item item : ALWAYS_ASKED) {
            missing.orWhere(blank(item));
        }
        return missing.brokenIf((child, _) -> child.isLookedAfterAllYear())
                .on(EPISODES)
                .where(isDay(DECOM))
                .brokenIf((child, row) ->
                        child.in(OC2).isEmpty() && child.episodes().first() == row && child.isLookedAfterAllYear());
    }

    private static Draft leaverWithAnswers() {
        return rule("215")
                .pointsAt(
                        IN_TOUCH,
                        ACTIV,
                        ACCOM,
                        CONVICTED,
                        HEALTH_CHECK,
                        IMMUNISATIONS,
                        TEETH_CHECK,
                        HEALTH_ASSESSMENT,
                        SUBSTANCE_MISUSE,
                        INTERVENTION_RECEIVED,
                        INTERVENTION_OFFERED)
                .says("A care leaver has answers about a year's health in care.")
                .maybe("the young person was still looked after and is no care leaver yet, or the row is last year's.")
                .reads(OC2, FLAGS)
                .reads(OC3, IN_TOUCH, ACTIV, ACCOM)
                .on(OC3)
                .judgedBy((child, row, found) -> {
                    if (!child.in(OC3).isAnyFilled(row, IN_TOUCH, ACTIV, ACCOM)) {
                        return;
                    }
                    for (int other : child.in(OC2).rows()) {
                        if (child.in(OC2).isAnyFilled(other, FLAGS)) {
                            found.here();
                            found.in(OC2, other);
                        }
                    }
                });
    }

    private static Draft tooYoungForConviction() {
        return rule("542")
                .pointsAt(CONVICTED)
                .says("Whether a child under ten was convicted is answered.")
                .maybe("the date of birth is wrong; otherwise leave it blank.")
                .on(OC2)
                .where(filled(CONVICTED), isYoungerAtTheEnd(10));
    }

    private static Draft convictionMissing() {
        return rule("543")
                .pointsAt(DOB, CONVICTED)
                .says(
                        "The child is ten or over, was looked after for the whole year, and whether it was convicted is not"
                                + " said.")
                .maybe("it was left out.")
                .reads(EPISODES, CARE)
                .on(OC2)
                .where(blank(CONVICTED), hadBirthdayAtTheEnd(10))
                .brokenIf((child, _) -> child.isLookedAfterAllYear());
    }

    private static Draft convictionAlone() {
        return oneAlone("544", CONVICTED, "Whether the child was convicted");
    }

    private static Draft healthCheckAlone() {
        return oneAlone("547", HEALTH_CHECK, "Whether the child's development was looked at");
    }

    private static Draft oneAlone(String code, Item one, String words) {
        Draft alone = rule(code)
                .pointsAt(one, IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
                .says("%s is answered, and what is asked of every child is not.".formatted(words))
                .maybe("the rest is not known yet; immunisations, teeth, assessment and substance misuse are asked of"
                        + " all.")
                .on(OC2);
        for (Item item : ALWAYS_ASKED) {
            alone.orWhere(filled(one), blank(item));
        }
        return alone;
    }

    private static Draft healthCheckMissing() {
        return rule("545")
                .pointsAt(DOB, HEALTH_CHECK)
                .says("The child is under five, was looked after for the whole year, and whether its development was"
                        + " looked at is not said.")
                .maybe("it was left out.")
                .reads(EPISODES, CARE)
                .on(OC2)
                .where(blank(HEALTH_CHECK), isYoungerAtTheEnd(5))
                .brokenIf((child, _) -> child.isLookedAfterAllYear());
    }

    private static Draft tooOldForHealthCheck() {
        return rule("546")
                .pointsAt(DOB, HEALTH_CHECK)
                .says("The child is five or over, and a question asked only of younger children is answered.")
                .maybe("the date of birth is wrong; otherwise leave it blank.")
                .on(OC2)
                .where(filled(HEALTH_CHECK), hadBirthdayAtTheEnd(5));
    }
}
