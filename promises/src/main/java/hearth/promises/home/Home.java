package hearth.promises.home;

import hearth.promises.Promise;
import java.util.List;
import java.util.stream.Stream;

/** What is owed so that a child has a loving, stable home, with health and learning, in the order of the law. */
public final class Home {

    /** All of them. */
    public static List<Promise> all() {
        return Stream.of(
                        Regulation7.all(),
                        Regulation27.all(),
                        Regulation4.all(),
                        Regulation9.all(),
                        Regulation10.all(),
                        Regulation11.all(),
                        Regulation22.all(),
                        ChildrensHomes.all(),
                        SupportedAccommodation.all(),
                        AdoptionAgencies.all(),
                        Section22.all(),
                        Section85.all(),
                        Learning.all())
                .flatMap(List::stream)
                .toList();
    }

    private Home() {}
}
