package hearth.promises.family;

import static hearth.promises.Ambition.FAMILY;
import static hearth.promises.Due.within;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due.Lengthened;
import hearth.promises.Due.Times;
import hearth.promises.InForce;
import hearth.promises.Keeper.EndOf;
import hearth.promises.Period.CalendarDays;
import hearth.promises.Period.DaysBeginningWith;
import hearth.promises.Period.OrNoonAfterHoliday;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichFamily;
import hearth.promises.WhichLegal;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Legal.CourtGaveMoreTime;
import hearth.story.Legal.MoreTime;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sections 43 to 45 of the Children Act 1989: a court's orders to find out about you, or to keep you safe at once. */
public final class Section43 {

    private static final WhichLegal.Status ASSESSMENT_ORDER =
            new WhichLegal.Status(EnumSet.of(LegalStatus.CHILD_ASSESSMENT_ORDER));
    private static final State BEING_ASSESSED =
            holds(UnderLegalStatus.class, ASSESSMENT_ORDER, "under a child assessment order");

    private static final WhichLegal.Status EMERGENCY_ORDER =
            new WhichLegal.Status(EnumSet.of(LegalStatus.EMERGENCY_PROTECTION_ORDER));
    private static final State PROTECTED =
            holds(UnderLegalStatus.class, EMERGENCY_ORDER, "under an emergency protection order");

    /** Section 43(5)(b) and (8). */
    public static final Promise SEVEN_DAYS = new Promise(
            "family.cao-7d",
            FAMILY,
            "A court can say that we find out how you are. That lasts seven days at most. You can say no to being"
                    + " looked at.",
            "So that finding out about you has an end, and you a say.",
            childrenAct(
                    "43(5)(b),(8)",
                    inOurWords(
                            "a child assessment order lasts no more than seven days beginning with the date named for"
                                    + " the assessment to begin; a child who can understand may refuse to be examined or"
                                    + " assessed")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AtStartOf(BEING_ASSESSED),
                    within(new DaysBeginningWith(7)),
                    new EndOf(Act.of(UnderLegalStatus.class, ASSESSMENT_ORDER)))),
            List.of(),
            List.of(
                    "The first day on which the order is recorded is read as the date by which the assessment is to begin.",
                    "The child's own no ends the examination and not the seven days, so it is no excuse here; it belongs"
                            + " into the child's words."));

    /** Section 44(6)(a) and (13). */
    public static final Promise FAMILY_TIME = new Promise(
            "family.epo-contact",
            FAMILY,
            "A court may say at once that you must be safe somewhere else. You can still see your family.",
            "So that a night of fear does not cut you off.",
            childrenAct(
                    "44(6)(a),(13)",
                    inOurWords(
                            "under an emergency protection order the child has reasonable contact with parents and the"
                                    + " others that the section names, subject to the court's directions")),
            new InForce.Unconfirmed(),
            List.of(confirmed("family.epo-contact", new Throughout(PROTECTED))),
            List.of(new Allowed(ExcuseReason.COURT_ORDER, Set.of(Role.COURT), "the court directed otherwise")),
            List.of("Kept where somebody says that the child could see those whom the section names."));

    /** Section 44(10) to (12). */
    public static final Promise RETURN = new Promise(
            "family.epo-return",
            FAMILY,
            "A court may say at once that you must be safe somewhere else. You go back home as soon as it is safe.",
            "So that an order for an emergency ends with the emergency.",
            childrenAct(
                    "44(10)-(12)",
                    inOurWords(
                            "when it appears safe, the child is returned or allowed to leave: to the person from whose"
                                    + " care the child was taken or, if that is not reasonably practicable, to a parent, someone"
                                    + " with parental responsibility or another whom the court accepts")),
            new InForce.Unconfirmed(),
            List.of(confirmed("family.epo-return", new Throughout(PROTECTED))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.RISK_OF_HARM, "a change of circumstances made it necessary to use the power again")),
            List.of(
                    "Kept where somebody says that it was asked whether home is safe, and that the child went back if so.",
                    "That it appeared safe is not a fact of its own."));

    /** Section 45(1) to (6). */
    public static final Promise EIGHT_DAYS = new Promise(
            "family.epo",
            FAMILY,
            "A court can say at once that you must be kept safe. That lasts eight days at most. It can go on once, for seven"
                    + " days more.",
            "So that you and your family are heard in court soon.",
            childrenAct(
                    "45(1)-(6)",
                    inOurWords("no more than eight days, or up to noon on the first later day that is no holiday where"
                            + " the court so specifies because the last is Christmas Day, Good Friday, a bank holiday or"
                            + " a Sunday; one extension of up to seven days on reasonable cause to believe that the"
                            + " child is likely to suffer significant harm without it")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AtStartOf(PROTECTED),
                    new Lengthened(
                            within(new OrNoonAfterHoliday(new DaysBeginningWith(8))),
                            Act.of(
                                    CourtGaveMoreTime.class,
                                    new WhichFamily.MoreTimeFor(MoreTime.EMERGENCY_PROTECTION_ORDER)),
                            Times.ONCE_IN_TIME,
                            new CalendarDays(7)),
                    new EndOf(Act.of(UnderLegalStatus.class, EMERGENCY_ORDER)))),
            List.of(),
            List.of(
                    "The first day is counted as one of the eight.",
                    "Where the eighth day is a Sunday or a holiday, the court is read as having said that the order goes"
                            + " on to noon after it. When 26 December is a Saturday it is not read as a holiday: the"
                            + " shorter stay.",
                    "An order that the police asked for counts from the first day in police protection (section 45(3))."
                            + " Who asked is not told apart yet, so the day shown can be up to three days late.",
                    "The seven days more run from the end of the eight. Where no source holds what the court said, up to"
                            + " seven days over the eight cannot be told."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(SEVEN_DAYS, FAMILY_TIME, RETURN, EIGHT_DAYS);
    }

    private Section43() {}
}
