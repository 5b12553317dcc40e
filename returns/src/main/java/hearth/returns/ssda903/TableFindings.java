package hearth.returns.ssda903;

import hearth.returns.Cell;
import hearth.returns.CollectionYear;
import hearth.returns.FileFindings;
import hearth.returns.Finding;
import hearth.returns.Limits;
import hearth.returns.Place;
import hearth.returns.Severity;
import hearth.returns.WhichYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** What can be wrong with a table as a whole, and the words for it. */
final class TableFindings {

    private TableFindings() {}

    static Finding noTable(String file, List<String> names) {
        String first = names.isEmpty() ? "" : names.getFirst();
        if (names.size() == 1 && (first.contains(";") || first.contains("\t"))) {
            return FileFindings.error(
                    "read.not-commas",
                    file,
                    "Its columns are separated by " + (first.contains(";") ? "semicolons" : "tabs")
                            + ", not by commas.",
                    "Maybe save it as \"CSV UTF-8 (comma delimited)\".");
        }
        return FileFindings.error(
                "read.something-else",
                file,
                "Its first line does not name the columns of any table of the SSDA903.",
                "Maybe it belongs to another return, or its line of column names was lost; it was left unread.");
    }

    static Finding notNearEnough(String file, Head head) {
        return FileFindings.error(
                "read.columns",
                file,
                "Its columns come nearest to the table " + head.table().title()
                        + ", but too few of them are there to read it: " + difference(head) + ".",
                "Maybe " + remedy(head));
    }

    static Finding nearly(String file, Head head) {
        return new Finding(
                "read.columns",
                head.missing().isEmpty() ? Severity.NOTE : Severity.ERROR,
                new Place.InFile(file),
                List.of(),
                "It was read as the table " + head.table().title() + ", but " + difference(head) + ".",
                "Maybe " + remedy(head));
    }

    private static String difference(Head head) {
        List<String> parts = new ArrayList<>();
        if (!head.missing().isEmpty()) {
            parts.add("it has no column "
                    + FileFindings.some(head.missing().stream().map(Item::name).toList()));
        }
        if (!head.unknown().isEmpty()) {
            parts.add("the table has no column " + FileFindings.some(head.unknown()));
        }
        if (!head.doubled().isEmpty()) {
            parts.add("it has more than one column " + FileFindings.some(head.doubled()) + ", and the first was taken");
        }
        return String.join("; ", parts);
    }

    private static String remedy(Head head) {
        List<String> renames = new ArrayList<>();
        for (Item missing : head.missing()) {
            head.meantFor(missing).ifPresent(name -> renames.add(name + " is meant for " + missing.name()));
        }
        if (!renames.isEmpty()) {
            return String.join(", ", renames) + "; rename the column.";
        }
        return head.missing().isEmpty()
                ? "nothing; the other columns are not used."
                : "the export left columns out; what they would say cannot be told without them.";
    }

    static Finding otherXml(String file, String root) {
        return FileFindings.error(
                "read.something-else",
                file,
                "It is XML, but its outermost element is " + root + " and not " + FirstLook.XML_ROOT + ".",
                "Maybe it is " + (root.equals("Message") ? "a children in need census" : "another return")
                        + "; it was left unread.");
    }

    static Finding brokenXml(String file, XMLStreamException why) {
        String said = String.valueOf(why.getMessage()).replaceAll("\\s+", " ");
        return FileFindings.error(
                "read.broken-xml",
                file,
                "It stops being XML at line " + line(why) + ": " + shortened(said)
                        + ". What was complete before that was read.",
                "Maybe the file was cut short, or was written by hand; export it again.");
    }

    /** A document in an encoding that nobody knows stops before it begins, and at no place. */
    private static int line(XMLStreamException why) {
        return Optional.ofNullable(why.getLocation())
                .map(Location::getLineNumber)
                .orElse(1);
    }

    static Finding documentType(String file) {
        return FileFindings.error(
                "read.document-type",
                file,
                "It begins with a document type (DOCTYPE), which no return has and which can make a reader fetch other"
                        + " files. It was not read.",
                "Maybe remove the line that begins with <!DOCTYPE, and ask who put it there.");
    }

