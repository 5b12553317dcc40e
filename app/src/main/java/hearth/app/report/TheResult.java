package hearth.app.report;

import hearth.pages.AmbitionSummary;
import hearth.pages.ChildLine;
import hearth.pages.Links;
import hearth.pages.PromiseLine;
import hearth.pages.ReadBy;
import hearth.pages.ResultPage;
import hearth.pages.TakeAway;
import hearth.pages.Tally;
import hearth.promises.Counts;
import hearth.promises.Promise;
import hearth.promises.Verdict.Word;
import java.util.Comparator;
import java.util.List;

/** The first page of a council: five ambitions, their promises, and the children to look at first. */
public final class TheResult {

    private static final int FIRST_CHILDREN = 8;

    /** The page in this order, with these files to take away. */
    public static ResultPage page(Council council, Links links, ReadBy by, List<TakeAway> takeAways) {
        return new ResultPage(
                links,
                council.seen(),
                by,
                all(council),
                Chapter.of(by, council.catalogue()).stream()
                        .map(chapter -> summary(council, chapter))
                        .toList(),
                first(council),
                council.findings().stream()
                        .filter(finding -> !finding.isNote())
                        .mapToInt(finding -> finding.count())
                        .sum(),
                (int) council.rulings().broken().count(),
                takeAways);
    }

    private static List<ChildLine> first(Council council) {
        return council.worstFirst().stream()
                .filter(child -> council.verdicts().broken(child) > 0)
                .limit(FIRST_CHILDREN)
                .map(child -> ChildLines.line(council, child))
                .toList();
    }

    /** Every promise, counted once. */
    private static Tally all(Council council) {
        return council.catalogue().ids().stream()
                .map(council::promise)
                .map(council::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    private static AmbitionSummary summary(Council council, Chapter chapter) {
        List<PromiseLine> owed = council.catalogue().ids().stream()
                .map(council::promise)
                .filter(chapter.holds())
                .filter(promise -> council.verdicts().counts().owed(promise) > 0)
                .map(promise -> line(council, promise))
                .sorted(Comparator.comparing(PromiseLine::isSilent))
                .toList();
        Tally tally = owed.stream().map(PromiseLine::tally).reduce(Tally.NONE, Tally::plus);
        return new AmbitionSummary(
                chapter.id(),
                chapter.title(),
                chapter.sentence(),
                owed.isEmpty() ? chapter.silence() : "",
                tally,
                owed);
    }

    static PromiseLine line(Council council, Promise promise) {
        return new PromiseLine(
                promise.id(), promise.words(), Plain.law(promise), council.tally(promise), people(council, promise));
    }

    private static String people(Council council, Promise promise) {
        Counts counts = council.verdicts().counts();
        int broken = counts.children(promise, Word.BROKEN).cardinality();
        if (broken > 0) {
            return "Broken for %,d of %s."
                    .formatted(broken, Plain.children(counts.children(promise).cardinality()));
        }
        int untold = counts.times(promise, Word.CANNOT_TELL);
        return untold > 0 && untold == counts.owed(promise) ? doubt(council, promise) : "";
    }

    /** What would know, as the first child for whom we cannot tell shows it. */
    private static String doubt(Council council, Promise promise) {
        int child =
                council.verdicts().counts().children(promise, Word.CANNOT_TELL).nextSetBit(0);
        return Time.of(council.verdicts().on(child)).stream()
                .filter(time -> time.promise().id().equals(promise.id()))
                .map(time -> time.came() + ".")
                .findFirst()
                .orElse("");
    }

    private TheResult() {}
}
