package hearth.practice.record;

import static hearth.practice.record.Typed.AMY;
import static hearth.practice.record.Typed.BEN;
import static hearth.practice.record.Typed.WRITING;
import static hearth.practice.record.Typed.form;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.story.Answer;
import hearth.story.Care.Approval;
import hearth.story.Care.FamilyTime;
import hearth.story.Care.Placement;
import hearth.story.ChildId;
import hearth.story.Day;
import hearth.story.Days;
import hearth.story.Decisions.Decided;
import hearth.story.Decisions.Excuse;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Decisions.Matter;
import hearth.story.Decisions.Told;
import hearth.story.Fact;
import hearth.story.Health.FeelingsAsked;
import hearth.story.Health.Vaccinations;
import hearth.story.Help.AssessmentAuthorised;
import hearth.story.Hours;
import hearth.story.Learning.AtSchool;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.ReturnTalk;
import hearth.story.Missing.TalkStep;
import hearth.story.Missing.WentMissing;
import hearth.story.MoveReason;
import hearth.story.Notes.Document;
import hearth.story.Notes.DocumentKind;
import hearth.story.Notes.Note;
import hearth.story.PlacementType;
import hearth.story.Plans.PathwayPlan;
import hearth.story.Plans.Step;
import hearth.story.Retracted;
import hearth.story.Reviews.Meeting;
import hearth.story.Reviews.Participation;
import hearth.story.Reviews.Review;
import hearth.story.Reviews.ReviewDecision;
import hearth.story.Role;
import hearth.story.Visits.NotAlone;
import hearth.story.Visits.Visit;
import hearth.story.Visits.Way;
import hearth.story.Visits.Welfare;
import hearth.story.Voice.Answered;
import hearth.story.Voice.RememberedDifferently;
import hearth.story.Voice.Said;
import hearth.story.Voice.WishesAsked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which facts each form writes into which child's record. */
class WrittenDownTest {

    @Test
    void aVisitToABrotherAndASisterIsWrittenOnceAndEachGetsOnlyTheirOwnPart() {
        Typed visit = form(FormKind.VISIT)
                .of(AMY, BEN)
                .with("note", "Tea at the Reeds’.")
                .with("alone.AMY", "yes")
                .with("welfare.AMY", "safeguarded")
                .with("said.AMY", "  I want to see Nan.\nEvery week!  ")
                .with("alone.BEN", "no")
                .with("not-alone.BEN", "child-refused")
                .with("own.BEN", "Ben has a new friend.");

        assertThat(visit.details(AMY))
                .containsExactly(
                        new Visit(Role.SOCIAL_WORKER, Way.IN_PERSON, Answer.YES, NotAlone.UNKNOWN, Welfare.SAFEGUARDED),
                        new Note("Tea at the Reeds’.", "", Answer.UNKNOWN, main(AMY, "visit")),
                        new Said("  I want to see Nan.\nEvery week!  ", Role.SOCIAL_WORKER));
        assertThat(visit.details(BEN))
                .containsExactly(
                        new Visit(
                                Role.SOCIAL_WORKER, Way.IN_PERSON, Answer.NO, NotAlone.CHILD_REFUSED, Welfare.UNKNOWN),
                        new Note("Tea at the Reeds’.", "", Answer.UNKNOWN, main(BEN, "visit")),
                        new Note("Ben has a new friend.", "", Answer.UNKNOWN, main(BEN, "visit")));
    }

    @Test
    void aNoteSaysSomething() {
        assertThat(form(FormKind.NOTE).of(AMY).mistakenFields()).containsExactly("note");
        assertThat(note().with("analysis", "She trusts him.")
                        .with("significant", "yes")
                        .details(AMY))
                .containsExactly(new Note("Tom rang.", "She trusts him.", Answer.YES, ""));
    }

    @Test
    void timeWithTheFamilySaysWithWhomAndHowItWent() {
        assertThat(form(FormKind.FAMILY_TIME)
                        .of(AMY)
                        .with("who", "Nan")
                        .with("way", "video")
                        .with("went", "They sang.")
                        .details(AMY))
                .containsExactly(new FamilyTime("Nan", Way.VIDEO, "They sang."));
        assertThat(form(FormKind.FAMILY_TIME).of(AMY).mistakenFields()).containsExactly("who");
    }

