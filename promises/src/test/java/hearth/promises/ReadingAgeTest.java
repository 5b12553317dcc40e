package hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a child reads is easy to read. */
class ReadingAgeTest {

    private static final double EASY = 4.0;

    @TestFactory
    Stream<DynamicTest> theWordsOfEveryPromiseAreForATenYearOld() {
        return Promises.all().stream()
                .map(promise -> dynamicTest(
                        promise.id(),
                        () -> assertThat(ReadingAge.grade(promise.words()))
                                .as(promise.words())
                                .isLessThanOrEqualTo(EASY)));
    }

    @ParameterizedTest
    @CsvSource({"home,1", "review,2", "visited,3", "moved,1", "weeks,1", "every,3", "looked,1", "places,2", "officer,3"
    })
    void syllablesAreCountedAsTheyAreSpoken(String word, int syllables) {
        assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
    }
}
