package hearth.app.house;

import hearth.app.report.TheChild;
import hearth.pages.VerdictLine;
import hearth.pages.day.Frame;
import hearth.pages.day.WrittenPage;
import hearth.practice.record.Change;
import hearth.practice.record.FormKind;
import hearth.promises.Asking;
import hearth.promises.Judged;
import hearth.promises.Verdict.Word;
import hearth.story.Fact;
import hearth.story.Story;
import hearth.story.Voice.Said;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a write changed in what is said of the promises: the story up to that moment is set beside the story before it, so
 * that a form that is sent again gets the same answer.
 */
record Kept(House house, Story now, Instant recorded) {

    WrittenPage page(Frame frame, FormKind kind, List<Fact<?>> facts, List<String> meanwhile) {
        Called called = new Called(now, house.today());
        Asking asking = Asking.on(house.today());
        List<Change> changes = Change.between(
                now.asKnownAt(recorded.minusNanos(1)), now.asKnownAt(recorded), asking, house.catalogue());
        return new WrittenPage(
                frame,
                called.name(),
                Addresses.child(now.child()),
                RecordWords.written(kind),
                changes.stream()
                        .filter(Change::isKeptNow)
                        .flatMap(change -> line(change.after(), asking).stream())
                        .toList(),
                changes.stream()
                        .filter(change -> change.after()
                                .filter(is -> is.verdict().word() == Word.NOT_YET_DUE)
                                .isPresent())
                        .flatMap(change -> line(change.after(), asking).stream())
                        .toList(),
                facts.stream()
                        .map(Fact::detail)
                        .filter(Said.class::isInstance)
                        .map(said -> ((Said) said).words())
                        .findFirst()
                        .orElse(""),
                meanwhile);
    }

    private Optional<VerdictLine> line(Optional<Judged> judged, Asking asking) {
        return judged.flatMap(one -> TheChild.line(one, now, asking));
    }
}