    @Test
    void anAssessmentIsStartedAndAuthorised() {
        var started =
                form(FormKind.ASSESSMENT).of(AMY).with("day", "2026-12-01").with("step", "started");
        var authorised =
                form(FormKind.ASSESSMENT).of(AMY).with("step", "authorised").with("wishes.AMY", "yes");
        List<Fact<?>> after = authorised.factsAfter(started, AMY);

        assertThat(Typed.details(after)).contains(new AssessmentAuthorised(), new WishesAsked("how to help"));
        assertThat(after.getFirst().id())
                .isEqualTo(started.facts(AMY).getFirst().id());
        assertThat(after.getFirst().happened()).isEqualTo(days("2026-12-01", "2026-12-21"));
    }

    @Test
    void aPlanIsItsOwnKindOfFact() {
        assertThat(form(FormKind.PLAN)
                        .of(AMY)
                        .with("plan", "pathway-plan")
                        .with("step", "given-to-child")
                        .details(AMY))
                .containsExactly(new PathwayPlan(Step.GIVEN_TO_CHILD));
        assertThat(form(FormKind.PLAN).of(AMY).mistakenFields()).containsExactly("plan", "step");
    }

    @Test
    void aReviewKeepsWhatWasDecidedForAllAndForOne() {
        Typed review = form(FormKind.REVIEW)
                .of(AMY, BEN)
                .with("officer-present", "yes")
                .with("participation.AMY", "spoke")
                .with("participation.BEN", "under-four")
                .with("decision-1", "See Nan together.")
                .with("decision-1-who", "Joan Hill")
                .with("decision-1-due", "15/01/2027")
                .with("decision-2.AMY", "A place in the choir.")
                .with("decision-2-who.AMY", "The carers");

        assertThat(review.details(AMY))
                .containsExactly(
                        new Review(Participation.SPOKE, Meeting.COMPLETED, Answer.YES, Answer.UNKNOWN),
                        new ReviewDecision("See Nan together.", "Joan Hill", day("2027-01-15")),
                        new ReviewDecision("A place in the choir.", "The carers", Day.NOT_GIVEN));
        assertThat(review.details(BEN))
                .containsExactly(
                        new Review(Participation.UNDER_FOUR, Meeting.COMPLETED, Answer.YES, Answer.UNKNOWN),
                        new ReviewDecision("See Nan together.", "Joan Hill", day("2027-01-15")));
    }

    @Test
    void aDepartureFromAPromiseHasAReasonTheLawAllowsAndAName() {
        Typed departure = decision()
                .with("promise", "health.5plus")
                .with("reason", "child-refuses")
                .with("by", "child");

        assertThat(departure.details(AMY))
                .containsExactly(
                        new Decided("No health check this year.", "Amy does not want one.", "Amy Reed"),
                        new Excuse("health.5plus", ExcuseReason.CHILD_REFUSES, Role.CHILD));
        assertThat(decision().with("promise", "health.5plus").mistakenFields()).containsExactly("reason", "by");
        assertThat(decision().with("who", " ").mistakenFields()).containsExactly("who");
        assertThat(decision()
                        .with("promise", "health.5plus")
                        .with("reason", "emergency")
                        .with("by", "social-worker")
                        .mistakes()
                        .getFirst()
                        .expected())
                .startsWith("The promise allows only: child refuses, decided by the child");
        assertThat(decision()
                        .with("promise", "health.never")
                        .with("reason", "unable")
                        .with("by", "director")
                        .mistakenFields())
                .containsExactly("promise");
    }

