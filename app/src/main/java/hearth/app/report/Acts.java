package hearth.app.report;

import hearth.promises.Because;
import hearth.story.Fact;
import hearth.story.Reviews.Review;
import hearth.story.Spoken;

/** What was done for a child, in a few words: "Review on 30 April 2025". */
final class Acts {

    static String inWords(Fact<?> fact) {
        String day = Because.day(fact.happened().from());
        return (fact.detail() instanceof Review ? "Review held" : Spoken.first(Spoken.kind(fact))) + " on " + day;
    }

    private Acts() {}
}
