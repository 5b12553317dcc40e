package hearth.app.house;

import hearth.practice.access.Access;
import hearth.practice.access.Deed;
import hearth.practice.access.May;
import hearth.practice.chronology.Chronology;
import hearth.practice.record.Author;
import hearth.practice.record.DecisionForm;
import hearth.practice.record.Form;
import hearth.practice.record.Writing;
import hearth.store.Outcome;
import hearth.store.Seen;
import hearth.store.Write;
import hearth.story.ChildId;
import hearth.story.Fact;
import hearth.story.Recorded;
import hearth.story.Sources;
import hearth.story.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Writes one form into the record of each child whom it is about. Each record is written for itself; where one cannot be,
 * the form comes back, and what was written before stays and is not written again.
 */
record Writes(
        House house, Sending sending, Form form, Map<ChildId, RecordRoom.Open> open, ToLongFunction<ChildId> seen) {

    /** What came of it. */
    sealed interface Came {

        /** It stands in every record. */
        record Kept(Map<ChildId, Outcome.Written> outcomes) implements Came {}

        /** It comes back, with what is wrong with this field. */
        record Back(String field, String says, String maybe) implements Came {}

        /** Others wrote meanwhile what it would have changed. */
        record Meanwhile(List<String> since) implements Came {}
    }

    Came all() {
        Map<ChildId, Outcome.Written> outcomes = new LinkedHashMap<>();
        for (ChildId child : form.about().children()) {
            RecordRoom.Open record = java.util.Objects.requireNonNull(open.get(child));
            if (!mayDepart(record.access())) {
                return new Came.Back(
                        "promise", "To depart from a promise is not yours to decide.", "Maybe the team manager can.");
            }
            Optional<Came> stopped = one(child, record, outcomes);
            if (stopped.isPresent()) {
                return stopped.get();
            }
        }
        return new Came.Kept(outcomes);
    }

    private boolean mayDepart(Access.Open access) {
        return !(form instanceof DecisionForm decision)
                || decision.departure().isEmpty()
                || May.person(sending.me().person(), access, Deed.EXCUSE);
    }

    private Optional<Came> one(ChildId child, RecordRoom.Open record, Map<ChildId, Outcome.Written> outcomes) {
        List<Fact<?>> facts = facts(child, record);
        if (facts.isEmpty()) {
            return Optional.of(
                    new Came.Back("fact", "Nothing that stands is changed by it.", "Maybe it was taken back before."));
        }
        Write write = new Write(
                sending.id(child),
                child,
                seen.applyAsLong(child),
                facts.getFirst().provenance(),
                facts.stream()
                        .map(fact -> new Write.Entry(fact.id(), fact.detail(), fact.happened()))
                        .toList());
        return switch (house.gate().write(sending.me().person(), sending.kind().deed(), write)) {
            case Seen.Open<Outcome>(Outcome.Written done, var _) -> {
                outcomes.put(child, done);
                yield Optional.empty();
            }
            case Seen.Open<Outcome>(var outcome, var _) -> Optional.of(back(outcome));
            case Seen<Outcome> _ -> throw new hearth.app.web.NotHereException();
        };
    }

    /** What is to be written. Sent again it is read against the record as it was before, so that it is the same. */
    private List<Fact<?>> facts(ChildId child, RecordRoom.Open record) {
        Writing writing = new Writing(
                sending.id(),
                Author.of(sending.me().person(), record.access()),
                new Recorded.At(house.clock().instant(), 0));
        Story now = record.told().story();
        Story before = house.gate()
                .writtenAt(sending.id(child))
                .map(moment -> now.asKnownAt(moment.minusNanos(1)))
                .orElse(now);
        return form.toFacts(writing, Map.of(child, before)).getOrDefault(child, List.of());
    }

    private Came back(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written written -> new Came.Meanwhile(inWords(written.meanwhile()));
            case Outcome.Changed(var _, var since) -> new Came.Meanwhile(inWords(since));
            case Outcome.Overlaps(var with) ->
                new Came.Back(
                        "day",
                        "Only one of these can be true at a time, and %s is already written down."
                                .formatted(String.join(", ", inWords(List.of(with)))),
                        "Maybe one of the two days is wrong.");
            case Outcome.OtherWriteHasThisId _ ->
                new Came.Back(
                        "day",
                        "This form was sent before, with other words, and those stand in the record.",
                        "Maybe you went back: write what is new as a note of its own.");
            case Outcome.NotKept(var why) -> new Came.Back("day", why, "");
        };
    }

    /** Facts as lines, with who wrote them. */
    static List<String> inWords(List<Fact<?>> facts) {
        return facts.isEmpty()
                ? List.of()
                : Chronology.of(Story.of(new ChildId(""), Sources.RECORD, facts)).lines().stream()
                        .map(line -> "%s, %s (%s)"
                                .formatted(
                                        Words.day(line.fact().happened().from()),
                                        line.words(),
                                        line.fact().provenance().author()))
                        .toList();
    }
}
