package hearth.promises;

import hearth.promises.family.Family;
import hearth.promises.home.Home;
import hearth.promises.leave.Leave;
import hearth.promises.secure.Secure;
import hearth.promises.voice.Voice;
import hearth.story.Story;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The catalogue: every promise that Hearth knows, in the order of the five ambitions and of the law. */
public final class Promises {

    private static final List<Promise> ALL = Stream.of(Voice.all(), Family.all(), Home.all(), Leave.all(), Secure.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Promise::ambition))
            .toList();

    private static final Catalogue CATALOGUE = Catalogue.of(ALL);

    /** The promises of England as they are checked, to which a council can add its own. */
    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    /** Every promise, in the order of the book. */
    public static List<Promise> all() {
        return ALL;
    }

    /** The id of every promise once, in the order of the book. */
    public static List<String> ids() {
        return CATALOGUE.ids();
    }

    /** The promise with this id; of several versions the first. */
    public static Optional<Promise> named(String id) {
        return CATALOGUE.named(id);
    }

    /** Every verdict on one child, promise by promise, judged at that moment. What was not owed is left out. */
    public static List<Judged> check(Story story, Asking asking) {
        return CATALOGUE.check(story, asking);
    }

    /** The same, each verdict told as it is found; nothing is kept. */
    public static void check(Story story, Asking asking, BiConsumer<Promise, Verdict> told) {
        CATALOGUE.check(story, asking, told);
    }

    private Promises() {}
}
