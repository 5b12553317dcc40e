package hearth.returns.write;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.ssda903.Table;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Answer;
import hearth.story.Appointments.SocialWorker;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Care.PreviousPermanence;
import hearth.story.Care.Start;
import hearth.story.CareEnd;
import hearth.story.ChildId;
import hearth.story.Day;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Health.HealthYear;
import hearth.story.Hours;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.WentMissing;
import hearth.story.MoveReason;
import hearth.story.PlacementBasis;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import hearth.story.Postcode;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Span;
import hearth.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule may ask why something stands in a return; the return says it all the same where it is true. */
class WhatIsTrueIsWrittenTest {

    private static final LocalDate IN = LocalDate.of(2023, 5, 2);

    private final List<Fact<?>> facts = new ArrayList<>();

    @Test
    void theDayOnWhichAChildWasBackIsThatOfTheClockOnTheWall() {
        lookedAfter(PlacementType.FOSTER_OTHER);
        tell(
                Hours.between(Instant.parse("2023-07-10T21:00:00Z"), Instant.parse("2023-07-10T23:30:00Z")),
                new WentMissing(MissingKind.MISSING));

        assertThat(written(Table.MISSING, 2024)).containsExactly("AMY,,M,10/07/2023,11/07/2023");
    }

    @Test
    void anAbsenceOverTheTurnOfTheYearIsInBothReturns() {
        lookedAfter(PlacementType.FOSTER_OTHER);
        tell(Days.between(LocalDate.of(2024, 3, 30), LocalDate.of(2024, 4, 2)), new WentMissing(MissingKind.MISSING));
        tell(Hours.since(Instant.parse("2025-03-30T20:00:00Z")), new WentMissing(MissingKind.MISSING));

        assertThat(written(Table.MISSING, 2024)).containsExactly("AMY,,M,30/03/2024,");
        assertThat(written(Table.MISSING, 2025)).containsExactly("AMY,,M,30/03/2024,02/04/2024", "AMY,,M,30/03/2025,");
    }

    @Test
    void healthIsWrittenOfAChildWhoCameInTheYearIfSomebodyAnswered() {
        lookedAfter(PlacementType.FOSTER_OTHER);
        tell(
                Days.on(LocalDate.of(2024, 3, 31)),
                new HealthYear(
                        new Day((int) LocalDate.of(2023, 4, 1).toEpochDay()),
                        Answer.UNKNOWN,
                        Answer.YES,
                        Answer.YES,
                        Answer.NO,
                        Answer.UNKNOWN,
                        Answer.NO,
                        Answer.NO));

        assertThat(written(Table.OC2, 2024)).containsExactly("AMY,,,,0,,0,1,1,0,,");
    }

    @Test
    void aNumberThatAHomeHadBeforeItsKindWasRegisteredStays() {
        lookedAfter(PlacementType.SEMI_INDEPENDENT);

        assertThat(written(Table.EPISODES, 2024))
                .singleElement()
                .asString()
                .contains(",H5,")
                .endsWith(",SC123456");
    }

    @Test
    void ofTwoEarlierArrangementsTheLaterIsWritten() {
        lookedAfter(PlacementType.FOSTER_OTHER);
        tell(Days.on(LocalDate.of(2015, 6, 1)), new PreviousPermanence("P1", "383"));
        tell(Days.on(LocalDate.of(2020, 6, 1)), new PreviousPermanence("P2", "383"));

        assertThat(written(Table.PREV_PERM, 2024)).containsExactly("AMY,,P2,383,01/06/2020");
        assertThat(written(Table.PREV_PERM, 2025)).isEmpty();
    }

    @Test
    void aWorkerWhoStoppedOnTheDayThatCareBeganIsWritten() {
        lookedAfter(PlacementType.FOSTER_OTHER);
        tell(Days.between(LocalDate.of(2023, 4, 20), IN), new SocialWorker("SW1", "MANAGE"));
        tell(Days.between(IN, LocalDate.of(2024, 6, 1)), new SocialWorker("SW2", "LEFTRL"));

        assertThat(written(Table.SW_EPISODES, 2024))
                .containsExactly("AMY,,SW1,20/04/2023,02/05/2023,MANAGE", "AMY,,SW2,02/05/2023,,LEFTRL");
    }

    @Test
    void whoCeasedToCountAsAloneInAnEarlierYearIsNoLongerWritten() {
        lookedAfter(PlacementType.FOSTER_OTHER);
        tell(Days.between(IN, LocalDate.of(2023, 9, 1)), new Unaccompanied(Answer.UNKNOWN));

        assertThat(written(Table.UASC, 2024)).containsExactly("AMY,,,01/09/2023");
        assertThat(written(Table.UASC, 2025)).isEmpty();
    }

    private void lookedAfter(PlacementType type) {
        tell(Days.since(IN), new LookedAfter(Start.SEEN, CareEnd.UNKNOWN));
        tell(
                Days.since(IN),
                new Placement(
                        type,
                        Start.SEEN,
                        PlacementProvider.OWN_COUNCIL,
                        "SC123456",
                        Postcode.UNKNOWN,
                        PlacementBasis.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        MoveReason.UNKNOWN));
    }

    private void tell(Span when, Detail detail) {
        facts.add(new Fact<>(
                FactId.named("fact " + facts.size()), detail, when, Recorded.UNKNOWN, Provenance.of("record")));
    }

    private List<String> written(Table table, int year) {
        List<String> lines = new ArrayList<>();
        Story story = Story.of(new ChildId("AMY"), List.of(), facts);
        Return903.to((one, values) -> {
                    if (one == table) {
                        lines.add(String.join(",", values));
                    }
                })
                .add(Ssda903Csv.of(story, ReturnYear.of(year)));
        return lines;
    }
}
