import hearth.app.check.ReturnedStories;
import hearth.app.check.Verdicts;
import hearth.promises.Asking;
import hearth.promises.Catalogue;
import hearth.promises.Promises;
import hearth.returns.Progress;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import java.nio.file.Path;
import java.util.Set;

/** A return from its files to counted verdicts, with the 31 promises of the foundation alone. */
void main(String[] words) {
    Set<String> foundation = Set.of(
            "health.5plus", "health.feelings", "health.jabs", "health.teeth", "health.under5",
            "home.under-16-never-unregistered", "leave.good-place", "leave.in-touch", "leave.staying-put",
            "secure.72h", "secure.release-review", "voice.review-1", "voice.review-2", "voice.review-alarm",
            "voice.review-asked", "voice.review-before-stop", "voice.review-iro-asks", "voice.review-n",
            "voice.review-shortbreak", "voice.visit-after", "voice.visit-asked", "voice.visit-elsewhere",
            "voice.visit-first", "voice.visit-home-order", "voice.visit-home-unassessed", "voice.visit-home-worry",
            "voice.visit-kin-temp", "voice.visit-longterm", "voice.visit-shortbreak", "voice.visit-worry-review",
            "voice.visit-year1");
    Catalogue some = Catalogue.of(Promises.all().stream()
            .filter(promise -> foundation.contains(promise.id()))
            .toList());
    ReturnReading reading = ReturnReading.of(Path.of(words[0]));
    reading = words.length > 1 ? reading.lastYear(Path.of(words[1])) : reading;
    if (reading.read(Progress.none()) instanceof Outcome.Read(var ssda903)) {
        Asking asking = Asking.on(ssda903.year().lastDay());
        Verdicts verdicts = Verdicts.of(ReturnedStories.of(ssda903), some, asking, Progress.none()).orElseThrow();
        int owed = some.all().stream().mapToInt(promise -> verdicts.counts().owed(promise)).sum();
        IO.println("%,d children, %d promises, %,d verdicts".formatted(verdicts.stories().count(), some.ids().size(), owed));
    }
}
