package hearth.app.report;

import hearth.promises.Because;
import hearth.story.Fact;
import hearth.story.Kind;
import hearth.story.Reviews.Review;
import java.util.Locale;

/** What was done for a child, in a few words: "Review on 30 April 2025". */
final class Acts {

    static String inWords(Fact<?> fact) {
        String day = Because.day(fact.happened().from());
        return (fact.detail() instanceof Review ? "Review held" : name(fact)) + " on " + day;
    }

    private static String name(Fact<?> fact) {
        String kind = Kind.of(fact.detail().getClass()).name().replace('-', ' ');
        return kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1);
    }

    private Acts() {}
}
