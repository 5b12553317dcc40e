package hearth.synthetic;

import java.util.List;
import java.util.function.IntFunction;

/** The chapters of a childhood. */
final class Chapters {

    /** What a return asks for. */
    static List<Chapter> forReturn(IntFunction<String> names) {
        return List.of(
                new PersonChapter(names),
                new CareChapter(),
                new PeopleChapter(),
                new ReviewChapter(),
                new MissingChapter(),
                new HealthChapter(),
                new LeavingChapter());
    }

    /** The whole childhood. */
    static List<Chapter> all(IntFunction<String> names) {
        return List.of(
                new PersonChapter(names),
                new CareChapter(),
                new PeopleChapter(),
                new ReviewChapter(),
                new MissingChapter(),
                new HealthChapter(),
                new LeavingChapter());
    }

    private Chapters() {}
}
