package hearth.promises.secure;

import static hearth.promises.Ambition.SECURE;
import static hearth.promises.Due.within;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.rule;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Period.Elapsed;
import hearth.promises.Period.Weeks;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.WhichLegal;
import hearth.promises.WhichWord;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Decisions.Matter;
import hearth.story.Decisions.Told;
import hearth.story.Role;
import hearth.story.Secure.Detained;
import hearth.story.Secure.Establishment;
import hearth.story.Secure.WeekOfLearning;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The Young Offender Institution Rules 2000 (SI 2000/3371), read as amended to December 2002. */
public final class YoungOffenderRules {

    private static final Act ARRIVAL =
            Act.of(Detained.class, new WhichLegal.HeldIn(EnumSet.of(Establishment.YOUNG_OFFENDER_INSTITUTION)));
    private static final State THERE = new State.While(ARRIVAL, "held in a young offender institution");

    /** Rule 7(1) and (2). */
    public static final Promise YOI_TOLD = new Promise(
            "secure.yoi-told",
            SECURE,
            "You may be held in a place like a jail. You get the rules in writing in a day. If"
                    + " you are under 18, someone tells you what they mean.",
            "So that you know your rights there.",
            rule(
                    "2000/3371",
                    "7(1),(2)",
                    inOurWords("written information as soon as possible and in any case within 24 hours; explained"
                            + " to a child under 18")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(ARRIVAL, THERE),
                    within(new Elapsed(24)),
                    Keeper.doneBy(Act.of(Told.class, new WhichWord.ToldAbout(Matter.RULES_OF_THE_PLACE))))),
            List.of(),
            List.of(
                    "Where only the day of arrival is known, the hours run from its end.",
                    "The rules were read as amended to December 2002."));

    /** Rules 37(3) and 38(2). */
    public static final Promise YOI_SCHOOL = new Promise(
            "secure.yoi-school",
            SECURE,
            "You may be held in a place like a jail. You still learn for at least 15 hours a" + " week.",
            "So that you do not lose your school years.",
            rule(
                    "2000/3371",
                    "38(2), 37(3)",
                    inOurWords("of compulsory school age: at least 15 hours of education or training in a normal"
                            + " working week, unless excused on medical grounds")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new Repeatedly(THERE.and(new Aged(5, 16)), THERE, 0),
                    within(new Weeks(1)),
                    Keeper.doneBy(Act.of(WeekOfLearning.class, new WhichLegal.HoursOfLearning(15))))),
            List.of(new Allowed(ExcuseReason.UNABLE, Set.of(Role.DOCTOR, Role.NURSE), "excused on medical grounds")),
            List.of(
                    "Compulsory school age is read as: until the 16th birthday. It ends on a day in June"
                            + " after it.",
                    "The rules were read as amended to December 2002."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(YOI_TOLD, YOI_SCHOOL);
    }

    private YoungOffenderRules() {}
}
