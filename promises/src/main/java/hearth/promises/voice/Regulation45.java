package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.InForce;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichWord;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Decisions.Told;
import hearth.story.Reviews.DecisionNotCarriedOut;
import hearth.story.Role;
import hearth.story.Voice.WantsToGoToCourt;
import java.util.EnumSet;
import java.util.List;

/** Regulation 45 of SI 2010/959: what your reviewing officer does for you. */
public final class Regulation45 {

    private static final InForce FROM_2011 = since("2011-04-01");
    private static final Act FAILED = Act.any(DecisionNotCarriedOut.class);
    private static final Act OFFICER_TOLD =
            Act.of(Told.class, new WhichWord.ToldTo(EnumSet.of(Role.REVIEWING_OFFICER)));

    /** Paragraph (1). */
    public static final Promise RIGHTS_TOLD = new Promise(
            "voice.rights-told",
            VOICE,
            "We tell you your rights. You can go to court. You can complain. Someone can help you" + " speak.",
            "So that your rights are not a secret.",
            carePlanning(
                    "45(1)",
                    inOurWords("the reviewing officer makes sure that the council told the child of the right to"
                            + " apply to court, of the complaints procedure and of advocacy; the law sets no number")),
            FROM_2011,
            List.of(Term.confirmed("voice.rights-told", new Throughout(States.REVIEWED))),
            List.of(Allowed.byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "not appropriate given age and understanding")),
            List.of("That the reviewing officer checked it is not told apart from that the council did" + " it."));

    /** Paragraph (2). */
    public static final Promise IRO_LEGAL = new Promise(
            "voice.iro-legal",
            VOICE,
            "If you want to go to court, your reviewing officer finds you help.",
            "So that a court is open to a child too.",
            carePlanning(
                    "45(2)",
                    inOurWords("where the child wishes to take proceedings under the Act: find out whether an adult"
                            + " is able and willing to help, or help the child get legal advice")),
            FROM_2011,
            List.of(Term.confirmed("voice.iro-legal", new AfterEach(Act.any(WantsToGoToCourt.class), States.REVIEWED))),
            List.of(),
            List.of());

    /** Paragraph (3), with regulation 36(1)(d)(ii) and section 25B(3) of the Children Act 1989. */
    public static final Promise IRO_CHALLENGE = new Promise(
            "voice.iro-challenge",
            VOICE,
            "We may not do what was agreed. Then your reviewing officer takes it up. The officer"
                    + " can go to Cafcass.",
            "So that somebody fights for what was promised to you.",
            carePlanning(
                    "45(3), 36(1)(d)(ii)",
                    inOurWords("significant failure not put right in a reasonable time: the reviewing officer takes"
                            + " it up with senior managers and considers a referral to Cafcass; the law sets no"
                            + " number")),
            FROM_2011,
            List.of(Term.confirmed("voice.iro-challenge", new AfterEach(FAILED, States.REVIEWED))),
            List.of(),
            List.of("Whether the failure was put right in a reasonable time, so that nothing was left to"
                    + " take up, is not recorded."));

    /** Paragraph (4). */
    public static final Promise IRO_CHECKS = new Promise(
            "voice.iro-checks",
            VOICE,
            "Your reviewing officer may be asked about you. Then the officer checks that you were" + " asked too.",
            "So that no talk about you passes you by.",
            carePlanning(
                    "45(4)",
                    inOurWords("when consulted or informed, the reviewing officer makes sure that the child's wishes"
                            + " were found out, and considers whether to ask for a review; the law sets no number")),
            FROM_2011,
            List.of(Term.confirmed("voice.iro-checks", new AfterEach(OFFICER_TOLD, States.REVIEWED))),
            List.of(),
            List.of());

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(RIGHTS_TOLD, IRO_LEGAL, IRO_CHALLENGE, IRO_CHECKS);
    }

    private Regulation45() {}
}
