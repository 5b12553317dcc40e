package hearth.app.check;

import hearth.promises.Because;
import hearth.returns.CollectionYear;
import hearth.returns.rules.Answer;
import hearth.returns.rules.Ruling;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a manager reads of the rules of the return: how many were passed, which were broken most, and which not judged. */
public final class RuleSummary {

    private static final int SHOWN = 10;
    private static final int CODES_SHOWN = 6;

    private final List<Ruling> rulings;
    private final CollectionYear year;
    private final Besides besides;
    private final PrintWriter out;
    private final UnaryOperator<String> heading;

    RuleSummary(Checked checked, PrintWriter out, UnaryOperator<String> heading) {
        this.rulings = checked.rulings();
        this.year = checked.ssda903().year();
        this.besides = checked.besides();
        this.out = out;
        this.heading = heading;
    }

    void print() {
        List<Ruling> failed = failed();
        Map<Answer.Why, List<Ruling>> notEvaluated = notEvaluated(rulings);
        int open = notEvaluated.values().stream().mapToInt(List::size).sum();
        out.printf("%n%s%n", heading.apply("Rules of the return"));
        out.printf(
                "  %s of %s: %s passed, %s failed, %s not evaluated.%n",
                count(rulings.size(), "rule", "rules"),
                year,
                number(rulings.size() - failed.size() - open),
                number(failed.size()),
                number(open));
        notEvaluated.forEach(this::printWhy);
        printReference();
        long later = rulings.stream()
                .filter(ruling -> ruling.rule().years().isLaterWording(year))
                .count();
        if (later > 0) {
            out.printf("  %s used with the words of a later year: the earlier ones are not known.%n", are(later));
        }
        failed.stream().limit(SHOWN).forEach(this::printFailed);
        if (failed.size() > SHOWN) {
            out.printf("  and %s more; ./hearth rules CODE says what a rule asks.%n", number(failed.size() - SHOWN));
        }
    }

    /** Loudly where it is missing: what was not evaluated has not been passed. */
    private void printReference() {
        if (besides.reference().kept().isEmpty()) {
            out.printf("      No postcodes and no list of Ofsted's were imported: ./hearth reference import --help%n");
        } else {
            printMissing();
        }
        printKnown();
    }

    private void printMissing() {
        Map<String, Long> missing = new TreeMap<>();
        for (Ruling ruling : rulings) {
            if (ruling.answer() instanceof Answer.NotEvaluated(var why, var reason) && why == Answer.Why.NO_REFERENCE) {
                missing.merge(wants(reason), 1L, Long::sum);
            }
        }
        missing.forEach((wants, rules) -> out.printf(
                "      %s %s%n", rules == 1 ? "1 rule needs" : count(rules, "rule", "rules") + " need", wants));
        if (!missing.isEmpty()) {
            out.printf("      Maybe import it once: ./hearth reference import FILE%n");
        }
    }

    private void printKnown() {
        String lists = String.join(
                "; ",
                besides.reference().kept().stream()
                        .map(kept -> kept.kind().words()
                                + kept.edition()
                                        .map(day -> " (%s)".formatted(Because.day(day)))
                                        .orElse(""))
                        .toList());
        if (!lists.isEmpty()) {
            out.printf("  Known besides the return: %s.%n", lists);
        }
        besides.reference().troubles().forEach(trouble -> out.printf("  %s%n", trouble.replace("\n", "\n  ")));
        if (besides.sender() instanceof Besides.Sender.Guessed(var code)) {
            out.printf(
                    "  The council was taken to be %s, where most of the children's own homes are. Another? Say"
                            + " --authority.%n",
                    code);
        }
    }

    private static String wants(String reason) {
        return reason.substring(reason.lastIndexOf("need") + "needs ".length())
                .replaceFirst(", which is not here\\.$|\\.$", "");
    }

    private List<Ruling> failed() {
        return rulings.stream()
                .filter(ruling -> ruling.answer() instanceof Answer.Failed)
                .sorted(Comparator.comparingLong(RuleSummary::findings).reversed())
                .toList();
    }

    private static long findings(Ruling ruling) {
        return ruling.answer() instanceof Answer.Failed failed ? failed.findings() : 0;
    }

    /** The rules that were not evaluated, by the reason. */
    public static Map<Answer.Why, List<Ruling>> notEvaluated(List<Ruling> rulings) {
        Map<Answer.Why, List<Ruling>> open = new EnumMap<>(Answer.Why.class);
        for (Ruling ruling : rulings) {
            if (ruling.answer() instanceof Answer.NotEvaluated not) {
                open.computeIfAbsent(not.why(), _ -> new ArrayList<>()).add(ruling);
            }
        }
        return open;
    }

    private void printWhy(Answer.Why why, List<Ruling> some) {
        out.printf("    not evaluated, %s: %s (%s)%n", loud(why), number(some.size()), codes(some));
    }

    /** What somebody can do something about must not be read over. */
    private static String loud(Answer.Why why) {
        return switch (why) {
            case NO_REFERENCE -> words(why).toUpperCase(Locale.UK);
            case FAULT -> words(why).toUpperCase(Locale.UK) + ", please report it";
            case NOT_IN_THE_YEAR, NO_TABLE, NO_COLUMN, DOES_NOT_APPLY -> words(why);
        };
    }

    /** Why rules were not evaluated, in words that follow their number. */
    public static String words(Answer.Why why) {
        return switch (why) {
            case NOT_IN_THE_YEAR -> "because they came later";
            case NO_TABLE -> "because a table was not supplied";
            case NO_COLUMN -> "because a column was not supplied";
            case NO_REFERENCE -> "for want of reference data";
            case DOES_NOT_APPLY -> "because they are asked only of a return sent in another form";
            case FAULT -> "by a fault of Hearth's own";
        };
    }

    private static String codes(List<Ruling> some) {
        String first = String.join(
                ", ",
                some.stream()
                        .limit(CODES_SHOWN)
                        .map(ruling -> ruling.rule().code())
                        .toList());
        return some.size() > CODES_SHOWN ? first + " and others" : first;
    }

    private void printFailed(Ruling ruling) {
        Answer.Failed failed = (Answer.Failed) Objects.requireNonNull(ruling.answer());
        out.printf(
                "  %-9s %s, %s%s%n",
                ruling.rule().code(),
                count(failed.findings(), "row", "rows"),
                count(failed.children(), "child", "children"),
                failed.faults() == 0
                        ? ""
                        : ", and %s could not be judged, by a fault of Hearth's own"
                                .formatted(count(failed.faults(), "child", "children")));
        out.printf(
                "            %s%n            %s%n",
                ruling.rule().says(), ruling.rule().maybe());
    }

    private static String are(long rules) {
        return rules == 1 ? "1 rule is" : number(rules) + " rules are";
    }

    private static String count(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
