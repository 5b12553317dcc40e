package hearth.app.web;

import hearth.app.report.Take;
import hearth.app.report.Takes;
import hearth.pages.TakeAway;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that somebody may take away from a return that was checked. */
final class TakeAways {

    static List<TakeAway> shown() {
        return all().map(Take::shown).toList();
    }

    static Optional<Take> named(String file) {
        return all().filter(take -> take.shown().file().equals(file)).findFirst();
    }

    private static Stream<Take> all() {
        return Stream.concat(Stream.of(Takes.REPORT), Takes.TABLES.stream());
    }

    private TakeAways() {}
}
