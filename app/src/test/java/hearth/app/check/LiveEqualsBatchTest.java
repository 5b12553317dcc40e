package hearth.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Asking;
import hearth.promises.Counts;
import hearth.promises.Judged;
import hearth.promises.Promise;
import hearth.promises.Promises;
import hearth.promises.Verdict.Word;
import hearth.returns.Progress;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.returns.ssda903.Ssda903;
import hearth.synthetic.InventedCouncil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of one child and the batch over a council must give the same answer, for every child and to the letter. */
class LiveEqualsBatchTest {

    private static final int CHILDREN = 600;

    @TempDir
    private static Path place;

    private static Ssda903 ssda903;
    private static Asking asking;

    @BeforeAll
    static void inventACouncil() throws IOException {
        InventedCouncil.of(7).lookingAfter(CHILDREN).writeReturn(place, hearth.returns.Progress.none());
        Outcome outcome = ReturnReading.of(place.resolve("ssda903/2026"))
                .lastYear(place.resolve("ssda903/2025"))
                .read(Progress.none());
        ssda903 = ((Outcome.Read) outcome).ssda903();
        asking = Asking.on(ssda903.year().lastDay());
    }

    @Test
    void everyChildAskedAloneAddsUpToWhatTheBatchCounted() {
        Verdicts batch = Verdicts.of(ReturnedStories.of(ssda903), asking, Progress.none())
                .orElseThrow();
        Counts alone = new Counts(Promises.catalogue());
        for (int child = 0; child < batch.stories().count(); child++) {
            alone.add(child, onePromiseAtATime(child));
        }

        assertThat(batch.stories().count()).isGreaterThan(CHILDREN);
        for (String id : Promises.ids()) {
            Promise promise = Promises.named(id).orElseThrow();
            for (Word word : Word.values()) {
                assertThat(alone.times(promise, word))
                        .as(id + " " + word)
                        .isEqualTo(batch.counts().times(promise, word));
                assertThat(alone.children(promise, word))
                        .as(id)
                        .isEqualTo(batch.counts().children(promise, word));
            }
        }
    }

    @Test
    void everyLineOfTheBatchFileIsWhatTheChildAskedAloneIsTold() throws IOException {
        Verdicts batch = Verdicts.of(ReturnedStories.of(ssda903), asking, Progress.none())
                .orElseThrow();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        VerdictFile.csv(batch, file, Progress.none());
        List<String> alone = new ArrayList<>();
        for (int child = 0; child < batch.stories().count(); child++) {
            String id = batch.stories().id(child).text();
            onePromiseAtATime(child).forEach(judged -> alone.add(String.join(",", VerdictRow.of(id, judged))));
        }

        List<String> lines =
                file.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
        assertThat(lines).hasSizeGreaterThan(CHILDREN).containsExactlyElementsOf(alone);
    }

    /** As a page asks: a story of its own, made anew, and each promise by itself. */
    private static List<Judged> onePromiseAtATime(int child) {
        var story = ReturnedStories.of(ssda903).of(child);
        return Promises.all().stream()
                .flatMap(promise -> promise.check(story, asking).stream().map(verdict -> new Judged(promise, verdict)))
                .toList();
    }
}
