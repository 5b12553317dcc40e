package hearth.returns;

import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What can be wrong with a file before anything in it is read, and the words for it. */
public final class FileFindings {

    private FileFindings() {}

    static Finding nothingThere(Path place) {
        return error(
                "read.nothing-there",
                place.toString(),
                "There is no file and no folder of this name.",
                "Maybe the name is misspelt, or the folder has moved.");
    }

    /** A folder or zip in which there is no file. */
    public static Finding empty(String place) {
        return error(
                "read.empty",
                place,
                "There is no file in it.",
                "Maybe the return was saved in another folder; give the folder or zip that holds its tables.");
    }

    /** Reading failed. */
    public static Finding unreadable(String file, Exception why) {
        return error(
                "read.unreadable",
                file,
                "It cannot be read: " + said(why) + ".",
                "Maybe it is open in another program, or you are not allowed to read it; save a copy and try again.");
    }

    /** Reading failed on the way. */
    public static Finding cutShort(String file, Exception why) {
        return error(
                "read.cut-short",
                file,
                "It could be read only in part: " + said(why) + ". What stands before that was read.",
                "Maybe it was cut short while it was copied or downloaded; fetch it again.");
    }

    static Finding tooManyFiles(String place) {
        return error(
                "read.too-many-files",
                place,
                "It holds more than " + Limits.MOST_FILES + " files; the others were not looked at.",
                "Maybe a folder further up was chosen; give the one that holds the return and nothing else.");
    }

    static Finding zipTooLarge(String file) {
        return error(
                "read.too-large",
                file,
                "Unpacked it would be larger than " + Limits.inWords(Limits.LARGEST_ZIP) + ", so it was not opened.",
                "Maybe it holds more than one return; pack the tables of this return alone.");
    }

    static Finding brokenZip(String file, Exception why) {
        return error(
                "read.broken-zip",
                file,
                "It cannot be opened as a zip: " + said(why) + ".",
                "Maybe it was cut short while it was copied or downloaded; fetch it again, or pack the tables again.");
    }

    static Finding zipInZip(String file) {
        return error(
                "read.zip-in-zip",
                file,
                "It is a zip inside a zip and was not opened.",
                "Maybe unpack it first and give the folder.");
    }

    static Finding strayingName(String file) {
        return error(
                "read.straying-name",
                file,
                "Its name in the zip points outside the zip, so it was not read.",
                "Maybe the zip was made by a program that should not be trusted; pack the tables again.");
    }

    /** A file larger than a return's can be, by its own account or as it turned out. */
    public static Finding tooLarge(String file, String why) {
        return error(
                "read.too-large",
                file,
                why + ". It was not read.",
                "Maybe it is not a table of the return, or holds many years of it; give one year's table.");
    }

    /** A workbook where a table was expected. */
    public static Finding workbook(String file) {
        return error(
                "read.workbook",
                file,
                "It is a workbook, not a table in plain text.",
                "Maybe open it and save each sheet as \"CSV UTF-8 (comma delimited)\".");
    }

    /** Text of sixteen-bit letters. */
    public static Finding sixteenBit(String file) {
        return error(
                "read.utf-16",
                file,
                "Its letters are written as UTF-16, which a return may not be.",
                "Maybe it was saved as \"Unicode text\"; save it as \"CSV UTF-8 (comma delimited)\".");
    }

    /** Something that is no text at all. */
    public static Finding notText(String file) {
        return error(
                "read.not-text",
                file,
                "It is not text.",
                "Maybe it is another kind of file with the wrong name; save the table as CSV.");
    }

    /** A file of no bytes. */
    public static Finding emptyFile(String file) {
        return error(
                "read.empty-file",
                file,
                "There is nothing in it.",
                "Maybe the export failed; a table without rows still has its line of column names.");
    }

    /** Files of other kinds that lie about. */
    public static Finding leftUnread(List<String> files) {
        return new Finding(
                "read.left-unread",
                Severity.NOTE,
                new Place.InReturn(),
                List.of(),
                "Not tables, by their names, and left unread: " + some(files) + ".",
                "Maybe nothing; if one of them is a table of the return, save it as CSV.");
    }

    /** A finding about a whole file. */
    public static Finding error(String rule, String file, String says, String maybe) {
        return new Finding(rule, Severity.ERROR, new Place.InFile(file), List.of(), says, maybe);
    }

    /** The first ten names of a list, and how many more there are. */
    public static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(10, names.size())));
        return names.size() > 10 ? first + " and " + (names.size() - 10) + " more" : first;
    }

    private static String said(Exception why) {
        if (why instanceof XMLStreamException broken && broken.getLocation() != null) {
            return "at line %d, letter %d it is no longer XML"
                    .formatted(
                            broken.getLocation().getLineNumber(),
                            broken.getLocation().getColumnNumber());
        }
        String message = why.getMessage();
        return message == null || message.isBlank() ? why.getClass().getSimpleName() : message;
    }
}
