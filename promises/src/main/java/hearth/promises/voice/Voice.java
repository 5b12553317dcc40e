package hearth.promises.voice;

import hearth.promises.Promise;
import java.util.List;
import java.util.stream.Stream;

/** What is owed so that a child is truly listened to, in the order of the law. */
public final class Voice {

    /** All of them. */
    public static List<Promise> all() {
        return Stream.of(
                        Section17.all(),
                        Section20.all(),
                        Section22.all(),
                        Section23B.all(),
                        Section23ZB.all(),
                        Section25A.all(),
                        Section41.all(),
                        Section47.all(),
                        Section61.all(),
                        Regulation6.all(),
                        Regulation8.all(),
                        Regulation9.all(),
                        Regulation28.all(),
                        Regulation29.all(),
                        Regulation31.all(),
                        Regulation33.all(),
                        Regulation34.all(),
                        Regulation45.all(),
                        Regulation48.all(),
                        Regulation50.all(),
                        ComplaintsProcedure.all(),
                        ComplaintsToHomes.all(),
                        ChildrensHomes.all(),
                        FosterCare.all(),
                        AdoptionAsked.all(),
                        MissingGuidance.all(),
                        PersonalWord.all())
                .flatMap(List::stream)
                .toList();
    }

    private Voice() {}
}
