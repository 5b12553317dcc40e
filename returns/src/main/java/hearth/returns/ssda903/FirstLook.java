package hearth.returns.ssda903;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import hearth.returns.FileFindings;
import hearth.returns.Finding;
import hearth.returns.HardenedXml;
import hearth.returns.Limits;
import hearth.returns.ReturnFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a file is, by its first few thousand bytes. */
sealed interface FirstLook {

    /** A table of the return, or something close enough to be read as one. */
    record IsTable(Head head) implements FirstLook {}

    /** The return as one XML document. */
    record IsXml() implements FirstLook {}

    /** It cannot be read as a part of the return, and the finding says why. */
    record IsUnusable(Finding why) implements FirstLook {}

    /** Not meant as a part of the return, by its name. */
    record IsSomethingElse() implements FirstLook {}

    /** The element at the root of an SSDA903 return. */
    String XML_ROOT = "EXPSSDA903";

    /** Looks at a file. */
    static FirstLook at(ReturnFile file) {
        if (file.size() > Limits.LARGEST_FILE) {
            return new IsUnusable(FileFindings.tooLarge(
                    file.name(),
                    "It holds " + Limits.inWords(file.size()) + ", and no file of a return is larger than "
                            + Limits.inWords(Limits.LARGEST_FILE)));
        }
        try (InputStream in = file.open()) {
            return look(file, in.readNBytes(1 << 13));
        } catch (IOException broken) {
            return new IsUnusable(FileFindings.unreadable(file.name(), broken));
        }
    }

    private static FirstLook look(ReturnFile file, byte[] start) {
        if (start.length == 0) {
            return orSomethingElse(file, FileFindings.emptyFile(file.name()));
        }
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new IsUnusable(FileFindings.workbook(file.name()));
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        boolean sixteenBit = begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF) || isEverySecondZero(start);
        if (text.replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\\s*", "")
                .startsWith("<")) {
            return xml(file);
        }
        if (sixteenBit) {
            return orSomethingElse(file, FileFindings.sixteenBit(file.name()));
        }
        if (text.indexOf('\0') >= 0) {
            return orSomethingElse(file, FileFindings.notText(file.name()));
        }
        return table(file, new String(start, StandardCharsets.UTF_8));
    }

    private static FirstLook table(ReturnFile file, String start) {
        List<String> names = firstRecord(start);
        Optional<Head> head = Head.of(names);
        if (head.isEmpty()) {
            return orSomethingElse(file, TableFindings.noTable(file.name(), names));
        }
        return head.get().isReadable()
                ? new IsTable(head.get())
                : new IsUnusable(TableFindings.notNearEnough(file.name(), head.get()));
    }

    private static FirstLook xml(ReturnFile file) {
        try (InputStream in = file.open()) {
            XMLStreamReader reader = HardenedXml.read(in);
            try {
                String root = root(reader);
                return root.equals(XML_ROOT)
                        ? new IsXml()
                        : orSomethingElse(file, TableFindings.otherXml(file.name(), root));
            } finally {
                reader.close();
            }
        } catch (HardenedXml.RefusedException refused) {
            return new IsUnusable(TableFindings.documentType(file.name()));
        } catch (XMLStreamException broken) {
            return orSomethingElse(file, TableFindings.brokenXml(file.name(), broken));
        } catch (IOException broken) {
            return new IsUnusable(FileFindings.unreadable(file.name(), broken));
        }
    }

    private static String root(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
        }
        return "";
    }

    /** A finding is worth a person's time only where the name says that it should have been a table. */
    private static FirstLook orSomethingElse(ReturnFile file, Finding why) {
        boolean meant =
                file.endsWith(".csv", ".xml", ".txt") || file.shortName().indexOf('.') < 0;
        return meant ? new IsUnusable(why) : new IsSomethingElse();
    }

    private static List<String> firstRecord(String start) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(start)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException | IOException broken) {
            return List.of();
        }
    }

    private static boolean begins(byte[] start, int... with) {
        if (start.length < with.length) {
            return false;
        }
        for (int at = 0; at < with.length; at++) {
            if ((start[at] & 0xff) != with[at]) {
                return false;
            }
        }
        return true;
    }

    /** Plain letters written as sixteen bits have a zero in every second byte. */
    private static boolean isEverySecondZero(byte[] start) {
        int zeros = 0;
        for (byte each : start) {
            zeros += each == 0 ? 1 : 0;
        }
        return zeros > start.length / 3 && zeros < start.length * 2 / 3;
    }
}
