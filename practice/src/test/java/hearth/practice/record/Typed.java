package hearth.practice.record;

import hearth.practice.access.PersonId;
import hearth.promises.Promises;
import hearth.story.ChildId;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Recorded;
import hearth.story.Role;
import hearth.story.Sources;
import hearth.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an invented worker types into a form on 21 December 2026. */
final class Typed {

    static final ChildId AMY = new ChildId("AMY");
    static final ChildId BEN = new ChildId("BEN");
    static final LocalDate TODAY = LocalDate.parse("2026-12-21");
    static final Writing WRITING = new Writing(
            UUID.fromString("4f4b7a8e-0000-7000-8000-000000000001"),
            new Author(PersonId.named("Joan Hill"), "Joan Hill", Role.SOCIAL_WORKER),
            Recorded.at(Instant.parse("2026-12-21T16:00:00Z")));

    private final FormKind kind;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Typed(FormKind kind) {
        this.kind = kind;
    }

    static Typed form(FormKind kind) {
        return new Typed(kind).with("day", "2026-12-21");
    }

    Typed of(ChildId... children) {
        List<String> ids = new ArrayList<>();
        for (ChildId child : children) {
            ids.add(child.text());
        }
        fields.put("child", ids);
        return this;
    }

    Typed with(String field, String value) {
        fields.put(field, List.of(value));
        return this;
    }

    Reading read() {
        return Form.read(kind, fields, TODAY, Promises.catalogue());
    }

    Form form() {
        return switch (read()) {
            case Reading.Read(var form) -> form;
            case Reading.Mistaken(var mistakes) -> throw new AssertionError(mistakes);
        };
    }

    List<Mistake> mistakes() {
        return switch (read()) {
            case Reading.Read(var form) -> throw new AssertionError(form);
            case Reading.Mistaken(var mistakes) -> mistakes;
        };
    }

    List<String> mistakenFields() {
        return mistakes().stream().map(Mistake::field).toList();
    }

    Map<ChildId, List<Fact<?>>> facts() {
        return form().toFacts(WRITING, Map.of());
    }

    List<Fact<?>> facts(ChildId child) {
        return facts().getOrDefault(child, List.of());
    }

    /** What this form writes of a child of whom the earlier one was written. */
    List<Fact<?>> factsAfter(Typed earlier, ChildId child) {
        Map<ChildId, Story> stories = Map.of(child, story(child, earlier.facts(child)));
        return form().toFacts(WRITING, stories).getOrDefault(child, List.of());
    }

    List<Detail> details(ChildId child) {
        return details(facts(child));
    }

    static List<Detail> details(List<Fact<?>> facts) {
        List<Detail> details = new ArrayList<>();
        facts.forEach(fact -> details.add(fact.detail()));
        return details;
    }

    static Story story(ChildId child, List<? extends Fact<?>> facts) {
        return Story.of(child, Sources.RECORD, facts);
    }
}
