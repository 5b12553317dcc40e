package hearth.returns.cin;

import hearth.returns.Cell;
import hearth.returns.FileFindings;
import hearth.returns.Finding;
import hearth.returns.Place;
import hearth.returns.Severity;
import hearth.returns.WhichYear;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What can be wrong with the XML of a census, and the words for it. */
final class CensusFaults {

    private final String file;

    CensusFaults(String file) {
        this.file = file;
    }

    Finding documentType() {
        return FileFindings.error(
                "read.document-type",
                file,
                "It has a document type or entities of its own, which a census never has, so nothing of it was read.",
                "Maybe it was not made by your system; export it again and do not open it before it is checked.");
    }

    Finding brokenXml(XMLStreamException broken) {
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        return FileFindings.error(
                "read.broken-xml",
                file,
                "It is not whole as XML: it breaks off or goes wrong on line %d. What stands before that was read."
                        .formatted(line),
                "Maybe it was cut short while it was copied or downloaded, or changed by hand; export it again.");
    }

    Finding childCutShort(CensusChild child) {
        return new Finding(
                "read.child-cut-short",
                Severity.ERROR,
                at(Module.CHILD_IDENTIFIERS, child.identifiers().row(), child.id()),
                List.of(),
                "The file breaks off inside this child; what is told before that was read.",
                "Maybe it was cut short while it was copied or downloaded; export it again.");
    }

    Finding noChildren() {
        return FileFindings.error(
                "read.no-children",
                file,
                "There is no child in it.",
                "Maybe the export was made for another year, or with a filter that no child passes.");
    }

    Finding tooManyChildren(int most) {
        return FileFindings.error(
                "read.too-long",
                file,
                "It holds more than %d children; those after them were not read.".formatted(most),
                "Maybe several authorities or years were joined into one file; check one at a time.");
    }

    Finding noHeader() {
        return FileFindings.error(
                "read.no-header",
                file,
                "It has no Header, so neither the authority nor the census year is told.",
                "Maybe only a part of the export was saved.");
    }

    Finding otherCollection(String collection) {
        return FileFindings.error(
                "read.other-collection",
                file,
                "Its header says that it is the collection \"%s\", and not CIN.".formatted(collection),
                "Maybe another return was exported.");
    }

    Finding noReferenceDate(String given) {
        return FileFindings.error(
                "read.no-reference-date",
                file,
                given.isEmpty()
                        ? "Its header gives no reference date, so the census year is not told."
                        : "The reference date \"%s\" of its header is no day, so the census year is not told."
                                .formatted(given),
                "Maybe say which year it is with --year.");
    }

    Finding otherYear(String said, String asked) {
        return FileFindings.error(
                "read.other-year",
                file,
                "Its header says that it is the census of %s, and you said %s.".formatted(said, asked),
                "Maybe last year's file was given.");
    }

    Finding yearsDiffer(String year, String referenceDate) {
        return FileFindings.error(
                "read.years-differ",
                file,
                "Its header says both the year %s and the reference date %s.".formatted(year, referenceDate),
                "Maybe the header was copied from another year's return; the reference date was taken.");
    }

    Finding otherYearsSex(String title, String since) {
        return new Finding(
                "read.other-years-form",
                Severity.QUERY,
                new Place.InTable(WhichYear.THIS_YEAR, Module.CHILD_IDENTIFIERS.title(), file),
                List.of(),
                "It gives %s, which the census asks for %s.".formatted(title, since),
                "Maybe your system still writes, or already writes, the form of another year.");
    }

    Finding notAskedFor(Module module, String year) {
        return new Finding(
                "read.other-years-form",
                Severity.QUERY,
                new Place.InTable(WhichYear.THIS_YEAR, module.title(), file),
                List.of(),
                "The census of %s does not ask for %s; it was read and kept.".formatted(year, module.title()),
                "Maybe your system already writes the form of a later year.");
    }

    Finding unknownElement(String name) {
        return new Finding(
                "read.unknown-element",
                Severity.QUERY,
                new Place.InFile(file),
                List.of(new Cell(name, "")),
                "The census knows no element \"%s\" at this place; it was passed over.".formatted(name),
                "Maybe its name is misspelt, or it stands inside the wrong module.");
    }

    Finding strayText(String child, Entry entry, String text) {
        return in(
                "read.stray-text",
                child,
                entry,
                new Cell("", text),
                "The text \"%s\" stands between two elements.".formatted(text),
                "Maybe a name or value slipped out of its element; it was passed over.");
    }

    Finding elementTwice(String child, Entry entry, Element element, String value) {
        return in(
                "read.element-twice",
                child,
                entry,
                new Cell(element.title(), value),
                "%s stands there twice; the first was taken.".formatted(element.title()),
                "Maybe two records were joined into one; give each its own module.");
    }

    Finding emptyList(String child, Entry entry, String list) {
        return in(
                "read.empty-list",
                child,
                entry,
                new Cell(list, ""),
                "%s is there and empty.".formatted(list),
                "Maybe there is nothing to tell: then leave the whole element out.");
    }

    Finding impossibleDate(String child, Entry entry, Element element, String value) {
        return in(
                "read.impossible-date",
                child,
                entry,
                new Cell(element.title(), value),
                "\"%s\" is no day.".formatted(value),
                "Maybe a figure is mistyped; days are written like 2026-03-31.");
    }

    Finding otherwiseWrittenDate(String child, Entry entry, Element element, String value) {
        return in(
                "read.date-form",
                child,
                entry,
                new Cell(element.title(), value),
                "The day \"%s\" is not written as the census asks; it was read as %s."
                        .formatted(value, CensusDay.text(entry.day(element))),
                "Maybe your system exports days in another form; the census asks for 2026-03-31.");
    }

    Finding yesOrNoInWords(String child, Entry entry, Element element, String value) {
        return in(
                "read.yes-no-form",
                child,
                entry,
                new Cell(element.title(), value),
                "\"%s\" stands where the census asks for 1 or 0.".formatted(value),
                "Maybe your system exports yes and no in words; true and false were understood.");
    }

    Finding notANumber(String child, Entry entry, Element element, String value) {
        return in(
                "read.not-a-number",
                child,
                entry,
                new Cell(element.title(), value),
                "\"%s\" is no whole number.".formatted(value),
                "Maybe there is none: then say 0.");
    }

    Finding unknownCode(String child, Entry entry, Element element, String value) {
        return in(
                "read.unknown-code",
                child,
                entry,
                new Cell(element.title(), value),
                "\"%s\" is not on the list of codes of %s for this year.".formatted(value, element.title()),
                "Maybe it is a code of your own system, or of another year.");
    }

    private Finding in(String rule, String child, Entry entry, Cell cell, String says, String maybe) {
        return new Finding(rule, Severity.ERROR, at(entry.module(), entry.row(), child), List.of(cell), says, maybe);
    }

    private Place at(Module module, int row, String child) {
        return new Place.InRow(WhichYear.THIS_YEAR, module.title(), file, row, child);
    }
}
