package hearth.app.report;

import hearth.pages.BookChapter;
import hearth.pages.BookEntry;
import hearth.pages.BookEntryPage;
import hearth.pages.BookPage;
import hearth.pages.Links;
import hearth.promises.Ambition;
import hearth.promises.Because;
import hearth.promises.InForce;
import hearth.promises.Law.Wording;
import hearth.promises.Promise;
import hearth.promises.Promises;
import hearth.promises.book.PlainWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The promise book: everything England owes a child that Hearth can check. */
public final class TheBook {

    /** All promises, by ambition. */
    public static BookPage page(Links links) {
        return new BookPage(
                links, Arrays.stream(Ambition.values()).map(TheBook::chapter).toList());
    }

    /** One promise, where there is one with this id. */
    public static Optional<BookEntryPage> page(Links links, String id) {
        return Promises.ids().contains(id) ? Optional.of(new BookEntryPage(links, entry(id))) : Optional.empty();
    }

    private static BookChapter chapter(Ambition ambition) {
        return new BookChapter(
                ambition.name().toLowerCase(Locale.ROOT),
                ambition.title(),
                ambition.sentence(),
                Promises.ids().stream()
                        .filter(id -> latest(id).ambition() == ambition)
                        .map(TheBook::entry)
                        .toList());
    }

    private static BookEntry entry(String id) {
        Promise promise = latest(id);
        return new BookEntry(
                id,
                promise.ambition().title(),
                promise.words(),
                PlainWords.terms(promise).stream().map(TheBook::sentence).toList(),
                PlainWords.excuses(promise),
                inForce(id),
                Plain.law(promise),
                quoted(promise),
                promise.law().link().toString(),
                readings(promise),
                List.of());
    }

    /** Of several versions the one that was made law last. */
    private static Promise latest(String id) {
        return Promises.all().stream()
                .filter(promise -> promise.id().equals(id))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static List<BookEntry.Answered> sentence(List<PlainWords.Answered> sentence) {
        return sentence.stream()
                .map(answered -> new BookEntry.Answered(answered.question(), answered.answer()))
                .toList();
    }

    private static String inForce(String id) {
        return Promises.all().stream()
                .filter(promise -> promise.id().equals(id))
                .map(promise -> days(promise.inForce()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String days(InForce inForce) {
        return switch (inForce) {
            case InForce.Between(var days) ->
                "From " + Because.day(days.from())
                        + days.to()
                                .map(to -> " to " + Because.day(to.minusDays(1)))
                                .orElse("") + ".";
            case InForce.Unconfirmed _ -> "Since when is not confirmed. Hearth treats it as law.";
            case InForce.NotCommenced _ -> "Passed by Parliament, and not yet law.";
        };
    }

    private static String quoted(Promise promise) {
        return promise.law().wording() instanceof Wording.Quoted(var words) ? words : "";
    }

    private static List<String> readings(Promise promise) {
        List<String> readings = new ArrayList<>();
        if (promise.law().wording() instanceof Wording.NotYetChecked(var paraphrase) && !paraphrase.isBlank()) {
            readings.add("In our words: " + paraphrase + ".");
        }
        readings.addAll(promise.readings());
        return readings;
    }

    private TheBook() {}
}
