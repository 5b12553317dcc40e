package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.regulation;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Coronavirus;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Since;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.WhichWord;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Representations.AdvocateStep;
import hearth.story.Representations.AnswerDelayed;
import hearth.story.Representations.Complaint;
import hearth.story.Representations.ComplaintStep;
import hearth.story.Representations.TheAdvocate;
import hearth.story.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738): you complain, and get
 * an answer. With section 26 of the Act. In the order of the regulations.
 */
public final class ComplaintsProcedure {

    private static final InForce FROM_2006 = since("2006-09-01");
    private static final Act RECEIVED = step(ComplaintStep.RECEIVED);
    private static final State OPEN = new Since(
            RECEIVED, List.of(step(ComplaintStep.WITHDRAWN)), "in the middle of a complaint that was not withdrawn");
    private static final State WAITING = new Since(
            Act.of(AdvocateStep.class, new WhichWord.AdvocateAt(EnumSet.of(TheAdvocate.ASKED_FOR))),
            List.of(Act.of(AdvocateStep.class, new WhichWord.AdvocateAt(EnumSet.of(TheAdvocate.APPOINTED)))),
            "waiting for an advocate");
    private static final State NOT_WRITTEN = new Since(
            step(ComplaintStep.MADE_BY_SPEAKING),
            List.of(step(ComplaintStep.WRITTEN_DOWN)),
            "waiting for a spoken complaint to be written down");

    /** Regulation 8(3) to (5). */
    public static final Promise COMPLAINT_PAUSED = new Promise(
            "voice.complaint-paused",
            VOICE,
            "A court case may come before your complaint. We write to tell you why. You can bring"
                    + " it back for a year.",
            "So that waiting does not mean forgotten.",
            regulation(
                    "2006/1738",
                    "8(3)-(5)",
                    inOurWords("a written notice with reasons as soon as possible; a complaint brought back within a"
                            + " year of the end of the other matter is considered")),
            FROM_2006,
            List.of(
                    new Term(
                            new AfterEach(step(ComplaintStep.HELD_BACK), OPEN),
                            new Due.NoNumber(),
                            Keeper.doneBy(step(ComplaintStep.TOLD_WHY_HELD_BACK))),
                    new Term(
                            new AfterEach(step(ComplaintStep.BROUGHT_BACK), OPEN),
                            new Due.NoNumber(),
                            Keeper.doneBy(step(ComplaintStep.STAGE_1_ANSWERED, ComplaintStep.STAGE_2_ANSWERED)))),
            List.of(),
            List.of(
                    "The end of the other matter is not recorded, so that the year is not counted: every"
                            + " complaint brought back is read as in time.",
                    "One complaint at a time is followed: where a child has several, a step answers the"
                            + " one before it."));

    /** Regulation 11, with section 26A of the Children Act 1989 and SI 2004/719. */
    public static final Promise ADVOCATE = new Promise(
            "voice.advocate",
            VOICE,
            "You may want to complain. Then we offer someone who helps you speak. If you say yes,"
                    + " you get that help.",
            "So that you do not stand alone against grown-ups.",
            regulation(
                    "2006/1738",
                    "11",
                    inOurWords("as soon as possible: details of the procedure, an offer of guidance, and an offer of"
                            + " help in getting an advocate (SI 2004/719 reg 4(2)); no number")),
            FROM_2006,
            List.of(
                    new Term(new AfterEach(RECEIVED, OPEN), new Due.NoNumber(), Keeper.doneBy(AdvocateStep.class)),
                    new Term(
                            new AfterEach(
                                    Act.of(
                                            AdvocateStep.class,
                                            new WhichWord.AdvocateAt(EnumSet.of(TheAdvocate.ASKED_FOR))),
                                    new Since(
                                            Act.any(AdvocateStep.class),
                                            List.of(),
                                            "asking for an advocate, or offered one")),
                            new Due.NoNumber(),
                            Keeper.doneBy(Act.of(
                                    AdvocateStep.class, new WhichWord.AdvocateAt(EnumSet.of(TheAdvocate.APPOINTED)))))),
            List.of(),
            List.of("That the advocate is not one whom SI 2004/719 reg 3 bars is not recorded."));

    /** Regulations 14 and 15(1), with 7 to 9. */
    public static final Promise COMPLAINT_1 = new Promise(
            "voice.complaint-1",
            VOICE,
            "You complain. We try to put it right in 10 working days. If it is hard, it may take" + " 20.",
            "So that what is wrong is put right soon.",
            regulation(
                    "2006/1738",
                    "14",
                    inOurWords("considered, and resolution tried, within 10 working days; up to 10 more where it is"
                            + " complex; the clock waits for an advocate who was asked for")),
            FROM_2006,
            List.of(new Term(
                    new AfterEach(RECEIVED, OPEN),
                    new Due.NotWhile(
                            WAITING,
                            new Due.Extended(
                                    within(new Working(10)),
                                    step(ComplaintStep.CONSIDERED_COMPLEX),
                                    within(new Working(20)))),
                    Keeper.doneBy(step(ComplaintStep.STAGE_1_ANSWERED)))),
            List.of(
                    new Allowed(
                            ExcuseReason.AGREED_TO_SKIP,
                            Set.of(Role.CHILD),
                            "the child agrees with the council to skip this step (regulation 14)"),
                    Allowed.byTheCouncil(
                            ExcuseReason.OTHER_PROCEEDINGS,
                            "a court, disciplinary or criminal matter comes first (regulation 8)"),
                    Allowed.byTheCouncil(
                            ExcuseReason.TOO_LONG_AGO,
                            "made more than a year after it happened, and not accepted (regulation 9)")),
            List.of(
                    "A complaint counts as complex where the council said so within the first 10 working" + " days.",
                    "A later day agreed with the child, and the day on which the interest of somebody"
                            + " else is accepted, are not recorded.",
                    "One complaint at a time is followed: where a child has several, a step answers the"
                            + " one before it."));

