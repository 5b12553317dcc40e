package hearth.promises.family;

import static hearth.promises.Ambition.FAMILY;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Which;
import hearth.promises.WhichLegal;
import hearth.promises.WhichMeeting;
import hearth.story.Decisions.Confirmed;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Help.AccessRefused;
import hearth.story.Help.Enquiry;
import hearth.story.Legal.CourtApplication;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.Plans.ChildInNeedPlan;
import hearth.story.Plans.ChildProtectionPlan;
import java.util.EnumSet;
import java.util.List;

/** Section 47 of the Children Act 1989: we find out whether you are safe, and act. */
public final class Section47 {

    private static final State IN_AN_EMERGENCY = holds(
            UnderLegalStatus.class,
            new WhichLegal.Status(EnumSet.of(LegalStatus.EMERGENCY_PROTECTION_ORDER, LegalStatus.POLICE_PROTECTION)),
            "under an emergency protection order or in police protection");

    private static final Act ASKED_A_COURT = Act.of(
            CourtApplication.class,
            new WhichLegal.AskedACourtFor(EnumSet.of(
                    LegalStatus.EMERGENCY_PROTECTION_ORDER,
                    LegalStatus.CHILD_ASSESSMENT_ORDER,
                    LegalStatus.INTERIM_CARE_ORDER,
                    LegalStatus.FULL_CARE_ORDER,
                    LegalStatus.SUPERVISION_ORDER)));

    /** Subsections (1), (2) and (4). */
    public static final Promise SEE = new Promise(
            "family.s47-see",
            FAMILY,
            "We may fear that you are hurt, or will be. Then we find out, and we come to see you.",
            "So that a fear about you is looked into by someone who has seen you.",
            childrenAct(
                    "47(1),(2),(4)",
                    inOurWords("the council makes enquiries when a child is under an emergency protection order or in"
                            + " police protection, or when it has reasonable cause to suspect significant harm, and"
                            + " takes reasonably practicable steps to see the child unless it knows enough")),
            new InForce.Unconfirmed(),
            List.of(
                    new Term(new AtStartOf(IN_AN_EMERGENCY), new Due.NoNumber(), doneBy(Enquiry.class)),
                    new Term(new AfterEach(Act.any(Enquiry.class), Families.CHILD), new Due.NoNumber(), Families.SEEN)),
            List.of(
                    Allowed.byTheCouncil(
                            ExcuseReason.NOT_REASONABLY_PRACTICABLE,
                            "the steps that could reasonably be taken to see the child did not succeed"),
                    Allowed.byTheCouncil(
                            ExcuseReason.ENOUGH_KNOWN, "the council had enough information about the child already")),
            List.of(
                    "The council is read as told of an emergency order or of police protection on its first day.",
                    "Where police protection turns into an emergency order, an enquiry is asked for after each of the two.",
                    "A visit in person from the day of the enquiry on counts as seeing the child; a talk by phone or video does not."));

    /** Subsection (6). */
    public static final Promise REFUSED = new Promise(
            "family.s47-refused",
            FAMILY,
            "Someone may not let us see you, or not say where you are. Then we ask a court.",
            "So that nobody can hide you from help.",
            childrenAct(
                    "47(6)",
                    inOurWords("where access is refused or the child's whereabouts are kept back, the council applies"
                            + " for an emergency protection, child assessment, care or supervision order")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(Act.any(AccessRefused.class), Families.CHILD),
                    new Due.NoNumber(),
                    doneBy(ASKED_A_COURT))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.SAFE_WITHOUT_IT,
                    "the council was satisfied that the child's welfare can be safeguarded without an order")),
            List.of("An application for an interim care order counts as one for a care order."));

    /** Subsections (7) and (8). */
    public static final Promise ACT = new Promise(
            "family.s47-act",
            FAMILY,
            "If you need to be kept safe, we act.",
            "So that finding out is not the end of it.",
            childrenAct(
                    "47(7),(8)",
                    inOurWords("where the council concludes that it should act to safeguard the child, it does, so far"
                            + " as that is within its power and reasonably practicable; where it asks for no order it"
                            + " considers a day to look at the case again")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(Act.of(Enquiry.class, new WhichMeeting.NeedsConference()), Families.CHILD),
                    new Due.NoNumber(),
                    new DoneBy(List.of(
                            Act.any(ChildProtectionPlan.class),
                            Act.any(ChildInNeedPlan.class),
                            ASKED_A_COURT,
                            Act.of(Confirmed.class, new Which.About("family.s47-act")))))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.NOT_REASONABLY_PRACTICABLE,
                    "the action was not within the council's power, or not reasonably practicable")),
            List.of(
                    "An enquiry after which a conference is needed is read as one that concluded that the council must"
                            + " act. So a children in need census can show that this was kept, and never that it was not.",
                    "A protection plan, a child in need plan or an application to a court counts as acting; so does the"
                            + " word of somebody who was there.",
                    "The day on which to look at the case again is not asked for on its own."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(SEE, REFUSED, ACT);
    }

    private Section47() {}
}
