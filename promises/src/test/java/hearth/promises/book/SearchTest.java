package hearth.promises.book;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Promise;
import hearth.promises.Promises;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever looks for a promise finds it by any word on its page. */
class SearchTest {

    @Test
    void aWordFindsThePromisesThatSayIt() {
        assertThat(find("dentist"))
                .contains("health.teeth", "health.gp-dentist")
                .doesNotContain("voice.review-1");
    }

    @Test
    void allWordsMustStandOnThePage() {
        assertThat(find("review 20 working")).contains("voice.review-1").doesNotContain("voice.review-2");
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        assertThat(find("DENT")).contains("health.teeth");
        assertThat(find("entist")).isEmpty();
    }

    @Test
    void aCitationIsFoundAsItIsWritten() {
        assertThat(find("2010/959 reg 33(1)")).contains("voice.review-1");
    }

    @Test
    void anOutcomeIsAWordOfThePage() {
        assertThat(find("healthy teeth")).contains("health.teeth");
    }

    @Test
    void noWordFindsAll() {
        assertThat(Search.find("  ", Promises.catalogue())).isEqualTo(Promises.all());
    }

    private static List<String> find(String words) {
        return Search.find(words, Promises.catalogue()).stream()
                .map(Promise::id)
                .toList();
    }
}