    @Test
    void aMoveEndsTheHomeBeforeOnTheSameDay() {
        Typed first = form(FormKind.MOVE).of(AMY).with("day", "2026-03-09").with("type", "foster-other");
        Typed second = form(FormKind.MOVE)
                .of(AMY)
                .with("type", "foster-relative")
                .with("postcode", "ls1 1aa")
                .with("why", "care-plan")
                .with("told-on", "2026-12-19");
        List<Fact<?>> after = second.factsAfter(first, AMY);

        assertThat(after.get(1).detail()).isInstanceOfSatisfying(Placement.class, home -> {
            assertThat(home.type()).isEqualTo(PlacementType.FOSTER_RELATIVE);
            assertThat(home.where()).hasToString("LS1 1AA");
        });
        assertThat(after.get(0).id()).isEqualTo(first.facts(AMY).getFirst().id());
        assertThat(after.get(0).happened()).isEqualTo(days("2026-03-09", "2026-12-21"));
        assertThat(((Placement) after.get(0).detail()).moved()).isEqualTo(MoveReason.CARE_PLAN);
        assertThat(after.get(2).detail())
                .isEqualTo(new Told(Matter.WHERE_THE_CHILD_WILL_LIVE, Role.CHILD, Answer.UNKNOWN));
        assertThat(after.get(2).happened()).isEqualTo(Days.on(LocalDate.parse("2026-12-19")));
    }

    @Test
    void comingBackEndsTheTimeThatTheChildWasMissing() {
        Typed gone = missing();
        Typed back = missing()
                .with("back", "21/12/2026")
                .with("back-time", "0740")
                .with("talk", "offered")
                .with("talk-day", "2026-12-21");
        List<Fact<?>> after = back.factsAfter(gone, AMY);

        assertThat(gone.facts(AMY).getFirst().happened()).isEqualTo(Hours.since(Instant.parse("2026-12-20T21:30:00Z")));
        assertThat(Typed.details(after))
                .containsExactly(new WentMissing(MissingKind.MISSING), new ReturnTalk(TalkStep.OFFERED));
        assertThat(after.getFirst().id()).isEqualTo(gone.facts(AMY).getFirst().id());
        assertThat(after.getFirst().happened())
                .isEqualTo(Hours.between(Instant.parse("2026-12-20T21:30:00Z"), Instant.parse("2026-12-21T07:40:00Z")));
        assertThat(missing().with("time", "").mistakenFields()).containsExactly("time");
        assertThat(missing()
                        .with("back", "19/12/2026")
                        .with("back-time", "7:00")
                        .mistakenFields())
                .containsExactly("back");
    }

    @Test
    void healthIsWrittenForEachChild() {
        assertThat(form(FormKind.HEALTH)
                        .of(AMY)
                        .with("what", "feelings")
                        .with("by", "carer")
                        .with("score.AMY", "13")
                        .details(AMY))
                .containsExactly(new FeelingsAsked(13, Role.CARER));
        assertThat(form(FormKind.HEALTH)
                        .of(AMY)
                        .with("what", "feelings")
                        .with("by", "carer")
                        .with("score.AMY", "41")
                        .mistakenFields())
                .containsExactly("score.AMY");
        Typed vaccinated = form(FormKind.HEALTH)
                .of(AMY, BEN)
                .with("what", "vaccinations")
                .with("up-to-date.AMY", "yes")
                .with("up-to-date.BEN", "no");
        assertThat(vaccinated.details(BEN)).containsExactly(new Vaccinations(Answer.NO));
    }

    @Test
    void startingAtASchoolEndsTheOneBefore() {
        Typed before = form(FormKind.SCHOOL)
                .of(AMY)
                .with("day", "2026-09-01")
                .with("what", "started")
                .with("school", "Hill Primary");
        Typed now = form(FormKind.SCHOOL).of(AMY).with("what", "started").with("school", "Park High");
        List<Fact<?>> after = now.factsAfter(before, AMY);

        assertThat(Typed.details(after)).containsExactly(new AtSchool("Hill Primary"), new AtSchool("Park High"));
        assertThat(after.getFirst().happened()).isEqualTo(days("2026-09-01", "2026-12-21"));
    }

