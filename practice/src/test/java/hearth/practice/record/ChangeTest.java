package hearth.practice.record;

import static hearth.practice.record.Typed.AMY;
import static hearth.practice.record.Typed.TODAY;
import static hearth.practice.record.Typed.form;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Asking;
import hearth.promises.Promises;
import hearth.promises.Verdict.Word;
import hearth.story.AboutTheChild.Born;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Start;
import hearth.story.CareEnd;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {

    /** Amy came to live with foster carers on Tuesday 15 December 2026. */
    private static final List<Fact<?>> AMYS_STORY = new ArrayList<>();

    static {
        AMYS_STORY.add(fact("born", new Born(), Days.on(LocalDate.parse("2015-06-01"))));
        AMYS_STORY.add(
                fact("care", new LookedAfter(Start.SEEN, CareEnd.UNKNOWN), Days.since(LocalDate.parse("2026-12-15"))));
        AMYS_STORY.addAll(form(FormKind.MOVE)
                .of(AMY)
                .with("day", "2026-12-15")
                .with("type", "foster-other")
                .facts()
                .getOrDefault(AMY, List.of()));
    }

    @Test
    void aVisitShowsAtOnceWhichPromisesItKept() {
        List<Change> changes = changesBy(form(FormKind.VISIT).of(AMY).with("alone.AMY", "yes"));

        assertThat(changes.stream().filter(Change::isKeptNow))
                .extracting(change -> change.after().orElseThrow().promise().id())
                .contains("voice.visit-first", "voice.seen-alone");
        Change first = changes.stream()
                .filter(change -> change.after()
                        .filter(is -> is.promise().id().equals("voice.visit-first"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(first.before().orElseThrow().verdict().word()).isEqualTo(Word.NOT_YET_DUE);
        assertThat(first.after().orElseThrow().verdict().word()).isEqualTo(Word.KEPT);
    }

    @Test
    void whatChangesNoPromiseSaysNothing() {
        assertThat(changesBy(form(FormKind.NOTE).of(AMY).with("note", "Tom rang.")))
                .isEmpty();
    }

    private static List<Change> changesBy(Typed typed) {
        List<Fact<?>> after = new ArrayList<>(AMYS_STORY);
        after.addAll(typed.facts().getOrDefault(AMY, List.of()));
        return Change.between(
                Typed.story(AMY, AMYS_STORY), Typed.story(AMY, after), Asking.on(TODAY), Promises.catalogue());
    }

    private static Fact<?> fact(String name, Detail detail, Span happened) {
        return new Fact<>(
                FactId.named(name),
                detail,
                happened,
                Recorded.at(Instant.parse("2026-12-15T10:00:00Z")),
                Provenance.of("record"));
    }
}
