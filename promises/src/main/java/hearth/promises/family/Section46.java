package hearth.promises.family;

import static hearth.promises.Ambition.FAMILY;
import static hearth.promises.Due.within;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper.EndOf;
import hearth.promises.Period.Elapsed;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichLegal;
import hearth.promises.WhichWord;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Decisions.Matter;
import hearth.story.Decisions.Told;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.Role;
import hearth.story.Voice.WishesAsked;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Section 46 of the Children Act 1989: the police keep you safe for a while. */
public final class Section46 {

    private static final Set<Role> OFFICER = Set.of(Role.POLICE);

    private static final WhichLegal.Status PROTECTION =
            new WhichLegal.Status(EnumSet.of(LegalStatus.POLICE_PROTECTION));
    private static final State PROTECTED = holds(UnderLegalStatus.class, PROTECTION, "in police protection");

    /** Subsection (3)(a), (b) and (f). */
    public static final Promise COUNCIL = new Promise(
            "family.police-council",
            FAMILY,
            "The police tell the council as soon as they can. They take you to a safe home.",
            "So that you do not stay in a police station.",
            childrenAct(
                    "46(3)(a),(b),(f)",
                    inOurWords("as soon as reasonably practicable the police tell the council where the child was found"
                            + " of the steps and reasons, tell the home council where the child is, and see that the"
                            + " child is moved to accommodation by or for a council or to a refuge")),
            new InForce.Unconfirmed(),
            List.of(confirmed("family.police-council", new AtStartOf(PROTECTED))),
            List.of(),
            List.of(
                    "Kept where somebody says that both councils were told and the child was moved.",
                    "\"As soon as reasonably practicable\" is not counted in hours."));

    /** Subsections (3)(c), (d) and (4). */
    public static final Promise TOLD = new Promise(
            "family.police-told",
            FAMILY,
            "The police tell you what they do and why. They ask what you want. They tell your parents.",
            "So that you know why you cannot go home tonight.",
            childrenAct(
                    "46(3)(c),(d),(4)",
                    inOurWords(
                            "as soon as reasonably practicable the child, if able to understand, is told of the steps,"
                                    + " the reasons and what may follow; the child's wishes are sought; parents, others with"
                                    + " parental responsibility and those the child lived with are told")),
            new InForce.Unconfirmed(),
            List.of(
                    new Term(new AtStartOf(PROTECTED), new Due.NoNumber(), doneBy(told(Role.CHILD))),
                    new Term(new AtStartOf(PROTECTED), new Due.NoNumber(), doneBy(WishesAsked.class)),
                    new Term(new AtStartOf(PROTECTED), new Due.NoNumber(), doneBy(told(Role.PARENT, Role.CARER)))),
            List.of(new Allowed(
                    ExcuseReason.NOT_APPROPRIATE,
                    OFFICER,
                    "the child does not appear capable of understanding; that excuses the telling, and nothing else")),
            List.of(
                    "Three things are asked: telling the child, asking the child, telling parents or carers.",
                    "A written excuse stands against the whole promise: where the parents were not told either, it"
                            + " shows them as excused too, and it should not.",
                    "\"As soon as reasonably practicable\" is not counted in hours."));

    /** Subsections (3)(e) and (5). */
    public static final Promise CHECKED = new Promise(
            "family.police-checked",
            FAMILY,
            "One officer looks into it for you. You are let go if you will be safe.",
            "So that somebody asks whether you still need to be kept.",
            childrenAct(
                    "46(3)(e),(5)",
                    inOurWords(
                            "the case is inquired into by the officer appointed for it, who on completing the inquiry"
                                    + " releases the child unless significant harm is likely")),
            new InForce.Unconfirmed(),
            List.of(confirmed("family.police-checked", new AtStartOf(PROTECTED))),
            List.of(new Allowed(
                    ExcuseReason.RISK_OF_HARM,
                    OFFICER,
                    "there was reasonable cause to believe that the child would be likely to suffer significant harm"
                            + " if let go")),
            List.of("Kept where somebody says that the designated officer looked into it, and let the child go."));

    /** Subsection (6). */
    public static final Promise SEVENTY_TWO_HOURS = new Promise(
            "family.police-72h",
            FAMILY,
            "The police can keep you safe for 72 hours at most.",
            "So that only a court can part you from home for longer.",
            childrenAct("46(6)", inOurWords("no child may be kept in police protection for more than 72 hours")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AtStartOf(PROTECTED),
                    within(new Elapsed(72)),
                    new EndOf(Act.of(UnderLegalStatus.class, PROTECTION)))),
            List.of(),
            List.of(
                    "Hours are hours as they pass; holidays and nights when the clocks change stop nothing.",
                    "Where only the days are known, as in the return on children looked after, it is kept where even the"
                            + " longest time that they can stand for is 72 hours, and late where even the shortest is"
                            + " more. Between the two nobody can tell."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(COUNCIL, TOLD, CHECKED, SEVENTY_TWO_HOURS);
    }

    private static Act told(Role... people) {
        return Act.of(Told.class, new WhichWord.ToldOf(Matter.POLICE_PROTECTION, Set.of(people)));
    }

    private Section46() {}
}
