package hearth.store;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.AuthorityId;
import hearth.story.Care;
import hearth.story.CareEnd;
import hearth.story.ChildId;
import hearth.story.Coverage;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Role;
import hearth.story.Source;
import hearth.story.Story;
import hearth.story.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.jdbc.core.simple.JdbcClient;

class LoadingTest {

    private static final Days YEAR = Days.between(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 4, 1));
    private static final Source RETURN =
            new Source("SSDA903 2025/26", List.of(Coverage.of(YEAR, List.of(Care.LookedAfter.class))));
    private static final Provenance FROM_RETURN = Provenance.of("SSDA903 2025/26");

    private final AuthorityId authority = TestRecord.newAuthority();
    private final TestRecord record = TestRecord.of(authority);

    @Test
    void storiesOfAReturnAreReadAgainAsTheyWereTold() {
        List<Story> stories = IntStream.range(0, 2_500)
                .mapToObj(number -> story("CHILD-" + number, cared(number, 1 + number % 28)))
                .toList();

        Load load = load(stories);

        List<Story> read = new ArrayList<>();
        record.each(told -> read.add(told.story()));
        assertThat(load).isEqualTo(new Load(2_500, 2_500, 0, 0, 0, List.of(), List.of()));
        assertThat(read).hasSize(2_500).allSatisfy(story -> {
            assertThat(story.sources()).isEqualTo(List.of(RETURN));
            assertThat(story.written()).isEqualTo(original(stories, story).written());
        });
    }

    @Test
    void theSameReturnOnceMoreChangesNothing() {
        List<Story> stories = List.of(story("AMY", cared(1, 3)), story("BEN", cared(2, 5)));
        load(stories);

        assertThat(load(stories)).isEqualTo(new Load(2, 0, 0, 0, 2, List.of(), List.of()));
        assertThat(told("AMY").version()).isEqualTo(1);
    }

    @Test
    void whatAReturnTellsOtherwiseIsCorrectedAndWhatItNoLongerTellsIsTakenBack() {
        load(List.of(story("AMY", cared(1, 3), cared(2, 20))));

        Load load = load(List.of(story("AMY", cared(1, 4))));

        assertThat(load.corrected()).isEqualTo(1);
        assertThat(load.takenBack()).isEqualTo(1);
        assertThat(told("AMY").story().all(Care.LookedAfter.class))
                .extracting(fact -> fact.happened().from())
                .containsExactly(LocalDate.of(2025, 6, 4));
    }

    @Test
    void whatPeopleWroteByHandStaysWhateverAReturnTells() {
        record.write(new Write(
                UUID.randomUUID(),
                new ChildId("AMY"),
                0,
                new Provenance("record", "Dana Okafor", Role.SOCIAL_WORKER),
                List.of(new Write.Entry(
                        FactId.named("said"),
                        new Voice.Said("I like it here.", Role.SOCIAL_WORKER),
                        Days.on(LocalDate.of(2025, 6, 9))))));

        load(List.of(story("AMY", cared(1, 3))));
        load(List.of(story("AMY")));

        assertThat(told("AMY").story().all(Voice.Said.class)).hasSize(1);
        assertThat(told("AMY").story().all(Care.LookedAfter.class)).isEmpty();
    }

    @Test
    void twoSpansOnTheSameDaysAreBothKeptAndSomebodyIsTold() {
        Load load = load(List.of(story(
                "AMY",
                fact(1, Days.between(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 7, 1))),
                fact(2, Days.since(LocalDate.of(2025, 6, 1))))));

        assertThat(load.apart()).singleElement().satisfies(odd -> {
            assertThat(odd.child()).isEqualTo("AMY");
            assertThat(odd.why()).startsWith("looked-after overlaps another from 2025-06-01/");
        });
        assertThat(told("AMY").story().all(Care.LookedAfter.class)).hasSize(2);
    }

    @Test
    void aDayThatCannotBeIsToldAndHidesNothingElse() {
        Load load = load(List.of(
                story("AMY", cared(1, 3), fact(2, Days.since(LocalDate.of(20250, 6, 1)))), story("BEN", cared(3, 5))));

        assertThat(load.added()).isEqualTo(2);
        assertThat(load.notKept()).extracting(Load.Odd::child).containsExactly("AMY");
    }

    @Test
    void aChildIdWithTabsQuotesAndBackslashesIsKeptAsItIs() {
        String odd = "A\\N\t\"O'Neill\"\n{}";

        load(List.of(story(odd, cared(1, 3))));

        assertThat(told(odd).story().child().text()).isEqualTo(odd);
    }

    @Test
    @ResourceLock(TestRecord.WHAT_STANDS)
    void whatStandsIsMadeAnewFromTheLogAndIsTheSame() {
        load(List.of(story("AMY", cared(1, 3), cared(2, 20)), story("BEN", cared(3, 5))));
        load(List.of(story("AMY", cared(1, 4))));
        WhatStands stands = new WhatStands(TestRecord.database());
        assertThat(stands.differences()).isZero();
        List<String> before = guarded();
        JdbcClient.create(TestRecord.database().asOwner())
                .sql("DELETE FROM hearth.standing WHERE authority = ? AND fact = ?")
                .params(TestRecord.database().number(authority), Writing.uuid(FactId.named("care 3")))
                .update();
        assertThat(stands.differences()).isEqualTo(1);

        stands.rebuild();

        assertThat(stands.differences()).isZero();
        assertThat(guarded()).isEqualTo(before);
    }

    private List<String> guarded() {
        return JdbcClient.create(TestRecord.database().asOwner())
                .sql("SELECT o::text FROM hearth.one_at_a_time o WHERE authority = ? ORDER BY 1")
                .param(TestRecord.database().number(authority))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Load load(List<Story> stories) {
        return record.load("SSDA903 2025/26", stories);
    }

    private Told told(String child) {
        return record.story(new ChildId(child)).orElseThrow();
    }

    private static Story original(List<Story> stories, Story read) {
        return stories.stream()
                .filter(story -> story.child().equals(read.child()))
                .findFirst()
                .orElseThrow();
    }

    private static Story story(String child, Fact<?>... facts) {
        return Story.of(new ChildId(child), List.of(RETURN), Arrays.asList(facts));
    }

    /** In care for nine days from this day of June. */
    private static Fact<Detail> cared(int number, int dayOfJune) {
        LocalDate from = LocalDate.of(2025, 6, dayOfJune);
        return fact(number, Days.between(from, from.plusDays(9)));
    }

    private static Fact<Detail> fact(int number, Days days) {
        return new Fact<>(
                FactId.named("care " + number),
                new Care.LookedAfter(Care.Start.SEEN, CareEnd.UNKNOWN),
                days,
                Recorded.UNKNOWN,
                FROM_RETURN);
    }
}
