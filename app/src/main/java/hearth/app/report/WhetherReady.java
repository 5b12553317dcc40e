package hearth.app.report;

import hearth.pages.FindingLine;
import hearth.pages.Links;
import hearth.pages.ReadyPage;
import hearth.pages.ReadyPage.Standing;
import hearth.pages.ReadyPage.State;
import hearth.pages.Share;
import hearth.returns.Severity;
import hearth.returns.rules.Answer;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a council's return can be sent: each thing that was looked at, and how it stands. */
public final class WhetherReady {

    private static final Set<Answer.Why> NOBODYS_CARE =
            EnumSet.of(Answer.Why.NOT_IN_THE_YEAR, Answer.Why.DOES_NOT_APPLY);

    private final Council council;
    private final Links links;
    private final Rulings rulings;

    private WhetherReady(Council council, Links links) {
        this.council = council;
        this.links = links;
        this.rulings = council.rulings();
    }

    /** The page. */
    public static ReadyPage page(Council council, Links links) {
        WhetherReady ready = new WhetherReady(council, links);
        List<Standing> steps = new ArrayList<>();
        steps.add(ready.reading());
        steps.add(ready.errors());
        steps.add(ready.questions());
        steps.add(ready.notJudged());
        steps.add(ready.tables());
        steps.add(ready.lastYear());
        steps.sort(Comparator.comparing(Standing::state));
        return new ReadyPage(links, council.seen(), steps);
    }

    private Standing reading() {
        int wrong = council.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .mapToInt(FindingLine::count)
                .sum();
        return wrong == 0
                ? done("Every value could be read", "No date, code or number in the files is unreadable.")
                : new Standing(
                        State.IN_THE_WAY,
                        "Values that could not be read",
                        "%s in the files could not be used as %s."
                                .formatted(things(wrong), wrong == 1 ? "it stands" : "they stand"),
                        links.findings(),
                        "See each, and how to put it right");
    }

    private Standing errors() {
        int[] errors = rulings.broken()
                .filter(place -> !Rulings.isQuestion(rulings.all().get(place).rule()))
                .toArray();
        int open = Arrays.stream(errors).map(rulings::unexplained).sum();
        if (errors.length == 0) {
            return done("No rule is broken", "Every rule that could be judged was passed.");
        }
        return new Standing(
                open == 0 ? State.TO_LOOK_AT : State.IN_THE_WAY,
                errors.length == 1 ? "One rule is broken" : "%d rules are broken".formatted(errors.length),
                open == 0
                        ? "For each child a reason was given why it is right. The Department may still ask."
                        : "%s, a child counted once for each rule, and no reason why it is right."
                                .formatted(open == 1 ? "Once" : Share.number(open) + " times"),
                links.rules(),
                "Go through them, the most children first");
    }

    private Standing questions() {
        int[] questions = rulings.broken()
                .filter(place -> Rulings.isQuestion(rulings.all().get(place).rule()))
                .toArray();
        int open = Arrays.stream(questions).map(rulings::unexplained).sum();
        return open == 0
                ? done("No question is open", "What may be right and may be wrong was looked at, or there is none.")
                : new Standing(
                        State.IN_THE_WAY,
                        "Questions without an answer",
                        "%s may be right or wrong. Put it right, or say why it is right."
                                .formatted(Plain.children(open)),
                        links.rules(),
                        "See the questions");
    }

    private Standing notJudged() {
        List<String> open = rulings.all().stream()
                .filter(ruling ->
                        ruling.answer() instanceof Answer.NotEvaluated not && !NOBODYS_CARE.contains(not.why()))
                .map(ruling -> ruling.rule().code())
                .toList();
        return open.isEmpty()
                ? done("Every rule was judged", "None was left out for want of a table or of reference data.")
                : new Standing(
                        State.TO_LOOK_AT,
                        open.size() == 1
                                ? "One rule was not judged"
                                : "%d rules were not judged".formatted(open.size()),
                        "Not judged is not passed. A table, a column, postcodes or Ofsted’s list may be missing.",
                        links.rules() + "#silent",
                        "See which, and why");
    }

    private Standing tables() {
        Ssda903 ssda903 = council.checked().ssda903();
        String missing = Table.all().stream()
                .filter(table ->
                        table.isIn(ssda903.year()) && !ssda903.thisYear().has(table))
                .map(Table::title)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? done("Every table is there", "All the tables of this year’s return were found.")
                : new Standing(
                        State.TO_LOOK_AT,
                        "Tables that are not there",
                        "Not found: %s. Maybe no child needs them; maybe a file was left out.".formatted(missing),
                        links.findings(),
                        "See what was found");
    }

    private Standing lastYear() {
        return council.checked().ssda903().lastYear().supplied().isEmpty()
                ? new Standing(
                        State.TO_LOOK_AT,
                        "Last year’s return is not beside it",
                        "Without it the rules that compare the two years cannot be judged.",
                        links.home(),
                        "Check again with both")
                : done("Last year’s return is beside it", "The rules that compare the two years were judged.");
    }

    private static Standing done(String title, String says) {
        return new Standing(State.DONE, title, says, "", "");
    }

    private static String things(int count) {
        return count == 1 ? "1 value" : Share.number(count) + " values";
    }
}
