package hearth.app.web;

import hearth.app.DataFolder;
import hearth.app.check.Besides;
import hearth.app.check.Checked;
import hearth.app.check.Reasons;
import hearth.app.check.ReasonsFile;
import hearth.app.check.ReturnedStories;
import hearth.app.check.Stories;
import hearth.app.check.Verdicts;
import hearth.app.report.Council;
import hearth.app.report.TheResult;
import hearth.app.web.InHand.State;
import hearth.pages.ReadBy;
import hearth.pages.ServedLinks;
import hearth.promises.Asking;
import hearth.promises.Catalogue;
import hearth.returns.Progress;
import hearth.returns.reference.ReferenceFolder;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.returns.ssda903.Ssda903;
import java.io.IOException;
import java.util.Optional;

/** Reads and judges one return, from its files to its pages, by the same code as the command line. */
final class Checking {

    private final InHand inHand;

    private final Catalogue catalogue;

    private Checking(InHand inHand, Catalogue catalogue) {
        this.inHand = inHand;
        this.catalogue = catalogue;
    }

    /** Does all of it, and takes the files away, however it ends. */
    static void run(InHand inHand, Catalogue catalogue) {
        try {
            inHand.becomes(new Checking(inHand, catalogue).outcome());
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            inHand.becomes(new State.Failed());
            Troubles.log(failure);
        } finally {
            Workbench.clear(inHand.given().folder());
        }
    }

    private State outcome() throws IOException {
        if (inHand.isStopped()) {
            return new State.Stopped();
        }
        return switch (inHand.given()) {
            case Given.Files files -> read(files);
            case Given.Invented invented -> invented(invented);
        };
    }

    private State invented(Given.Invented given) throws IOException {
        var waiting = inHand.during(Part.INVENTING);
        Progress progress = (done, inAll) -> {
            waiting.at(done, inAll);
            return inHand.isStopped() ? Progress.Next.STOP : Progress.Next.GO_ON;
        };
        return switch (given.invented().writeReturn(given.folder(), progress).end()) {
            case STOPPED -> new State.Stopped();
            case FINISHED -> read(given.written());
        };
    }

    private State read(Given.Files files) throws IOException {
        Reasons reasons =
                files.reasons().isPresent() ? ReasonsFile.read(files.reasons().get()) : new Reasons();
        ReturnReading reading = ReturnReading.of(files.place());
        reading = files.lastYear().map(reading::lastYear).orElse(reading);
        reading = files.wishes().year().map(reading::year).orElse(reading);
        return switch (reading.read(inHand.during(Part.READING))) {
            case Outcome.Stopped _ -> new State.Stopped();
            case Outcome.Unusable(var findings) -> new State.Unusable(findings);
            case Outcome.Read(var ssda903) -> judged(ssda903, files.wishes(), reasons);
        };
    }

    private State judged(Ssda903 ssda903, Wishes wishes, Reasons reasons) {
        Workbench.clear(inHand.given().folder());
        Asking asking = Asking.on(wishes.asOf().orElse(ssda903.year().lastDay()));
        Besides besides = besides(ssda903);
        Stories stories = ReturnedStories.of(ssda903, besides.known());
        Optional<Verdicts> verdicts = Verdicts.of(stories, catalogue, asking, inHand.during(Part.JUDGING));
        if (verdicts.isEmpty() || inHand.isStopped()) {
            return new State.Stopped();
        }
        return set(Checked.of(ssda903, verdicts.get(), besides), reasons);
    }

    /** Homes of an invented council stand on no list of Ofsted's. */
    private Besides besides(Ssda903 ssda903) {
        return switch (inHand.given()) {
            case Given.Invented _ -> Besides.nothing();
            case Given.Files _ ->
                Besides.of(ReferenceFolder.at(DataFolder.reference()).read(), Optional.empty(), ssda903);
        };
    }

    private State set(Checked checked, Reasons reasons) {
        inHand.during(Part.SETTING);
        Council council = Council.of(inHand.given().council(), checked, reasons);
        ServedLinks links = new ServedLinks(inHand.id());
        return new State.Ready(council, TheResult.page(council, links, ReadBy.AMBITION, TakeAways.shown()));
    }
}
