package hearth.practice.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.story.AboutTheChild.Born;
import hearth.story.Answer;
import hearth.story.Care.FamilyTime;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Decisions.Decided;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Hours;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.WentMissing;
import hearth.story.Notes.Note;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Retracted;
import hearth.story.Role;
import hearth.story.Sources;
import hearth.story.Span;
import hearth.story.Story;
import hearth.story.Visits.NotAlone;
import hearth.story.Visits.Visit;
import hearth.story.Visits.Way;
import hearth.story.Visits.Welfare;
import hearth.story.Voice.RememberedDifferently;
import hearth.story.Voice.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronologyTest {

    private static final ChildId AMY = new ChildId("AMY");

    @Test
    void theShortTellingHoldsWhatMattersAndEverythingElseIsOneFilterAway() {
        Chronology amy = chronology(
                on("2026-12-10", "visit", visit()),
                on("2015-06-01", "born", new Born()),
                on("2026-12-11", "note", note("Tom rang.", "", Answer.UNKNOWN, "")),
                on("2026-12-12", "choir", note("Amy sang in the choir.", "She is proud.", Answer.YES, "")));

        assertThat(amy.inShort()).map(Line::words).containsExactly("Born", "Amy sang in the choir.");
        assertThat(amy.inShort()).map(Line::weight).containsExactly(Weight.PROPOSED, Weight.CONFIRMED);
        assertThat(amy.lines())
                .map(Line::words)
                .containsExactly("Born", "A visit by the social worker", "Tom rang.", "Amy sang in the choir.");
    }

    @Test
    void aWorkersNoteStandsInTheLineOfWhatItSpeaksOf() {
        Chronology amy = chronology(
                missing(), on("2026-12-14", "why", note("", "She went to Nan’s.", Answer.YES, id("missing"))));

        assertThat(amy.lines()).hasSize(1);
        assertThat(amy.lines().getFirst().weight()).isEqualTo(Weight.CONFIRMED);
        assertThat(amy.lines().getFirst().analysis()).containsExactly("She went to Nan’s.");
    }

    @Test
    void theLastWordOfAWorkerOnWhatMattersCounts() {
        Chronology amy = chronology(
                missing(),
                on("2026-12-14", "one", note("", "She went to Nan’s.", Answer.YES, id("missing"))),
                on("2026-12-15", "two", note("", "Nan had asked her.", Answer.NO, id("missing"))));

        assertThat(amy.inShort()).isEmpty();
        assertThat(amy.lines().getFirst().analysis()).containsExactly("She went to Nan’s.", "Nan had asked her.");
    }

    @Test
    void howTheChildRemembersItStandsBesideIt() {
        Chronology amy = chronology(
                missing(),
                on("2026-12-16", "mine", new RememberedDifferently(id("missing"), "I was not missing. Nan knew.")));

        assertThat(amy.lines()).hasSize(1);
        assertThat(amy.lines().getFirst().otherwise())
                .map(fact -> fact.detail().words())
                .containsExactly("I was not missing. Nan knew.");
    }

    @Test
    void whatSpeaksOfAFactThatWasTakenBackStandsOnItsOwn() {
        Chronology amy = chronology(
                on("2026-12-10", "visit", visit()),
                on("2026-12-16", "mine", new RememberedDifferently(id("visit"), "Nobody came.")),
                on("2026-12-10", "visit", new Retracted("It was another child.")));

        assertThat(amy.lines()).map(Line::words).containsExactly("“Nobody came.”");
    }

    @Test
    void asWeKnewItThenLeavesOutWhatWasWrittenLater() {
        Story story = story(
                on("2026-12-10", "visit", visit()),
                on("2026-12-11", "said", new Said("I like it here.", Role.SOCIAL_WORKER)));

        assertThat(Chronology.asKnownAt(story, Instant.parse("2026-12-10T23:00:00Z"))
                        .lines())
                .map(Line::words)
                .containsExactly("A visit by the social worker");
        assertThat(Chronology.of(story).lines()).hasSize(2);
    }

    @Test
    void whatPeopleWroteIsToldInTheirWords() {
        assertThat(chronology(
                                on("2026-12-01", "a", new Said(" I like it here. ", Role.CARER)),
                                on("2026-12-02", "b", new FamilyTime("Nan", Way.VIDEO, "They sang.")),
                                on("2026-12-03", "c", new Decided("Choir on Mondays", "Amy asked.", "Grace Obi")))
                        .lines())
                .map(Line::words)
                .containsExactly(
                        "“I like it here.”",
                        "Time with Nan by video: They sang.",
                        "Decided by Grace Obi: Choir on Mondays. Because: Amy asked.");
    }

    private static Chronology chronology(Fact<?>... facts) {
        return Chronology.of(story(facts));
    }

    private static Story story(Fact<?>... facts) {
        return Story.of(AMY, Sources.RECORD, List.of(facts));
    }

    private static Fact<?> missing() {
        Span night = Hours.between(Instant.parse("2026-12-13T21:30:00Z"), Instant.parse("2026-12-14T07:40:00Z"));
        return fact("missing", new WentMissing(MissingKind.MISSING), night, "2026-12-14T09:00:00Z", 0);
    }

    /** Written down in the evening of that day; what takes a fact back is written an instant later. */
    private static Fact<?> on(String day, String name, Detail detail) {
        return fact(
                name, detail, Days.on(LocalDate.parse(day)), day + "T18:00:00Z", detail instanceof Retracted ? 1 : 0);
    }

    private static Fact<?> fact(String name, Detail detail, Span happened, String recorded, long write) {
        return new Fact<>(
                FactId.named(name),
                detail,
                happened,
                new Recorded.At(Instant.parse(recorded), write),
                Provenance.of("record"));
    }

    private static Note note(String text, String analysis, Answer significant, String about) {
        return new Note(text, analysis, significant, about);
    }

    private static String id(String name) {
        return FactId.named(name).toString();
    }

    private static Visit visit() {
        return new Visit(Role.SOCIAL_WORKER, Way.IN_PERSON, Answer.YES, NotAlone.UNKNOWN, Welfare.SAFEGUARDED);
    }
}
