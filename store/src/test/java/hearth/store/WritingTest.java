package hearth.store;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.story.Answer;
import hearth.story.Care;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.MoveReason;
import hearth.story.PlacementBasis;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import hearth.story.Postcode;
import hearth.story.Provenance;
import hearth.story.Retracted;
import hearth.story.Role;
import hearth.story.Span;
import hearth.story.Visits;
import hearth.story.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class WritingTest {

    private static final ChildId AMY = new ChildId("AMY");
    private static final Provenance DANA = new Provenance("record", "Dana Okafor", Role.SOCIAL_WORKER);
    private static final Days ON_9_MARCH = Days.on(LocalDate.of(2026, 3, 9));

    private final TestRecord record = TestRecord.empty();

    @Test
    void whatIsWrittenIsReadAgainAsItWas() {
        Write write = visit(UUID.randomUUID(), "I like it here, and the dog.");

        assertThat(record.write(write)).isInstanceOf(Outcome.Written.class);

        assertThat(story().all(Voice.Said.class)).singleElement().satisfies(said -> {
            assertThat(said.detail()).isEqualTo(new Voice.Said("I like it here, and the dog.", Role.SOCIAL_WORKER));
            assertThat(said.happened()).isEqualTo(ON_9_MARCH);
            assertThat(said.provenance()).isEqualTo(DANA);
        });
        assertThat(story().all(Visits.Visit.class)).hasSize(1);
    }

    @Test
    void aWriteThatIsSentAHundredTimesIsWrittenOnceAndGetsTheSameAnswer() {
        Write write = visit(UUID.randomUUID(), "I like it here.");
        Outcome first = record.write(write);

        for (int again = 0; again < 99; again++) {
            assertThat(record.write(write)).isEqualTo(first);
        }

        assertThat(story().size()).isEqualTo(2);
        assertThat(told().version()).isEqualTo(1);
    }

    @Test
    void anIdThatWasUsedForSomethingElseIsRefused() {
        UUID id = UUID.randomUUID();
        record.write(visit(id, "I like it here."));

        assertThat(record.write(visit(id, "I want to go home."))).isEqualTo(new Outcome.OtherWriteHasThisId());
        assertThat(story().all(Voice.Said.class))
                .singleElement()
                .extracting(said -> said.detail().words())
                .isEqualTo("I like it here.");
    }

    @Test
    void whoCorrectsWhatSomebodyElseHasChangedIsShownWhatChangedAndNothingIsOverwritten() {
        FactId said = FactId.named("said on 9 March");
        record.write(write(0, entry(said, new Voice.Said("I like it hear.", Role.SOCIAL_WORKER), ON_9_MARCH)));
        record.write(write(1, entry(said, new Voice.Said("I like it here.", Role.SOCIAL_WORKER), ON_9_MARCH)));

        Outcome late =
                record.write(write(1, entry(said, new Voice.Said("I like it, here.", Role.SOCIAL_WORKER), ON_9_MARCH)));

        assertThat(late).isInstanceOfSatisfying(Outcome.Changed.class, changed -> {
            assertThat(changed.version()).isEqualTo(2);
            assertThat(changed.since())
                    .extracting(Fact::detail)
                    .isEqualTo(List.of(new Voice.Said("I like it here.", Role.SOCIAL_WORKER)));
        });
        assertThat(story().all(Voice.Said.class))
                .extracting(fact -> fact.detail().words())
                .containsExactly("I like it here.");
    }

    @Test
    void whoAddsWhileOthersWriteIsToldWhatTheyWrote() {
        record.write(visit(UUID.randomUUID(), "I like it here."));

        Outcome outcome =
                record.write(write(0, entry(FactId.named("answer"), new Voice.Answered("So do we."), ON_9_MARCH)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Written.class,
                        written -> assertThat(written.meanwhile()).hasSize(2));
    }

    @Test
    void aSecondHomeOnTheSameDaysIsRefusedUntilTheFirstHasEnded() {
        FactId first = FactId.named("first home");
        Days spring = Days.since(LocalDate.of(2026, 3, 1));
        Days summer = Days.since(LocalDate.of(2026, 6, 1));
        record.write(write(0, entry(first, home("SC1"), spring)));

        Outcome refused = record.write(write(1, entry(FactId.named("second"), home("SC2"), summer)));
        Outcome moved = record.write(write(
                1,
                entry(first, home("SC1"), Days.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1))),
                entry(FactId.named("second"), home("SC2"), summer)));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Overlaps.class,
                        overlaps -> assertThat(overlaps.with().happened()).isEqualTo(spring));
        assertThat(moved).isInstanceOf(Outcome.Written.class);
        assertThat(story().all(Care.Placement.class))
                .extracting(home -> home.detail().urn())
                .containsExactly("SC1", "SC2");
    }

    @Test
    void whatIsTakenBackNoLongerStandsAndCanStillBeReadAsItWasKnown() {
        FactId said = FactId.named("said of another child");
        Outcome written =
                record.write(write(0, entry(said, new Voice.Said("My name is Ben.", Role.SOCIAL_WORKER), ON_9_MARCH)));
        Instant then = ((Outcome.Written) written).recorded();
        record.write(write(1, entry(said, new Retracted("It was Ben."), ON_9_MARCH)));

        assertThat(story().size()).isZero();
        assertThat(record.asKnownAt(AMY, then))
                .hasValueSatisfying(
                        before -> assertThat(before.all(Voice.Said.class)).hasSize(1));
        assertThat(record.asKnownAt(AMY, then.minusMillis(1)))
                .hasValueSatisfying(before -> assertThat(before.size()).isZero());
    }

    @Test
    void aYearThatCannotBeAndALetterThatIsNoneAreToldAndNotKept() {
        Days farAway = Days.on(LocalDate.of(12026, 3, 9));

        assertThat(record.write(write(0, entry(FactId.named("far"), new Voice.WantsToGoToCourt(), farAway))))
                .isInstanceOfSatisfying(
                        Outcome.NotKept.class,
                        notKept -> assertThat(notKept.why()).contains("Maybe the year"));
        assertThat(record.write(visit(UUID.randomUUID(), "one\0two"))).isInstanceOf(Outcome.NotKept.class);
        assertThat(record.story(AMY)).isEmpty();
    }

    @Test
    void eightWritersOfOneChildWaitForOneAnotherAndAllIsKept() throws Exception {
        List<Callable<Outcome>> writers = java.util.stream.IntStream.range(0, 80)
                .<Callable<Outcome>>mapToObj(number -> () -> record.write(write(
                        0, entry(FactId.named("word " + number), new Voice.Answered("Answer " + number), ON_9_MARCH))))
                .toList();

        try (var eight = Executors.newFixedThreadPool(8)) {
            for (Future<Outcome> outcome : eight.invokeAll(writers)) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Written.class);
            }
        }

        assertThat(story().all(Voice.Answered.class)).hasSize(80);
        assertThat(told().version()).isEqualTo(80);
    }

    @Test
    void aChildOfAnotherCouncilDoesNotExist() {
        record.write(visit(UUID.randomUUID(), "I like it here."));

        assertThat(TestRecord.empty().story(AMY)).isEmpty();
    }

    private Told told() {
        return record.story(AMY).orElseThrow();
    }

    private hearth.story.Story story() {
        return told().story();
    }

    private static Write visit(UUID id, String words) {
        return new Write(
                id,
                AMY,
                0,
                DANA,
                List.of(
                        entry(
                                FactId.named("visit " + id),
                                new Visits.Visit(
                                        Role.SOCIAL_WORKER,
                                        Visits.Way.IN_PERSON,
                                        Answer.YES,
                                        Visits.NotAlone.UNKNOWN,
                                        Visits.Welfare.SAFEGUARDED),
                                ON_9_MARCH),
                        entry(FactId.named("said " + id), new Voice.Said(words, Role.SOCIAL_WORKER), ON_9_MARCH)));
    }

    private static Write write(long seen, Write.Entry... entries) {
        return new Write(UUID.randomUUID(), AMY, seen, DANA, Arrays.asList(entries));
    }

    private static Write.Entry entry(FactId id, Detail detail, Span happened) {
        return new Write.Entry(id, detail, happened);
    }

    private static Care.Placement home(String urn) {
        return new Care.Placement(
                PlacementType.FOSTER_OTHER_LONG_TERM,
                Care.Start.SEEN,
                PlacementProvider.OWN_COUNCIL,
                urn,
                Postcode.of("LS1 1AA"),
                PlacementBasis.ORDINARY,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                MoveReason.UNKNOWN);
    }
}
