package planted.hearth.returns;

import javax.xml.stream.XMLInputFactory;

/** Planted, and well-behaved: the one class that may open XML. */
public record HardenedXml(XMLInputFactory factory) {}
