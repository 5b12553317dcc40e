package hearth.returns.cin;

import hearth.returns.CollectionYear;
import hearth.returns.FileFindings;
import hearth.returns.Finding;
import hearth.returns.Findings;
import hearth.returns.HardenedXml;
import hearth.returns.Place;
import hearth.returns.ReturnFile;
import hearth.returns.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Compares a census with the schema of its year, where a folder with schemas is given; every difference with its line. */
final class SchemaCheck {

    private final Path folder;
    private final CollectionYear year;

    private SchemaCheck(Path folder, CollectionYear year) {
        this.folder = folder;
        this.year = year;
    }

    static SchemaCheck of(Path folder, CollectionYear year) {
        return new SchemaCheck(folder, year);
    }

    void check(ReturnFile file, Findings.Gathering findings) {
        Optional<Path> schema = schemaOfYear();
        if (schema.isEmpty()) {
            findings.add(noSchema());
            return;
        }
        try (InputStream in = file.open()) {
            Schema known = HardenedXml.schema(schema.get());
            Validator validator = HardenedXml.validator(known);
            validator.setErrorHandler(new Gatherer(file.name(), findings));
            validator.validate(HardenedXml.source(in));
        } catch (XMLStreamException | SAXException broken) {
            findings.add(difference(file.name(), "", String.valueOf(broken.getMessage())));
        } catch (IOException broken) {
            findings.add(FileFindings.unreadable(file.name(), broken));
        }
    }

    /** A file of the folder that ends in .xsd and whose name holds the year. */
    private Optional<Path> schemaOfYear() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".xsd")
                            && String.valueOf(path.getFileName()).contains(year.toString()))
                    .sorted()
                    .findFirst();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private Finding noSchema() {
        return new Finding(
                "schema.not-given",
                Severity.NOTE,
                new Place.InReturn(),
                List.of(),
                "There is no schema of %s in %s, so the file was not compared with one.".formatted(year, folder),
                "Maybe the folder is another one; a schema's name holds its year and ends in .xsd.");
    }

    private static Finding difference(String file, String line, String what) {
        return FileFindings.error(
                "schema.differs",
                file,
                "It differs from the schema%s: %s".formatted(line, what),
                "Maybe your system writes the form of another year; the rules are judged all the same.");
    }

    /** Each difference becomes a finding. */
    private record Gatherer(String file, Findings.Gathering findings) implements ErrorHandler {

        @Override
        public void warning(SAXParseException said) {
            add(said);
        }

        @Override
        public void error(SAXParseException said) {
            add(said);
        }

        @Override
        public void fatalError(SAXParseException said) {
            add(said);
        }

        private void add(SAXParseException said) {
            findings.add(difference(file, " on line " + said.getLineNumber(), String.valueOf(said.getMessage())));
        }
    }
}
