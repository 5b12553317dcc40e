package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.State.Since;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.WhichLegal;
import hearth.story.Appointments.CourtGuardian;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Legal.CourtApplication;
import hearth.story.LegalStatus;
import hearth.story.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Section 41 of the Children Act 1989: in court, somebody stands up for you. */
public final class Section41 {

    private static final Act APPLICATION = Act.of(
            CourtApplication.class,
            new WhichLegal.AskedACourtFor(EnumSet.of(
                    LegalStatus.INTERIM_CARE_ORDER,
                    LegalStatus.FULL_CARE_ORDER,
                    LegalStatus.PLACEMENT_ORDER,
                    LegalStatus.EMERGENCY_PROTECTION_ORDER)));

    /** Subsections (1) and (6). */
    public static final Promise COURT_GUARDIAN = new Promise(
            "voice.court-guardian",
            VOICE,
            "A court may decide about your care. Then it gives you a person who stands up for" + " you.",
            "So that you are not alone in front of a judge.",
            childrenAct(
                    "41(1),(6)",
                    inOurWords("in specified proceedings the court appoints an officer of Cafcass for the child,"
                            + " unless satisfied that this is not necessary; the law sets no number")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(
                            APPLICATION,
                            new Since(APPLICATION, List.of(), "before a court that was asked for an order")),
                    new Due.NoNumber(),
                    Keeper.doneBy(CourtGuardian.class))),
            List.of(new Allowed(
                    ExcuseReason.NOT_APPROPRIATE,
                    Set.of(Role.COURT),
                    "the court is satisfied that it is not necessary to protect the child's interests")),
            List.of("Applications about family time and supervision orders are not in the record yet."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(COURT_GUARDIAN);
    }

    private Section41() {}
}
