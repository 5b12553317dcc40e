package hearth.app.book;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Promise;
import hearth.promises.Promises;
import hearth.promises.book.PromiseBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The book on paper can be heard as well as read. */
class PaperTest {

    /** Some of each kind of law; the whole book takes too long for every build. */
    private static final List<String> SOME =
            List.of("voice.review-1", "voice.visit-home-order", "health.teeth", "leave.home-money", "secure.72h");

    @Test
    void thePdfBreaksNoRuleOfPdfUa() throws Exception {
        List<Promise> some = Promises.all().stream()
                .filter(promise -> SOME.contains(promise.id()))
                .toList();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();

        Paper.write(PromiseBook.forPaper(Promises.catalogue().only(some)), pdf);

        ValidationResult result = validated(pdf.toByteArray());
        assertThat(result.getFailedChecks()).isEmpty();
        assertThat(result.isCompliant()).isTrue();
        assertThat(result.getTotalAssertions()).isGreaterThan(1000);
    }

    private static ValidationResult validated(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser);
        }
    }
}
