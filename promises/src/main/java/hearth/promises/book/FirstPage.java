package hearth.promises.book;

import hearth.promises.Ambition;
import hearth.promises.Promise;
import java.util.List;

/** What the book is, how to read it, and how far it has come. */
final class FirstPage {

    static final String TITLE = "The promise book";

    static final String WHAT = "This book says what England owes a child in children\u2019s social care: one promise a"
            + " page, in words for the child, with the law that it comes from. Hearth checks exactly what stands here"
            + " against the story of every child. If a sentence here is wrong, the check is wrong, and we want to know.";

    static final List<String> HOW = List.of(
            "The large words are for the child. Below them stand who is owed the promise, when it falls due, what keeps"
                    + " it, and what excuses it.",
            "The law\u2019s own words are quoted only where we have read them. Elsewhere you find our words, marked"
                    + " \u201cwording not yet checked\u201d.",
            "Where the law leaves a choice, we say how we read it. You may read it otherwise: tell us.",
            "The worked examples are short stories of one child. Hearth runs every one of them whenever it is built, and"
                    + " you can write your own. In each picture the dashed line is the moment of judging, and a verdict stands"
                    + " on the day by which the promise was due.");

    static final List<String> VERDICTS = List.of(
            "Not yet due: it is owed, and there is still time.",
            "Kept: it was done in time.",
            "Kept late: it was done, but late. We say how late.",
            "Broken: the day has passed, and a source that would know says that it was not done.",
            "Excused: not done, or late, for a reason that the rule itself allows, with a name and a day.",
            "Lapsed: what it was owed for ended before it fell due.",
            "Cannot tell: the evidence is missing. This never counts as kept.",
            "Not owed: it did not apply to this child, or was not law.");

    /** How many promises there are, and how many of them are not yet sure. */
    static List<String> counts(List<Promise> promises) {
        long ids = promises.stream().map(Promise::id).distinct().count();
        long unchecked = promises.stream().filter(PlainWords::isUnchecked).count();
        long unconfirmed = promises.stream().filter(PlainWords::isUnconfirmed).count();
        long examples = promises.stream()
                .mapToLong(promise -> BookExamples.of(promise).size())
                .sum();
        return List.of(
                "Promises in this book: %d".formatted(ids),
                "Of these, wording of the law not yet checked: %d".formatted(unchecked),
                "Of these, first day of the law not confirmed: %d".formatted(unconfirmed),
                "Worked examples: %d".formatted(examples));
    }

    /** The promises of one ambition. */
    static List<Promise> of(Ambition ambition, List<Promise> promises) {
        return promises.stream()
                .filter(promise -> promise.ambition() == ambition)
                .toList();
    }

    private FirstPage() {}
}
