package hearth.synthetic;

import hearth.returns.Progress;
import hearth.returns.reference.ReferenceFolder;
import hearth.returns.rules.ReferenceData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The places, areas and homes that an invented council brings with its returns, as a check knows them. */
public final class OwnLists {

    /** Those beside the returns in a folder. */
    public static ReferenceData in(Path folder) {
        ReferenceFolder kept = ReferenceFolder.at(folder.resolve("kept"));
        List<Path> lists =
                List.of(folder.resolve("postcodes.csv"), folder.resolve("areas.csv"), folder.resolve("homes.csv"));
        kept.bringIn(lists, Optional.empty(), LocalDate.of(2026, 11, 22), Progress.none());
        return kept.read().known(Optional.of(Ground.OWN_COUNCIL));
    }

    private OwnLists() {}
}
