package hearth.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the one door of XML lets in. */
class HardenedXmlTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
    void aDocumentIsReadInTheEncodingThatItNames(String encoding) throws XMLStreamException {
        String document = "<?xml version=\"1.0\" encoding=\"%s\"?><m>Zo\u00eb</m>".formatted(encoding);

        assertThat(text(document.getBytes(Charset.forName(encoding)))).isEqualTo("Zo\u00eb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE m><m/>",
                "<!DOCTYPE m SYSTEM \"file:///etc/hostname\"><m/>",
                "<!DOCTYPE m [<!ENTITY a \"b\">]><m>&a;</m>",
                "<!DOCTYPE m [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><m>&a;</m>",
                "<!DOCTYPE m [<!ENTITY % a SYSTEM \"file:///etc/hostname\"> %a;]><m/>"
            })
    void aDocumentTypeIsRefused(String document) {
        assertThatThrownBy(() -> text(document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(HardenedXml.RefusedException.class);
    }

    @Test
    void anEntityThatNobodyDeclaredIsAnError() {
        assertThatThrownBy(() -> text("<m>&a;</m>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(XMLStreamException.class);
    }

    @Test
    void aLetterThatNoXmlMayHoldIsAnErrorOfTheReadingAndNotOfTheText() {
        assertThatThrownBy(() -> text("<m>a\u0001b</m>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(XMLStreamException.class);
    }

    @Test
    void theFiveEntitiesOfEveryDocumentAreRead() throws XMLStreamException {
        assertThat(text("<m>&lt;&amp;&gt;&quot;&apos;&#233;</m>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("<&>\"'\u00e9");
    }

    @Test
    void aHundredThousandElementsInsideOneAnotherDoNoHarm() throws XMLStreamException {
        String document = "<m>".repeat(100_000) + "deep" + "</m>".repeat(100_000);

        assertThat(text(document.getBytes(StandardCharsets.UTF_8))).isEqualTo("deep");
    }

    private static String text(byte... document) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        XMLStreamReader xml = HardenedXml.read(new ByteArrayInputStream(document));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
