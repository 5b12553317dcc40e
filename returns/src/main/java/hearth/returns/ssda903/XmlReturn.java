package hearth.returns.ssda903;

import hearth.returns.FileFindings;
import hearth.returns.Findings;
import hearth.returns.HardenedXml;
import hearth.returns.Meter;
import hearth.returns.ReturnFile;
import hearth.returns.StoppedException;
import hearth.returns.TooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a return in its XML form, child by child, into the same tables that CSV files make, so that everything after
 * is one path. An element that is absent is blank; one that the form does not know is named once and passed over.
 */
final class XmlReturn {

    private final ReturnFile file;
    private final Findings.Gathering findings = new Findings.Gathering();
    private final Map<Table, RowsBuilder> tables = new EnumMap<>(Table.class);
    private final XmlChild child = new XmlChild();
    private final Set<String> unknown = new HashSet<>();
    private char[] text = new char[Distinct.LONGEST + 1];
    private int length;

    private XmlReturn(ReturnFile file) {
        this.file = file;
        for (Table table : Table.all()) {
            if (table.isInXml()) {
                tables.put(table, new RowsBuilder(table, file.name(), XmlForm.itemsOf(table)));
            }
        }
    }

    static FileRead read(ReturnFile file, Meter meter) throws StoppedException {
        return new XmlReturn(file).read(meter);
    }

    private FileRead read(Meter meter) throws StoppedException {
        try (InputStream in = meter.of(file.open())) {
            XMLStreamReader xml = HardenedXml.read(in);
            try {
                children(xml);
            } finally {
                xml.close();
            }
        } catch (HardenedXml.RefusedException refused) {
            findings.add(TableFindings.documentType(file.name()));
            return new FileRead(List.of(), findings.gathered());
        } catch (XMLStreamException broken) {
            afterBreak(broken);
        } catch (StoppedException stopped) {
            throw stopped;
        } catch (TooLargeException tooLarge) {
            findings.add(FileFindings.tooLarge(file.name(), String.valueOf(tooLarge.getMessage())));
            return new FileRead(List.of(), findings.gathered());
        } catch (IOException broken) {
            findings.add(FileFindings.cutShort(file.name(), broken));
        }
        List<Rows> rows = new ArrayList<>();
        tables.values().forEach(table -> rows.add(table.built()));
        return new FileRead(rows, findings.gathered());
    }

    /** The reader tells its own troubles and those of the file below it in the same way. */
    private void afterBreak(XMLStreamException broken) throws StoppedException {
        if (broken.getNestedException() instanceof StoppedException stopped) {
            throw stopped;
        }
        findings.add(TableFindings.brokenXml(file.name(), broken));
        if (!child.isEmpty()) {
            findings.add(TableFindings.childCutShort(file.name(), row(), child.id()));
            child.write(tables);
        }
    }

    private RowsBuilder header() {
        return Objects.requireNonNull(tables.get(Table.HEADER));
    }

    /** The row that the child's header will be. */
    private int row() {
        return header().count() + 1;
    }

    private void children(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || xml.getLocalName().equals(FirstLook.XML_ROOT)) {
                continue;
            }
            if (!xml.getLocalName().equals(XmlForm.CHILD)) {
                passOver(xml);
                continue;
            }
            child(xml);
            if (tables.values().stream().anyMatch(RowsBuilder::isFull)) {
                findings.add(TableFindings.tooLong(file.name(), header().count()));
                return;
            }
        }
    }

    private void child(XMLStreamReader xml) throws XMLStreamException {
        child.forget();
        int inside = 1;
        while (inside > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> inside += element(xml);
                case XMLStreamConstants.END_ELEMENT -> inside--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> stray(xml);
                default -> {}
            }
        }
        child.write(tables);
        child.forget();
    }

    /** Takes an element of the child or of its header; answers 1 where it stays open, which only a header does. */
    private int element(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals(XmlForm.HEADER)) {
            return 1;
        }
        Optional<Table> block = XmlForm.block(name);
        if (block.isPresent()) {
            block(xml, block.get());
            return 0;
        }
        Optional<Item> item = XmlForm.openItem(name);
        if (item.isEmpty()) {
            passOver(xml);
            return 0;
        }
        readText(xml);
        if (!child.openItem(item.get(), text, length)) {
            findings.add(TableFindings.elementTwice(file.name(), row(), child.id(), name));
        }
        return 0;
    }

    private void block(XMLStreamReader xml, Table table) throws XMLStreamException {
        int mark = child.mark();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                Optional<Item> item = XmlForm.itemOf(table, xml.getLocalName());
                if (item.isEmpty()) {
                    passOver(xml);
                } else {
                    readText(xml);
                    child.cell(item.get(), text, length);
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                stray(xml);
            }
        }
        child.row(table, mark);
    }

    /** The text of an item; what is longer than any item may be is cut, and elements inside it are passed over. */
    private void readText(XMLStreamReader xml) throws XMLStreamException {
        length = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                int more = Math.min(xml.getTextLength(), text.length - length);
                System.arraycopy(xml.getTextCharacters(), xml.getTextStart(), text, length, more);
                length += more;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                passOver(xml);
            }
        }
    }

    private void passOver(XMLStreamReader xml) throws XMLStreamException {
        if (unknown.size() < Findings.KEPT_OF_A_KIND && unknown.add(xml.getLocalName())) {
            findings.add(TableFindings.unknownElement(file.name(), xml.getLocalName()));
        }
        int inside = 1;
        while (inside > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside--;
            }
        }
    }

    private void stray(XMLStreamReader xml) {
        if (!xml.isWhiteSpace()) {
            findings.add(TableFindings.strayText(file.name(), xml.getText()));
        }
    }
}
