package planted.hearth.returns;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.SchemaFactory;

/** Planted: every way there is to open XML with Java's trusting defaults. */
public record OtherXml(
        XMLInputFactory stream,
        DocumentBuilderFactory tree,
        SAXParserFactory events,
        TransformerFactory transformer,
        SchemaFactory schema) {}
