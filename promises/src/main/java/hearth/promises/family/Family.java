package hearth.promises.family;

import hearth.promises.Promise;
import java.util.List;
import java.util.stream.Stream;

/** What is owed so that families get help and stay together, in the order of the law. */
public final class Family {

    /** All of them. */
    public static List<Promise> all() {
        return Stream.of(
                        KinshipHelp.all(),
                        Carers.all(),
                        Section22C.all(),
                        Regulation19.all(),
                        Section31.all(),
                        Section43.all(),
                        Section46.all(),
                        Section47.all(),
                        PrivateFosterCare.all(),
                        WorkingTogether.all())
                .flatMap(List::stream)
                .toList();
    }

    private Family() {}
}
