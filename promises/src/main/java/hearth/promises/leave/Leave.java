package hearth.promises.leave;

import hearth.promises.Promise;
import java.util.List;
import java.util.stream.Stream;

/** What is owed to a young person who leaves care, for as long as they need it, in the order of the law. */
public final class Leave {

    /** All of them. */
    public static List<Promise> all() {
        return Stream.of(
                        Section23.all(),
                        Regulation42.all(),
                        CareLeavers.all(),
                        Section23C.all(),
                        Money.all(),
                        LocalOffer.all())
                .flatMap(List::stream)
                .toList();
    }

    private Leave() {}
}
