package hearth.app.report;

import hearth.app.check.Reasons.About;
import hearth.app.check.Reasons.Reason;
import hearth.app.check.RuleBook;
import hearth.pages.Links;
import hearth.pages.Paging;
import hearth.pages.RulePage;
import hearth.pages.RulePage.ChildRows;
import hearth.pages.Share;
import hearth.promises.Because;
import hearth.returns.rules.Answer;
import hearth.returns.rules.Rule;
import hearth.returns.rules.Ruling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** One rule in a council's return, and the rows of the children of whom it speaks. */
public final class TheRule {

    private static final int CHILDREN_A_PAGE = 20;
    private static final int LONGEST_REASON = 500;

    /** The page of the rule with this code, where there is one. */
    public static Optional<RulePage> page(Council council, Links links, String code, int page) {
        return set(
                council,
                links,
                code,
                children -> Paging.of(page, children, CHILDREN_A_PAGE, number -> links.rule(code) + "?page=" + number));
    }

    /** The same for a report: the first children alone. */
    static RulePage filed(Council council, Links links, String code) {
        return set(council, links, code, _ -> Paging.ONE).orElseThrow();
    }

    private static Optional<RulePage> set(
            Council council, Links links, String code, IntFunction<Paging> ofSoManyChildren) {
        OptionalInt found = council.rulings().place(code);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int place = found.getAsInt();
        int[] children = council.rulings().children(place).stream().toArray();
        return Optional.of(page(council, links, place, children, ofSoManyChildren.apply(children.length)));
    }

    private static RulePage page(Council council, Links links, int place, int[] children, Paging paging) {
        Rulings rulings = council.rulings();
        Ruling ruling = rulings.all().get(place);
        Rule rule = ruling.rule();
        return new RulePage(
                links,
                council.seen(),
                rule.code(),
                rulings.about(rule),
                rule.says(),
                rule.maybe(),
                Rulings.isQuestion(rule),
                RuleBook.years(rule.years()),
                state(ruling.answer(), children.length),
                ruling.answer() instanceof Answer.Failed failed ? failed.findings() : 0,
                children.length,
                Arrays.stream(children)
                        .skip((paging.page() - 1L) * CHILDREN_A_PAGE)
                        .limit(CHILDREN_A_PAGE)
                        .mapToObj(child -> rows(council, place, child))
                        .toList(),
                paging);
    }

    private static String state(Answer answer, int children) {
        return switch (answer) {
            case Answer.Passed _ -> "Passed: it found nothing in this return.";
            case Answer.NotEvaluated not -> "Not judged, which is not passed. " + not.reason();
            case Answer.Failed failed ->
                "Found in %s of %s."
                        .formatted(
                                failed.findings() == 1 ? "1 row" : Share.number(failed.findings()) + " rows",
                                Plain.children(children));
        };
    }

    private static ChildRows rows(Council council, int place, int child) {
        Rulings rulings = council.rulings();
        String code = rulings.all().get(place).rule().code();
        Optional<Reason> reason = rulings.reasons().of(new About(code, council.id(child)));
        return new ChildRows(
                council.id(child),
                RowsOfChild.of(council.checked().ssda903(), child, rulings.findings(place, child)),
                reason.map(Reason::words).orElse(""),
                reason.map(Reason::given).orElse(""));
    }

    /** Keeps why the rule is wrong about a child; no words take an earlier reason back. */
    public static void reason(Council council, String code, String child, String words, LocalDate today) {
        Rulings rulings = council.rulings();
        About about = new About(code, child);
        boolean isSpokenOf =
                rulings.place(code).isPresent() && council.child(child).isPresent();
        String plain = words.strip();
        if (plain.isEmpty()) {
            rulings.reasons().takeBack(about);
        } else if (isSpokenOf) {
            String kept = plain.substring(0, Math.min(LONGEST_REASON, plain.length()));
            rulings.reasons().keep(new Reason(about, kept, Because.day(today)));
        }
    }

    /** The codes of the rules, each of which has a page. */
    static List<String> codes(Council council) {
        return council.rulings().all().stream()
                .map(ruling -> ruling.rule().code())
                .toList();
    }

    private TheRule() {}
}
