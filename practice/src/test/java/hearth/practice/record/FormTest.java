package hearth.practice.record;

import static hearth.practice.record.Typed.AMY;
import static hearth.practice.record.Typed.BEN;
import static hearth.practice.record.Typed.form;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.record.Reading.Mistaken;
import hearth.practice.record.Reading.Read;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.Promises;
import hearth.promises.Term;
import hearth.story.Care.Approval;
import hearth.story.Fact;
import hearth.story.Kind;
import hearth.story.Reviews.Review;
import hearth.story.Role;
import hearth.story.Visits.Visit;
import hearth.story.Voice.Said;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** How every form is read: what is sent, to the letter or not at all, and never a stack trace. */
class FormTest {

    @Test
    void sentAgainItIsTheSameFacts() {
        Typed visit = form(FormKind.VISIT).of(AMY, BEN).with("alone.AMY", "yes").with("alone.BEN", "yes");

        assertThat(visit.facts()).isEqualTo(visit.facts());
        assertThat(visit.facts().values().stream().flatMap(List::stream).map(Fact::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyMistakeIsToldAtOnceBesideItsField() {
        Typed visit = form(FormKind.VISIT)
                .of(AMY, BEN)
                .with("day", "31/02/2026")
                .with("way", "by owl")
                .with("alone.AMY", "no");

        assertThat(visit.mistakenFields()).containsExactly("day", "not-alone.AMY", "alone.BEN", "way");
        assertThat(visit.mistakes())
                .allSatisfy(mistake -> assertThat(mistake.inWords()).contains("\nMaybe"));
        assertThat(visit.mistakes().getFirst())
                .isEqualTo(new Mistake(
                        "day",
                        "31/02/2026",
                        "\"31/02/2026\" is no day. Write it like 21/12/2026.",
                        "Maybe day and month are swapped, or the month has no such day."));
    }

    @Test
    void aDayIsReadAsPeopleWriteIt() {
        assertThat(dayOf(note().with("day", "2026-12-20"))).isEqualTo("2026-12-20");
        assertThat(dayOf(note().with("day", "20/12/2026"))).isEqualTo("2026-12-20");
        assertThat(dayOf(note().with("day", "1/2/2026"))).isEqualTo("2026-02-01");
        assertThat(dayOf(note().with("day", "")
                        .with("day-day", "1")
                        .with("day-month", "2")
                        .with("day-year", "2026")))
                .isEqualTo("2026-02-01");
        assertThat(note().with("day", "").mistakenFields()).containsExactly("day");
        assertThat(note().with("day", "22/12/2026").mistakes().getFirst().expected())
                .contains("still to come");
    }

    @Property(tries = 300)
    void whateverIsSentNothingIsThrown(
            @ForAll FormKind kind, @ForAll Map<String, List<String>> fields, @ForAll String value) {
        for (String field :
                List.of("child", "day", "time", "back", "decision-1-due", "what", "promise", "score.X", "kind")) {
            fields.put(field, List.of(value, "X"));
            assertThat(Form.read(kind, fields, Typed.TODAY, Promises.catalogue()))
                    .isInstanceOfAny(Read.class, Mistaken.class);
        }
    }

    @Test
    void aTextWithoutMeasureIsRefusedAndNotCut() {
        assertThat(note().with("note", "a".repeat(50_001)).mistakenFields()).contains("note");
        assertThat(note().with("said.AMY", "a".repeat(50_000)).details(AMY))
                .contains(new Said("a".repeat(50_000), Role.SOCIAL_WORKER));
    }

    @Test
    void whateverKeepsAPromiseCanBeWrittenDown() {
        Set<Kind<?>> elsewhere = Set.of(Kind.of(Approval.class), Kind.of(Visit.class), Kind.of(Review.class));
        Set<Kind<?>> written = new HashSet<>(OtherForm.kinds());
        for (Promise promise : Promises.all()) {
            for (Term term : promise.terms()) {
                if (term.keptBy() instanceof Keeper.DoneBy done) {
                    assertThat(done.acts())
                            .allMatch(act -> written.contains(act.kind()) || elsewhere.contains(act.kind()));
                }
            }
        }
    }

    @Test
    void everyKindOfFactCanBeWrittenWithNothingButWhatMustBeChosen() {
        for (Kind<?> kind : OtherForm.kinds()) {
            Typed typed = form(FormKind.OTHER).of(AMY).with("kind", kind.name());
            if (typed.read() instanceof Mistaken(var mistakes)) {
                assertThat(mistakes).allMatch(mistake -> OtherForm.fields(kind).contains(mistake.field()));
            } else {
                assertThat(typed.details(AMY)).hasSize(1).first().isInstanceOf(kind.type());
            }
        }
    }

    @Test
    void everyKindOfFormCanBeNamedInAnAddress() {
        Set<String> names =
                Arrays.stream(FormKind.values()).map(FormKind::kebab).collect(Collectors.toSet());

        assertThat(names).hasSize(17).contains("visit", "family-time");
        assertThat(names).allSatisfy(name -> assertThat(FormKind.named(name)).isPresent());
        assertThat(FormKind.named("nothing")).isEmpty();
    }

    private static Typed note() {
        return form(FormKind.NOTE).of(AMY).with("note", "Tom rang.");
    }

    private static String dayOf(Typed typed) {
        return typed.form().about().day().toString();
    }
}