    @Test
    void aDocumentIsFoundByItsHash() {
        String hash = "0123456789abcdef".repeat(4);
        Typed drawing = form(FormKind.DOCUMENT)
                .of(AMY)
                .with("of", "the-childs-own")
                .with("name", "Amy’s drawing of the sea")
                .with("hash", hash)
                .with("media", "image/png");

        assertThat(drawing.details(AMY))
                .containsExactly(
                        new Document(DocumentKind.THE_CHILDS_OWN, "Amy’s drawing of the sea", hash, "image/png"));
        assertThat(drawing.with("hash", "../../etc").with("media", "a picture").mistakenFields())
                .containsExactly("hash", "media");
    }

    @Test
    void thatTheChildWasToldIsWrittenWithItsOwnFields() {
        Typed told = form(FormKind.OTHER)
                .of(AMY)
                .with("kind", "told")
                .with("about", "rules-of-the-place")
                .with("who", "child")
                .with("in-writing", "yes");

        assertThat(told.details(AMY)).containsExactly(new Told(Matter.RULES_OF_THE_PLACE, Role.CHILD, Answer.YES));
        assertThat(told.with("about", "the weather").mistakenFields()).containsExactly("about");
        assertThat(told.with("kind", "excuse").mistakenFields()).containsExactly("kind");
        assertThat(told.with("kind", "core-group").with("until", "2026-12-01").mistakenFields())
                .containsExactly("until");
        assertThat(told.with("until", "")
                        .with("goes-on", "yes")
                        .facts(AMY)
                        .getFirst()
                        .happened())
                .isEqualTo(Days.since(Typed.TODAY));
    }

    @Test
    void aManagerApprovesAsWhatTheLawAsks() {
        Typed approval =
                form(FormKind.APPROVAL).of(AMY).with("promise", "home.far-told").with("by", "nominated-officer");

        assertThat(approval.details(AMY)).containsExactly(new Approval("home.far-told", Role.NOMINATED_OFFICER));
        assertThat(approval.with("promise", "home.nowhere").mistakenFields()).containsExactly("promise");
    }

    @Test
    void whatTheChildRemembersDifferentlyIsKeptToTheLetter() {
        Typed mine =
                form(FormKind.REMEMBER).of(AMY).with("fact", main(AMY, "visit")).with("words", " Nobody came! ");

        assertThat(mine.details(AMY)).containsExactly(new RememberedDifferently(main(AMY, "visit"), " Nobody came! "));
        assertThat(mine.with("words", " ").mistakenFields()).containsExactly("words");
    }

    @Test
    void onlyWhatStandsInTheChildsOwnRecordIsTakenBack() {
        Typed visit = form(FormKind.VISIT).of(AMY).with("alone.AMY", "yes");
        Typed wrong = form(FormKind.TAKE_BACK)
                .of(AMY)
                .with("fact", main(AMY, "visit"))
                .with("reason", "It was another child.");

        assertThat(Typed.details(wrong.factsAfter(visit, AMY))).containsExactly(new Retracted("It was another child."));
        assertThat(wrong.facts(AMY)).isEmpty();
        assertThat(wrong.with("reason", "").mistakenFields()).containsExactly("reason");
    }

    @Test
    void anAnswerIsWrittenInWordsForTheChild() {
        assertThat(form(FormKind.ANSWER)
                        .of(AMY)
                        .with("answer", "Nan comes on Sunday.")
                        .details(AMY))
                .containsExactly(new Answered("Nan comes on Sunday."));
    }

    private static Typed note() {
        return form(FormKind.NOTE).of(AMY).with("note", "Tom rang.");
    }

    private static Typed decision() {
        return form(FormKind.DECISION)
                .of(AMY)
                .with("what", "No health check this year.")
                .with("why", "Amy does not want one.")
                .with("who", "Amy Reed");
    }

    private static Typed missing() {
        return form(FormKind.MISSING).of(AMY).with("day", "20/12/2026").with("time", "21:30");
    }

    private static String main(ChildId child, String part) {
        return WRITING.factId(child, part).toString();
    }

    private static Days days(String from, String to) {
        return Days.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Day day(String day) {
        return Day.of(LocalDate.parse(day));
    }
}