    static Finding unknownElement(String file, String element) {
        return new Finding(
                "read.unknown-element",
                Severity.QUERY,
                new Place.InFile(file),
                List.of(new Cell("element", element)),
                "The return has no element " + element + " at this place; it was passed over wherever it stands.",
                "Maybe it is misspelt, or belongs to a later year's form.");
    }

    static Finding strayText(String file, String text) {
        return new Finding(
                "read.stray-text",
                Severity.QUERY,
                new Place.InFile(file),
                List.of(new Cell("text", shortened(text.strip()))),
                "There is text between the elements, where none belongs; it was passed over.",
                "Maybe an element's name was lost.");
    }

    static Finding elementTwice(String file, int row, String child, String element) {
        return new Finding(
                "read.element-twice",
                Severity.ERROR,
                new Place.InRow(WhichYear.THIS_YEAR, Table.HEADER.title(), file, row, child),
                List.of(new Cell(element, "")),
                "The child's header has the element " + element + " more than once; the first was taken.",
                "Maybe two exports were put together; keep the right one.");
    }

    static Finding childCutShort(String file, int row, String child) {
        return new Finding(
                "read.child-cut-short",
                Severity.ERROR,
                new Place.InRow(WhichYear.THIS_YEAR, Table.HEADER.title(), file, row, child),
                List.of(),
                "The file breaks off inside this child; only what stands before the break is known of the child.",
                "Maybe export the return again.");
    }

    static Finding windows1252(String file) {
        return new Finding(
                "read.windows-1252",
                Severity.NOTE,
                new Place.InFile(file),
                List.of(),
                "It is not UTF-8 and was read as Windows-1252.",
                "Maybe save it as \"CSV UTF-8 (comma delimited)\", so that no letter can be mistaken.");
    }

    static Finding strayQuotes(String file, long line) {
        return new Finding(
                "read.stray-quote",
                Severity.ERROR,
                new Place.InFile(file),
                List.of(),
                "A quotation mark that opens in the row at line " + line + " does not close in that row. The file was"
                        + " read line by line instead, each quotation mark as an ordinary letter.",
                "Maybe a value holds a single quotation mark; take it out.");
    }

    static Finding longCells(String file, long cells, long firstLine) {
        return new Finding(
                "read.long-cell",
                Severity.ERROR,
                new Place.InFile(file),
                List.of(),
                "%s than %,d letters, %s in line %,d. Only the beginning was read, and every other row as it stands."
                        .formatted(
                                cells == 1 ? "A cell is longer" : "%,d cells are longer".formatted(cells),
                                ShortCells.LONGEST,
                                cells == 1 ? "" : "the first",
                                firstLine)
                        .replace(",  in", ", in"),
                "Maybe a picture or another file was pasted into it; take it out.");
    }

    static Finding tooLong(String file, int rows) {
        return FileFindings.error(
                "read.too-many-rows",
                file,
                "It goes on after row " + rows + "; what comes after was not read.",
                "Maybe it is not one authority's table: all of England has fewer than " + Limits.MOST_ROWS + " rows.");
    }

    static Finding unknownYear(List<String> files) {
        return new Finding(
                "read.year-unknown",
                Severity.ERROR,
                new Place.InReturn(),
                List.of(),
                "No day in " + FileFindings.some(files) + " tells to which collection year it belongs.",
                "Maybe say the year (--year), or put it into the names of the files.");
    }

    static Finding noSuchYear(CollectionYear wanted, List<CollectionYear> found) {
        return new Finding(
                "read.no-such-year",
                Severity.ERROR,
                new Place.InReturn(),
                List.of(),
                "There is no return of " + wanted + " here; there are returns of " + inWords(found) + ".",
                "Maybe another of these years was meant.");
    }

    static Finding severalYears(List<CollectionYear> found, CollectionYear taken) {
        return new Finding(
                "read.several-years",
                Severity.NOTE,
                new Place.InReturn(),
                List.of(),
                "There are returns of " + inWords(found) + "; " + taken + " was taken.",
                "Maybe another year is wanted; say it (--year).");
    }

