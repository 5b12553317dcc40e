package hearth.app.report;

import hearth.pages.BookChapter;
import hearth.pages.BookDiffPage;
import hearth.pages.BookEntry;
import hearth.pages.BookEntryPage;
import hearth.pages.BookLine;
import hearth.pages.BookPage;
import hearth.pages.Links;
import hearth.pages.PromiseLine;
import hearth.pages.ReadBy;
import hearth.promises.Because;
import hearth.promises.Catalogue;
import hearth.promises.InForce;
import hearth.promises.Law.Wording;
import hearth.promises.Promise;
import hearth.promises.book.LawDiff;
import hearth.promises.book.PlainWords;
import hearth.promises.book.PromiseBook;
import hearth.promises.book.Search;
import hearth.promises.book.WorkedExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The promise book: everything England owes a child that Hearth can check. */
public final class TheBook {

    private final Catalogue catalogue;

    private TheBook(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The book of these promises. */
    public static TheBook of(Catalogue catalogue) {
        return new TheBook(catalogue);
    }

    /** All promises, in this order. */
    public BookPage page(Links links, ReadBy by) {
        return page(links, by, "");
    }

    /** The promises on whose page these words stand, in this order. */
    public BookPage page(Links links, ReadBy by, String lookFor) {
        return page(links, by, lookFor, Search.find(lookFor, catalogue, latest()));
    }

    /** These promises alone, in this order. */
    public BookPage page(Links links, ReadBy by, List<Promise> promises) {
        return page(links, by, "", promises);
    }

    private BookPage page(Links links, ReadBy by, String lookFor, List<Promise> found) {
        List<BookChapter> chapters = Chapter.of(by, catalogue).stream()
                .map(chapter -> chapter(chapter, found))
                .filter(chapter -> lookFor.isEmpty() || !chapter.promises().isEmpty())
                .toList();
        return new BookPage(links, by, lookFor, found.size(), PromiseBook.counts(catalogue.all()), chapters);
    }

    /** One promise, where there is one with this id, and how often it was kept here. */
    public Optional<BookEntryPage> page(Links links, String id, List<PromiseLine> here) {
        return catalogue.ids().contains(id) ? Optional.of(new BookEntryPage(links, entry(id), here)) : Optional.empty();
    }

    /** How often the promise was kept in this council; empty where it was not owed. */
    public static List<PromiseLine> here(Council council, String id) {
        return council.catalogue().ids().contains(id)
                ? Stream.of(TheResult.line(council, council.promise(id)))
                        .filter(line -> line.tally().owed() > 0)
                        .toList()
                : List.of();
    }

    /** What became of the promises between two days, as they were typed. */
    public static BookDiffPage between(Links links, String from, String to, LawDiff diff) {
        return new BookDiffPage(
                links,
                from,
                to,
                "From %s to %s".formatted(Because.day(diff.from()), Because.day(diff.to())),
                "",
                diff.began().stream().map(TheBook::dated).toList(),
                diff.ended().stream().map(TheBook::dated).toList(),
                diff.changed().stream().map(TheBook::changed).toList(),
                diff.same(),
                diff.unsure().size());
    }

    private static BookDiffPage.Changed changed(LawDiff.Changed changed) {
        return new BookDiffPage.Changed(
                changed.after().id(),
                changed.after().words(),
                changed.lines().stream()
                        .map(line -> new BookDiffPage.Line(line.question(), line.before(), line.after()))
                        .toList());
    }

    private static BookLine dated(Promise promise) {
        return new BookLine(promise.id(), promise.words(), Plain.law(promise) + ". " + days(promise.inForce()));
    }

    private BookChapter chapter(Chapter chapter, List<Promise> found) {
        return new BookChapter(
                chapter.id(),
                chapter.title(),
                chapter.sentence(),
                found.stream().filter(chapter.holds()).map(TheBook::line).toList());
    }

    private static BookLine line(Promise promise) {
        return new BookLine(promise.id(), promise.words(), Plain.law(promise));
    }

    private BookEntry entry(String id) {
        List<Promise> versions = catalogue.versions(id);
        Promise promise = versions.getLast();
        return new BookEntry(
                id,
                promise.ambition().title(),
                promise.words(),
                promise.purpose(),
                PlainWords.outcomes(promise, catalogue),
                PlainWords.terms(promise).stream().map(TheBook::sentence).toList(),
                PlainWords.excuses(promise),
                written(promise),
                sentence(PlainWords.pledged(promise, catalogue)),
                promise.readings(),
                versions.stream().map(TheBook::version).toList(),
                WorkedExample.of(promise).stream().map(TheBook::example).toList());
    }

    /** Of several versions the one that was made law last. */
    private List<Promise> latest() {
        return catalogue.ids().stream()
                .map(id -> catalogue.versions(id).getLast())
                .toList();
    }

    private static BookEntry.Version version(Promise promise) {
        String when = PlainWords.terms(promise).stream()
                .flatMap(List::stream)
                .filter(answered -> answered.question().equals("When"))
                .map(answered -> "When: " + answered.answer())
                .findFirst()
                .orElse("");
        return new BookEntry.Version(days(promise.inForce()), promise.words(), when);
    }

    private static BookEntry.Example example(WorkedExample example) {
        return new BookEntry.Example(
                example.name(),
                example.drawing(),
                example.rows().stream()
                        .map(row -> new BookEntry.Row(row.what(), row.when()))
                        .toList(),
                example.name() + "\n  " + String.join("\n  ", example.lines()));
    }

    private static List<BookEntry.Answered> sentence(List<PlainWords.Answered> sentence) {
        return sentence.stream()
                .map(answered -> new BookEntry.Answered(answered.question(), answered.answer()))
                .toList();
    }

    private static BookEntry.Written written(Promise promise) {
        List<String> unsure = new ArrayList<>();
        if (PlainWords.isUnchecked(promise)) {
            unsure.add("Wording not yet checked");
        }
        if (PlainWords.isUnconfirmed(promise)) {
            unsure.add("First day not confirmed");
        }
        return new BookEntry.Written(
                promise.law().authority().words(),
                Plain.law(promise),
                promise.law().wording() instanceof Wording.Quoted(var words) ? words : "",
                promise.law().wording() instanceof Wording.NotYetChecked(var ours) ? ours : "",
                promise.law().link().toString(),
                days(promise.inForce()),
                unsure);
    }

    private static String days(InForce inForce) {
        return switch (inForce) {
            case InForce.Between(var days) ->
                "Since " + Because.day(days.from())
                        + days.to()
                                .map(to -> ", up to " + Because.day(to.minusDays(1)))
                                .orElse("") + ".";
            case InForce.Always _ -> "Always.";
            case InForce.Unconfirmed _ -> "Since when is not confirmed. Hearth checks it on every day.";
            case InForce.NotCommenced _ -> "Passed by Parliament, and not yet law.";
        };
    }
}