    /** Regulation 16. */
    public static final Promise COMPLAINT_ORAL = new Promise(
            "voice.complaint-oral",
            VOICE,
            "You may complain by speaking. We write it down. We ask you if it is right.",
            "So that your complaint says what you said.",
            regulation(
                    "2006/1738",
                    "16",
                    inOurWords("a complaint made orally: a written record as soon as possible, the child's comments"
                            + " invited, before stage 2")),
            FROM_2006,
            List.of(new Term(
                    new AfterEach(
                            step(ComplaintStep.STAGE_2_ASKED),
                            new Since(
                                    step(ComplaintStep.MADE_BY_SPEAKING),
                                    List.of(step(ComplaintStep.WITHDRAWN)),
                                    "in the middle of a complaint made by speaking")),
                    new Due.OrBefore(new Due.NoNumber()),
                    Keeper.doneBy(step(ComplaintStep.WRITTEN_DOWN)))),
            List.of(),
            List.of("Owed when stage 2 is asked for; the same step is recorded where both agree to skip"
                    + " stage 1."));

    /** Regulations 15(2), 16 and 17. */
    public static final Promise COMPLAINT_2 = new Promise(
            "voice.complaint-2",
            VOICE,
            "If it is not put right, someone from outside looks at it. You get our answer in 25"
                    + " working days. We may need more time. Then we tell you why. It is never over 65.",
            "So that a second pair of eyes looks.",
            regulation(
                    "2006/1738",
                    "17",
                    inOurWords("an independent person, and a response within 25 working days; where the child is"
                            + " told in writing why and until when, at most 65 working days")),
            FROM_2006,
            List.of(new Term(
                    new AfterEach(step(ComplaintStep.STAGE_2_ASKED), OPEN),
                    new Due.NotWhile(
                            NOT_WRITTEN,
                            new Due.Extended(
                                    within(new Working(25)), Act.any(AnswerDelayed.class), within(new Working(65)))),
                    Keeper.doneBy(step(ComplaintStep.STAGE_2_ANSWERED)))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.OTHER_PROCEEDINGS,
                    "a court, disciplinary or criminal matter comes first (regulation 8)")),
            List.of(
                    "Where the complaint was made by speaking, the days run from the day on which the"
                            + " written record was final.",
                    "That an independent person was there is not recorded.",
                    "One complaint at a time is followed: where a child has several, a step answers the"
                            + " one before it."));

    /** Regulations 18 to 20. */
    public static final Promise COMPLAINT_3 = new Promise(
            "voice.complaint-3",
            VOICE,
            "If you are still not happy, three people from outside meet in 30 working days. They"
                    + " report in five days more. We answer in 15 more.",
            "So that the council is not the judge of itself.",
            regulation(
                    "2006/1738",
                    "18-20",
                    inOurWords("a panel of three independent people within 30 working days of the request, its"
                            + " report within five of the meeting, the answer within 15 of the report")),
            FROM_2006,
            List.of(
                    panel(ComplaintStep.PANEL_ASKED, 30, ComplaintStep.PANEL_MET),
                    panel(ComplaintStep.PANEL_MET, 5, ComplaintStep.PANEL_REPORTED),
                    panel(ComplaintStep.PANEL_REPORTED, 15, ComplaintStep.PANEL_ANSWERED)),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.OTHER_PROCEEDINGS,
                    "a court, disciplinary or criminal matter comes first (regulation 8)")),
            List.of(
                    "A request later than 20 working days after the answer of stage 2 is read as" + " accepted.",
                    "From 24 April to 24 September 2020 the law set no fixed day.",
                    "One complaint at a time is followed: where a child has several, a step answers the"
                            + " one before it."));

    /** Section 26(7)(b) of the Children Act 1989. */
    public static final Promise COMPLAINT_DECISION_TOLD = new Promise(
            "voice.complaint-decision-told",
            VOICE,
            "When we have looked at your complaint, we write to you. We say what we will do, and" + " why.",
            "So that you get an answer, and not just a file.",
            childrenAct(
                    "26(7)(b)",
                    inOurWords("written notice of the decision, the reasons and what will be done, to who complained"
                            + " and to the child; no number")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(step(ComplaintStep.STAGE_1_ANSWERED), OPEN),
                    new Due.NoNumber(),
                    Keeper.doneBy(step(ComplaintStep.DECISION_TOLD, ComplaintStep.STAGE_2_ANSWERED)))),
            List.of(Allowed.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "not reasonably practicable")),
            List.of("The answer of stage 2 is itself such a letter."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(
                COMPLAINT_PAUSED,
                ADVOCATE,
                COMPLAINT_1,
                COMPLAINT_ORAL,
                COMPLAINT_2,
                COMPLAINT_3,
                COMPLAINT_DECISION_TOLD);
    }

    private static Term panel(ComplaintStep asked, int days, ComplaintStep done) {
        return new Term(
                new AfterEach(step(asked), OPEN),
                within(new Working(days)).easedOn(Coronavirus.NO_FIXED_DAY),
                Keeper.doneBy(step(done)));
    }

    private static Act step(ComplaintStep... steps) {
        return Act.of(Complaint.class, new WhichWord.AtStep(EnumSet.copyOf(List.of(steps))));
    }

    private ComplaintsProcedure() {}
}
