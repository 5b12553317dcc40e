package hearth.promises;

import hearth.story.Story;
import java.util.ArrayList;
import java.util.List;

/**
 * Something England owes a child. A promise is data, so the same object is checked against one story or all of them,
 * printed in the promise book, and explained on the child's page.
 *
 * @param id the ambition's or subject's word and a short name, for example {@code voice.visit-first}; versions of one
 *     promise under different law share it
 * @param ambition which of the five it serves
 * @param words what we tell the child, in words a ten-year-old can read
 * @param purpose what it is for, in one sentence
 * @param law where it is written
 * @param inForce the days on which it is law
 * @param terms what is owed when, and what keeps it
 * @param excuses what the rule allows
 * @param readings where the law leaves a choice: what we chose, shown wherever a date is shown
 */
public record Promise(
        String id,
        Ambition ambition,
        String words,
        String purpose,
        Law law,
        InForce inForce,
        List<Term> terms,
        List<Allowed> excuses,
        List<String> readings) {

    /** Copies the lists. */
    public Promise {
        terms = List.copyOf(terms);
        excuses = List.copyOf(excuses);
        readings = List.copyOf(readings);
    }

    /** One verdict for each time the promise was owed in this story, judged at that moment; none where it was not. */
    public List<Verdict> check(Story story, Asking asking) {
        var numbering = new Numbering();
        Prepared prepared = Prepared.of(List.of(this), numbering)[0].forStoriesWith(story.kinds());
        List<Verdict> verdicts = new ArrayList<>();
        Judge.check(prepared, new Life(story, asking, numbering.size()), verdicts);
        return verdicts;
    }
}
