package hearth.app.house;

import hearth.app.report.TheChild;
import hearth.pages.VerdictLine;
import hearth.pages.day.Frame;
import hearth.pages.day.WrittenPage;
import hearth.practice.record.About;
import hearth.practice.record.Change;
import hearth.practice.record.Form;
import hearth.promises.Asking;
import hearth.promises.Judged;
import hearth.promises.Verdict.Word;
import hearth.store.Outcome;
import hearth.story.ChildId;
import hearth.story.Story;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a write changed in what is said of the promises: the story up to that moment is set beside the story before it, so
 * that a form that is sent again gets the same answer.
 */
record Kept(House house, Map<ChildId, Story> now, Map<ChildId, Outcome.Written> outcomes) {

    WrittenPage page(Frame frame, Sending sending, Form form) {
        List<WrittenPage.OfOne> all = form.about().children().stream()
                .map(child -> ofOne(child, form.about()))
                .toList();
        return new WrittenPage(
                frame,
                RecordWords.written(sending.kind()),
                all,
                outcomes.values().stream()
                        .flatMap(outcome -> Writes.inWords(outcome.meanwhile()).stream())
                        .toList());
    }

    private WrittenPage.OfOne ofOne(ChildId child, About about) {
        Story story = Objects.requireNonNull(now.get(child));
        var recorded = Objects.requireNonNull(outcomes.get(child)).recorded();
        Asking asking = Asking.on(house.today());
        List<Change> changes = Change.between(
                story.asKnownAt(recorded.minusNanos(1)), story.asKnownAt(recorded), asking, house.catalogue());
        About.Own own = about.own().getOrDefault(child, new About.Own("", ""));
        return new WrittenPage.OfOne(
                new Called(story, house.today()).name(),
                Addresses.child(child),
                lines(story, asking, changes.stream().filter(Change::isKeptNow)),
                lines(story, asking, changes.stream().filter(change -> isNow(change, Word.NOT_YET_DUE))),
                lines(story, asking, changes.stream().filter(change -> isNow(change, Word.EXCUSED))),
                own.said());
    }

    private static boolean isNow(Change change, Word word) {
        return change.after().filter(is -> is.verdict().word() == word).isPresent();
    }

    private static List<VerdictLine> lines(Story story, Asking asking, Stream<Change> changes) {
        return changes.flatMap(change -> line(change.after(), story, asking).stream())
                .toList();
    }

    private static Optional<VerdictLine> line(Optional<Judged> judged, Story story, Asking asking) {
        return judged.flatMap(one -> TheChild.line(one, story, asking));
    }
}
