package hearth.promises.secure;

import hearth.promises.Promise;
import java.util.List;
import java.util.stream.Stream;

/** What is owed to a child in a secure home or in custody, in the order of the law. */
public final class Secure {

    /** All of them. */
    public static List<Promise> all() {
        return Stream.of(
                        Section25.all(),
                        Regulation3.all(),
                        Regulation9.all(),
                        Regulation10.all(),
                        Regulation11.all(),
                        Regulation14.all(),
                        Regulation47.all(),
                        CustodyVisits.all(),
                        TrainingCentreRules.all(),
                        YoungOffenderRules.all(),
                        Liberty.all())
                .flatMap(List::stream)
                .toList();
    }

    private Secure() {}
}
