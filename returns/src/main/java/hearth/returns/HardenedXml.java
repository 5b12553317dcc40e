package hearth.returns;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import javax.xml.transform.Source;
import javax.xml.transform.stax.StAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.codehaus.stax2.XMLInputFactory2;
import org.xml.sax.SAXException;

/**
 * The one door through which XML enters Hearth. Java's own XML readers open files of this machine when a document asks
 * them to (an external entity), so a document that has a document type is refused as a whole, and nothing outside a
 * document is ever fetched. No other class may touch {@link XMLInputFactory}; a test of the house refuses it.
 */
public final class HardenedXml {

    private static final XMLInputFactory FACTORY = atOnce(hardened(new InputFactoryImpl()));

    /** Java's own reader, slower, is the one whose events Java's comparison with a schema understands. */
    private static final XMLInputFactory FOR_SCHEMAS = hardened(javasOwn());

    private HardenedXml() {}

    /** Reads a document as a stream of events; long text may come in several. */
    public static XMLStreamReader read(InputStream document) throws XMLStreamException {
        return read(document, FACTORY);
    }

    private static XMLStreamReader read(InputStream document, XMLInputFactory factory) throws XMLStreamException {
        synchronized (factory) {
            return new Guarded(factory.createXMLStreamReader(document));
        }
    }

    /** A schema for comparing documents with; it may fetch nothing either. */
    public static Schema schema(Path file) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.newSchema(file.toFile());
    }

    /** Compares documents with the schema. */
    public static Validator validator(Schema schema) throws SAXException {
        Validator validator = schema.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return validator;
    }

    /** A document to compare; one with a document type is refused as a whole. */
    public static Source source(InputStream document) throws XMLStreamException {
        return new StAXSource(read(document, FOR_SCHEMAS));
    }

    /** The document has a document type or an entity of its own, which no return needs. */
    public static final class RefusedException extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        RefusedException(String why, XMLStreamReader where) {
            super(why, where.getLocation());
        }
    }

    private static final class Guarded extends StreamReaderDelegate {

        Guarded(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.DTD) {
                throw new RefusedException("it has a document type", this);
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new RefusedException("it has an entity of its own", this);
            }
            return event;
        }
    }

    private static XMLInputFactory javasOwn() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory;
    }

    /** Aalto else reads a text only when it is asked for, where a fault in it can no longer be reported as one. */
    private static XMLInputFactory atOnce(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /** Aalto asks no property to forbid what it never does: it reads no document type and fetches nothing. */
    private static XMLInputFactory hardened(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // With no document type, an entity that nobody declared is then an error and not silence.
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setXMLResolver((_, system, _, _) -> {
            throw new XMLStreamException("it asks for " + system + ", and nothing outside it is fetched");
        });
        return factory;
    }
}
