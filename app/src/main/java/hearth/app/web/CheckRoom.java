package hearth.app.web;

import hearth.app.report.Council;
import hearth.app.report.Take;
import hearth.app.report.TheChild;
import hearth.app.report.TheChildren;
import hearth.app.report.TheDraft;
import hearth.app.report.TheFile;
import hearth.app.report.ThePromise;
import hearth.app.report.TheResult;
import hearth.app.report.TheRule;
import hearth.app.report.TheRules;
import hearth.app.report.WhetherReady;
import hearth.app.web.InHand.State;
import hearth.pages.Outcome;
import hearth.pages.ReadBy;
import hearth.pages.ResultPage;
import hearth.pages.RulesPage.By;
import hearth.pages.ServedLinks;
import hearth.story.London;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages of one return: its five ambitions, its promises, its children, its files. */
@Controller
final class CheckRoom {

    private final Desk desk;
    private final Workbench workbench;

    CheckRoom(Desk desk, Workbench workbench) {
        this.desk = desk;
        this.workbench = workbench;
    }

    @GetMapping("/check/{id}")
    View result(@PathVariable String id, @RequestParam(defaultValue = "") String by) {
        InHand inHand = desk.find(id);
        return switch (inHand.state()) {
            case State.Ready ready -> PageView.of("result", inOrder(ready, id, ReadBy.marked(by)));
            case State.Working working -> PageView.of("progress", Waiting.page(inHand, working));
            case State.Unusable(var findings) -> Waiting.unusable(findings);
            case State.Stopped _ -> Waiting.stopped();
            case State.Failed _ -> Waiting.failed();
        };
    }

    /** The order in which most people read is set beforehand. */
    private static ResultPage inOrder(State.Ready ready, String id, ReadBy by) {
        return switch (by) {
            case AMBITION -> ready.first();
            case OUTCOME -> TheResult.page(ready.council(), new ServedLinks(id), by, TakeAways.shown());
        };
    }

    @PostMapping("/check/{id}/stop")
    View stop(@PathVariable String id) {
        desk.find(id).stop();
        return new Redirect(new ServedLinks(id).result());
    }

    @PostMapping("/check/{id}/forget")
    View forget(@PathVariable String id) {
        desk.forget(id);
        return new Redirect("/forgotten");
    }

    @GetMapping("/check/{id}/promise/{promise}")
    View promise(
            @PathVariable String id,
            @PathVariable String promise,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") String page) {
        List<Outcome> outcomes = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.mark().equals(only))
                .toList();
        return PageView.of(
                "promise",
                ThePromise.page(council(id), new ServedLinks(id), promise, outcomes, number(page))
                        .orElseThrow(NotHereException::new));
    }

    @GetMapping("/check/{id}/children")
    View children(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String child,
            @RequestParam(defaultValue = "1") String page) {
        return PageView.of("children", TheChildren.search(council(id), new ServedLinks(id), child, number(page)));
    }

    @GetMapping("/check/{id}/child/{child}")
    View child(@PathVariable String id, @PathVariable String child, @RequestParam(defaultValue = "") String by) {
        return PageView.of(
                "child",
                TheChild.page(council(id), new ServedLinks(id), child, ReadBy.marked(by))
                        .orElseThrow(NotHereException::new));
    }

    @GetMapping("/check/{id}/what-if")
    View whatIf(@PathVariable String id) {
        return PageView.of("what-if", TheDraft.empty(council(id), new ServedLinks(id)));
    }

    @PostMapping("/check/{id}/what-if")
    View whatIf(@PathVariable String id, @RequestParam(defaultValue = "") String draft) {
        return PageView.of("what-if", TheDraft.page(council(id), new ServedLinks(id), draft));
    }

    @GetMapping("/check/{id}/rules")
    View rules(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "1") String page) {
        By grouped = Arrays.stream(By.values())
                .filter(one -> one.word().equals(by))
                .findFirst()
                .orElse(By.RULE);
        return PageView.of("rules", TheRules.page(council(id), new ServedLinks(id), grouped, find, number(page)));
    }

    @GetMapping("/check/{id}/rule/{code}")
    View rule(@PathVariable String id, @PathVariable String code, @RequestParam(defaultValue = "1") String page) {
        return PageView.of(
                "rule",
                TheRule.page(council(id), new ServedLinks(id), code, number(page))
                        .orElseThrow(NotHereException::new));
    }

    /** Keeps why what the rule found is right as it stands; no words take an earlier reason back. */
    @PostMapping("/check/{id}/rule/{code}/reason")
    View reason(
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam String child,
            @RequestParam(defaultValue = "") String reason) {
        TheRule.reason(council(id), code, child, reason, London.dayOf(Instant.now()));
        return new Redirect(new ServedLinks(id).rule(code));
    }

    @GetMapping("/check/{id}/ready")
    View ready(@PathVariable String id) {
        return PageView.of("ready", WhetherReady.page(council(id), new ServedLinks(id)));
    }

    @GetMapping("/check/{id}/file")
    View file(@PathVariable String id) {
        return PageView.of("file", TheFile.page(council(id), new ServedLinks(id)));
    }

    @GetMapping("/check/{id}/take/{name}")
    void take(@PathVariable String id, @PathVariable String name, HttpServletResponse response) throws IOException {
        Council council = council(id);
        Take take = TakeAways.named(name).orElseThrow(NotHereException::new);
        Path place = workbench.placeForOne();
        try {
            Path file = place.resolve(take.shown().file());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                take.content().write(council, out);
            }
            hand(file, take, response);
        } finally {
            Workbench.clear(place);
        }
    }

    /** Only a file that is whole goes out. */
    private static void hand(Path file, Take take, HttpServletResponse response) throws IOException {
        response.setContentType(take.kind());
        response.setContentLengthLong(Files.size(file));
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + take.shown().file() + "\"");
        response.setHeader("Cache-Control", "no-store");
        Files.copy(file, response.getOutputStream());
    }

    private Council council(String id) {
        if (desk.find(id).state() instanceof State.Ready ready) {
            return ready.council();
        }
        throw new NotHereException();
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
