package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.WhichHome;
import hearth.story.Care.Approval;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Learning.KeyStageFour;
import hearth.story.Learning.MoveBreaksSchool;
import hearth.story.Role;
import java.util.List;
import java.util.Set;

/** Regulation 10 of SI 2010/959: a move does not break your schooling. */
public final class Regulation10 {

    private static final State EXAM_YEARS = holds(KeyStageFour.class, "a pupil in years 10 and 11");
    private static final Act BREAKS_SCHOOL = Act.any(MoveBreaksSchool.class);
    private static final State CARED_FOR = States.REVIEWED.except(States.REMANDED_TO_DETENTION);

    /** Paragraphs (1) to (3). */
    public static final Promise EXAMS_PROTECTED = new Promise(
            "home.exams-protected",
            HOME,
            "In years 10 and 11 no move breaks your schooling. A senior officer must say yes first.",
            "So that you can do your exams where you learned for them.",
            carePlanning(
                    "10(1)-(3)",
                    inOurWords("a nominated officer approves beforehand a move that disrupts the education of a"
                            + " registered pupil in key stage 4, unless it is an emergency")),
            since("2011-04-01"),
            List.of(new Term(
                    new AfterEach(BREAKS_SCHOOL, CARED_FOR.and(EXAM_YEARS)),
                    new Due.Beforehand(),
                    doneBy(Act.of(
                            Approval.class,
                            new WhichHome.ApprovedFor(
                                    "home.exams-protected", Set.of(Role.NOMINATED_OFFICER, Role.DIRECTOR)))))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.EMERGENCY, "the home ended under regulation 14(3) or in another emergency")),
            List.of("An approval on the day itself counts as before."));

    /** Paragraph (4). */
    public static final Promise SCHOOL_KEPT = new Promise(
            "home.school-kept",
            HOME,
            "If a move breaks your schooling, your learning is set up first.",
            "So that you do not lose weeks of school to a move.",
            carePlanning(
                    "10(4)",
                    inOurWords("any other change that disrupts education: arrangements for education that fit the"
                            + " personal education plan, before the change")),
            since("2011-04-01"),
            List.of(confirmed(
                    "home.school-kept",
                    new AfterEach(BREAKS_SCHOOL, CARED_FOR.except(EXAM_YEARS)),
                    new Due.Beforehand())),
            List.of(),
            List.of());

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(EXAMS_PROTECTED, SCHOOL_KEPT);
    }

    private Regulation10() {}
}
