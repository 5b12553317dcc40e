package hearth.returns.rules.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.CollectionYear;
import hearth.returns.rules.Rule;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the catalogue has every rule, each said in words and pointing at something that is there. */
class CatalogueTest {

    @Test
    void theCatalogueHasEveryRuleOf2027AndNoOther() throws IOException {
        assertThat(SsdaRules.all())
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(codes());
    }

    @Test
    void smallAndCapitalLettersOfACodeMatter() {
        assertThat(SsdaRules.named("197a")).isPresent();
        assertThat(SsdaRules.named("197B")).isPresent();
        assertThat(SsdaRules.named("197A")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023, 288", "2024, 301", "2025, 305", "2026, 311", "2027, 322"})
    void aYearsSetIsTheCatalogueLessWhatCameLater(int year, int rules) {
        assertThat(SsdaRules.all())
                .filteredOn(rule -> rule.years().isIn(new CollectionYear(year)))
                .hasSize(rules);
    }

    @Test
    void everyRuleSaysWhatIsWrongAndHowToPutItRight() {
        assertThat(SsdaRules.all()).allSatisfy(rule -> {
            assertThat(rule.says()).matches("(?s)[A-Z].*\\.");
            assertThat(rule.maybe()).startsWith("Maybe ");
            assertThat(rule.maybe()).matches("(?s).*[.;?]");
            assertThat(rule.says().length() + rule.maybe().length()).isLessThan(420);
        });
    }

    @Test
    void everyRulePointsAtItemsOfTheTablesThatItLooksAt() {
        assertThat(SsdaRules.all()).allSatisfy(rule -> {
            assertThat(rule.fields()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(rule.walks()).isNotEmpty();
            assertThat(rule.tables().stream().flatMap(CatalogueTest::items).toList())
                    .containsAll(rule.fields());
        });
    }

    private static Stream<Item> items(Table table) {
        return Stream.concat(table.columns().stream(), table.worksOut().stream());
    }

    private static List<String> codes() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("/hearth/returns/rules/codes.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.strip().split(" ", -1)))
                    .toList();
        }
    }
}
