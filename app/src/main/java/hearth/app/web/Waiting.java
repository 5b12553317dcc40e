package hearth.app.web;

import hearth.app.report.Sheet;
import hearth.app.web.InHand.State;
import hearth.pages.Complaint;
import hearth.pages.ProgressPage;
import hearth.pages.ServedLinks;
import hearth.pages.StartPage;
import hearth.pages.Step;
import hearth.returns.Finding;
import hearth.returns.Findings;
import hearth.returns.Place;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** What somebody sees who waits for a return to be read, or for whom it could not be. */
final class Waiting {

    private static final int COMPLAINTS = 8;

    static ProgressPage page(InHand inHand, State.Working working) {
        List<Part> parts = parts(inHand.given());
        int at = parts.indexOf(working.part());
        long inAll = Math.max(1, working.inAll());
        double share = (Math.max(0, at) + Math.min(1, (double) working.done() / inAll)) / parts.size();
        ServedLinks links = new ServedLinks(inHand.id());
        return new ProgressPage(
                links,
                inHand.given().council(),
                (int) (100 * share),
                working.part().soFar(working.done(), inAll),
                steps(parts, at),
                links.result() + "/stop");
    }

    private static List<Part> parts(Given given) {
        return switch (given) {
            case Given.Files _ -> List.of(Part.READING, Part.JUDGING, Part.SETTING);
            case Given.Invented _ -> List.of(Part.INVENTING, Part.READING, Part.JUDGING, Part.SETTING);
        };
    }

    private static List<Step> steps(List<Part> parts, int at) {
        List<Step> steps = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            Step.Stage stage = part < at ? Step.Stage.DONE : part == at ? Step.Stage.NOW : Step.Stage.LATER;
            steps.add(new Step(parts.get(part).words(), stage));
        }
        return steps;
    }

    /** The start page again, with what is wrong beside the field that it is about. */
    static View unusable(Findings findings) {
        List<Complaint> complaints = findings.kept().stream()
                .limit(COMPLAINTS)
                .map(Waiting::complaint)
                .toList();
        return new PageView(
                new Sheet("start", new StartPage(ServedLinks.NO_RETURN, complaints)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Complaint complaint(Finding finding) {
        String place = place(finding.place());
        String file = place.substring(place.lastIndexOf('/') + 1);
        return new Complaint(
                place.contains("last-year/") ? "last-year" : "return",
                isOurs(file) ? finding.says() : file + ": " + finding.says(),
                finding.maybe().replaceFirst("^Maybe ", ""));
    }

    private static boolean isOurs(String file) {
        return file.isEmpty() || file.equals("this-year") || file.equals("last-year");
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.InReturn _ -> "";
            case Place.InFile in -> in.file();
            case Place.InTable in -> in.file();
            case Place.InRow in -> in.file();
        };
    }

    static View stopped() {
        return Troubles.trouble(HttpStatus.OK, "Stopped", "Hearth stopped reading, and kept nothing of the return.");
    }

    static View failed() {
        return Troubles.trouble(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong in Hearth",
                "This is Hearth’s fault and not yours. Your files are as they were.",
                "the return is larger than this computer’s memory. Close other programs and try again.",
                "there is a fault in Hearth. The window in which it was started says where, and nothing about any child."
                        + " Please send us that.");
    }

    private Waiting() {}
}
