package hearth.promises.examples;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that somebody wrote by hand, examples or pledges for instance, or why it cannot be read. */
public sealed interface TextFile {

    /** Where it lies, as it was asked for. */
    Path path();

    /** It was read. */
    record Text(Path path, String text) implements TextFile {}

    /**
     * It cannot be read.
     *
     * @param path where it should be
     * @param says what is wrong with it
     * @param maybe what may help
     */
    record Unreadable(Path path, String says, String maybe) implements TextFile {

        /** As it is reported. */
        public Failure failure() {
            return new Failure.NotUnderstood(new Place(path.toString(), 0), "", says + "\nMaybe " + maybe);
        }
    }

    /** This file. */
    static TextFile of(Path path) {
        try {
            return new Text(path, Files.readString(path));
        } catch (CharacterCodingException _) {
            return new Unreadable(path, "It is not in UTF-8.", "the editor can save it as UTF-8.");
        } catch (IOException e) {
            return unreadable(path, e);
        }
    }

    /** This file, or every file of this folder and the folders in it whose name ends like this, in order. */
    static List<TextFile> under(Path place, String ending) {
        return Files.isDirectory(place) ? TextFolder.read(place, ending) : List.of(of(place));
    }

    /** What can be said of it when the machine does not give it out. */
    static Unreadable unreadable(Path path, IOException why) {
        return Files.exists(path)
                ? new Unreadable(
                        path,
                        "It cannot be read (%s)."
                                .formatted(why.getClass().getSimpleName().replace("Exception", "")),
                        "it is not yours to read, or it is no file of text.")
                : new Unreadable(path, "It is not there.", "the name is misspelt, or it lies in another folder.");
    }
}
