package hearth.returns.rules.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hearth.returns.rules.Answer;
import hearth.returns.rules.Ruling;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What each rule finds in a small return, and what it lets pass. */
class RulesOnSmallReturnsTest {

    @TestFactory
    Stream<DynamicTest> eachRuleFindsTheRowsThatAreMarkedAndNoOther() throws IOException, URISyntaxException {
        return RuleCases.all().stream()
                .map(one -> dynamicTest(one.rule().code() + ": " + one.rule().says(), () -> {
                    assertThat(one.run(one.ssda903()).rulings())
                            .extracting(Ruling::answer)
                            .noneMatch(Answer.NotEvaluated.class::isInstance);
                    assertThat(one.found()).isEqualTo(one.marked());
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachCaseHasARowThatFailsAndOneThatPasses() throws IOException, URISyntaxException {
        return RuleCases.all().stream()
                .map(one -> dynamicTest(
                        one.rule().code(),
                        () -> assertThat(one.marked().size()).isPositive().isLessThan(one.rows())));
    }
}