    static Finding daysSayOtherwise(CollectionYear taken, CollectionYear guessed) {
        return new Finding(
                "read.year-doubtful",
                Severity.QUERY,
                new Place.InReturn(),
                List.of(),
                "It was taken as the return of " + taken + " (" + taken.firstDay() + " to " + taken.lastDay()
                        + "), but most of its days lie in " + guessed + " (" + guessed.firstDay() + " to "
                        + guessed.lastDay() + ").",
                "Maybe the year in the names is the one in which the collection year began; say the year (--year).");
    }

    private static String inWords(List<CollectionYear> years) {
        return String.join(", ", years.stream().map(CollectionYear::toString).toList());
    }

    static Finding missingTable(Table table, CollectionYear year) {
        boolean vital = table == Table.HEADER || table == Table.EPISODES;
        return new Finding(
                "read.no-table",
                vital ? Severity.ERROR : Severity.QUERY,
                new Place.InTable(WhichYear.THIS_YEAR, table.title(), ""),
                List.of(),
                "No file of " + year + " is the table " + table.title() + " (one row for each " + table.oneRowPer()
                        + "). What it would show cannot be told.",
                "Maybe " + table.usualFile() + " was left out; if there is nothing to put in it, add a file with its"
                        + " column names only.");
    }

    static Finding noLastYear(CollectionYear year) {
        return new Finding(
                "read.no-last-year",
                Severity.NOTE,
                new Place.InReturn(),
                List.of(),
                "There is no return of " + year + " beside it, so nothing can be compared with the year before.",
                "Maybe give last year's folder too.");
    }

    static Finding twice(String kind, List<String> files) {
        return new Finding(
                "read.table-twice",
                Severity.ERROR,
                new Place.InReturn(),
                List.of(),
                "More than one file is the table " + kind + " of the same year, and they differ: "
                        + String.join(", ", files) + ". None of them was read.",
                "Maybe one is an older export, or of another year; take it away, or put the year into the names.");
    }

    static Finding sameTwice(String kind, String kept, List<String> others) {
        return new Finding(
                "read.same-table-twice",
                Severity.NOTE,
                new Place.InReturn(),
                List.of(),
                "The table " + kind + " is there more than once, letter for letter the same. " + kept
                        + " was read and not " + String.join(", ", others) + ".",
                "Maybe take the copies away.");
    }

    static Finding xmlBesideTables(String xml) {
        return FileFindings.error(
                "read.two-forms",
                xml,
                "The return is there as tables and as XML. The tables were read, because only they can hold social"
                        + " workers and deprivation of liberty orders; the XML was not.",
                "Maybe take one of the two away, so that it is clear which is meant.");
    }

    static Finding blankChild(WhichYear year, Table table, String file, int row) {
        return new Finding(
                "read.no-child",
                Severity.ERROR,
                new Place.InRow(year, table.title(), file, row, ""),
                List.of(new Cell(Item.CHILD.name(), "")),
                "The row does not say whose it is, so nothing can be made of it.",
                "Maybe the child's id was lost in the export; put it in.");
    }

    static Finding shortRow(Table table, String file, int row, String child, int cells, int columns) {
        return new Finding(
                "read.short-row",
                Severity.ERROR,
                new Place.InRow(WhichYear.THIS_YEAR, table.title(), file, row, child),
                List.of(),
                "The row has " + cells + " of " + columns + " cells; the others were taken as blank.",
                "Maybe a comma was lost; compare the row with the column names.");
    }

    static Finding longRow(Table table, String file, int row, String child, int cells, int columns) {
        return new Finding(
                "read.long-row",
                Severity.ERROR,
                new Place.InRow(WhichYear.THIS_YEAR, table.title(), file, row, child),
                List.of(),
                "The row has " + cells + " cells for " + columns + " columns; those at the end were passed over.",
                "Maybe a value holds a comma and stands without quotation marks, and its neighbours have moved.");
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "..." : text;
    }
}
