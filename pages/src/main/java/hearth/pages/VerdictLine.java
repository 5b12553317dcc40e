package hearth.pages;

import java.util.List;

/**
 * One promise, one of the times it was owed to this child, and what came of it.
 *
 * @param promise the promise's id
 * @param words   the promise in the words that a child reads
 * @param due     when it fell due, in words: "Due by 8 April 2025"
 * @param came    what came of it, in words: "Held on 30 April 2025, 22 days late"
 * @param because the steps from the facts to the verdict, each a sentence
 * @param law     where it is written
 */
public record VerdictLine(
        String promise, String words, Outcome outcome, String due, String came, List<String> because, String law) {

    public VerdictLine {
        because = List.copyOf(because);
    }

    /** The same in other words. */
    public VerdictLine saying(String other) {
        return new VerdictLine(promise, other, outcome, due, came, because, law);
    }
}
