package hearth.promises.examples;

import hearth.story.ChildId;
import hearth.story.Coverage;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Kind;
import hearth.story.London;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Retracted;
import hearth.story.Source;
import hearth.story.Span;
import hearth.story.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells a child's story line by line: facts, corrections, retractions, and what the sources cover. */
final class Telling {

    private static final ChildId CHILD = new ChildId("example");
    private static final Provenance WRITTEN_IN = Provenance.of("record");

    private final List<Fact<?>> facts = new ArrayList<>();
    private final Map<String, Fact<?>> latest = new LinkedHashMap<>();
    private final Map<String, List<Coverage>> sources = new LinkedHashMap<>();

    /** A fact: its kind was read already. */
    void fact(Kind<?> kind, Line line) {
        var words = new FactWords(kind, Fields.of(kind));
        Span happened = Spans.read(line);
        words.readOn(line);
        String name = words.name().isEmpty() ? "fact " + facts.size() : words.name();
        if (latest.containsKey(name)) {
            throw new Mistake(
                    "Two facts are called %s.".formatted(name), "correct %s, or another name.".formatted(name));
        }
        Instant recorded = words.recorded(London.startOf(happened.from()));
        write(name, FactId.named(name), words.detail(), happened, recorded);
    }

    /** A later version of a fact: what is not said again is carried over. */
    void correct(Line line) {
        String name = line.next("the name of a fact");
        Fact<?> before = named(name);
        Kind<?> kind = Kind.of(before.detail().getClass());
        if (!Fields.has(kind, line.ahead(0)) || line.standsNext(kind.name())) {
            stepOverKind(name, kind, line);
        }
        var words = new FactWords(kind, Fields.from(kind, before.detail()));
        Span happened = Spans.corrected(before.happened(), line);
        words.readOn(line);
        if (!words.name().isEmpty()) {
            throw new Mistake("%s has a name already.".formatted(name), "leave out: as " + words.name() + ".");
        }
        write(name, before.id(), words.detail(), happened, words.recorded(laterOf(before, happened)));
    }

    /** A fact never stood: it was about another child, say. */
    void retract(Line line) {
        String name = line.next("the name of a fact");
        Fact<?> before = named(name);
        if (before.detail() instanceof Retracted) {
            throw new Mistake("%s was taken back already.".formatted(name), "another fact is meant.");
        }
        if (!line.standsNext("recorded")) {
            throw new Mistake("It is not said when %s was taken back.".formatted(name), "recorded DAY belongs there.");
        }
        var words = new FactWords(Kind.of(Retracted.class), Fields.of(Kind.of(Retracted.class)));
        words.readOn(line);
        write(name, before.id(), words.detail(), before.happened(), words.recorded(Instant.EPOCH));
    }

    /** A source and what it would hold. */
    void source(Line line) {
        String name = line.next("the source's name");
        if (!line.takes("covers")) {
            throw new Mistake("It is not said what %s covers.".formatted(name), "covers visit,review belongs there.");
        }
        List<Class<? extends Detail>> kinds = Kinds.covered(line);
        Days days = Spans.coverage(line);
        sources.computeIfAbsent(name, _ -> new ArrayList<>()).add(Coverage.of(days, kinds));
    }

    /** The story so far. Without a source of its own it is the council's record, which would hold everything. */
    Story story() {
        List<Source> told = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        return Story.of(CHILD, told.isEmpty() ? List.of(Source.RECORD) : told, facts);
    }

    private void write(String name, FactId id, Detail detail, Span happened, Instant recorded) {
        Fact<?> fact = new Fact<>(id, detail, happened, new Recorded.At(recorded, facts.size()), WRITTEN_IN);
        facts.add(fact);
        latest.put(name, fact);
    }

    private Fact<?> named(String name) {
        Fact<?> fact = latest.get(name);
        if (fact == null) {
            throw latest.keySet().stream().allMatch(known -> known.startsWith("fact "))
                    ? new Mistake(
                            "No fact is called %s.".formatted(name), "the fact above needs: as %s.".formatted(name))
                    : Mistake.unknown(
                            name,
                            "name of a fact above",
                            latest.keySet().stream()
                                    .filter(known -> !known.startsWith("fact "))
                                    .toList());
        }
        return fact;
    }

    private static void stepOverKind(String name, Kind<?> kind, Line line) {
        if (!line.takes(kind.name()) && Kind.named(line.ahead(0)).isPresent()) {
            throw new Mistake(
                    "%s is a %s, not a %s.".formatted(name, kind.name(), line.ahead(0)),
                    "it should be retracted, and written anew.");
        }
    }

    /** A correction is written after what it corrects, also where nobody says when. */
    private static Instant laterOf(Fact<?> before, Span happened) {
        Instant day = London.startOf(happened.from());
        return before.recorded() instanceof Recorded.At written && written.at().isAfter(day) ? written.at() : day;
    }
}
