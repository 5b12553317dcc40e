package hearth.app.web;

import hearth.synthetic.InventedCouncil;
import java.nio.file.Path;
import java.util.Optional;

/** What Hearth was given to check. */
sealed interface Given {

    /** What the pages call the council. */
    String council();

    /** The folder that is taken away once all is read. */
    Path folder();

    /** Files that were handed in. */
    record Files(
            String council, Path folder, Path place, Optional<Path> lastYear, Optional<Path> reasons, Wishes wishes)
            implements Given {}

    /** A council that does not exist. */
    record Invented(InventedCouncil invented, Path folder) implements Given {

        @Override
        public String council() {
            return invented.name() + " (invented)";
        }

        /** Its return of two years, once it is written. */
        Files written() {
            Path years = folder.resolve("ssda903");
            String year = Integer.toString(invented.year());
            String before = Integer.toString(invented.year() - 1);
            return new Files(
                    council(),
                    folder,
                    years.resolve(year),
                    Optional.of(years.resolve(before)),
                    Optional.empty(),
                    Wishes.NONE);
        }
    }
}
