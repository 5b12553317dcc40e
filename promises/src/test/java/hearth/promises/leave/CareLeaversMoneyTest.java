package hearth.promises.leave;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Amounts.Row;
import hearth.promises.Because;
import hearth.promises.Promise;
import hearth.promises.Promises;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of money for care leavers says what the promises are checked against. */
class CareLeaversMoneyTest {

    @Test
    void everyAmountStandsInTheTableWithItsFirstDay() throws IOException {
        List<String> lines = table();

        assertThat(Stream.of(Money.FIRST_HOME, Money.UNIVERSITY).flatMap(amounts -> amounts.rows().stream()))
                .allSatisfy(row -> assertThat(lines).anyMatch(line -> tells(line, row)));
    }

    @Test
    void everyPromiseThatTheTableNamesIsInTheBook() throws IOException {
        List<String> named = table().stream()
                .flatMap(line ->
                        Pattern.compile("`(leave\\.[a-z-]+)`").matcher(line).results())
                .map(match -> match.group(1))
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(Promises.all()).extracting(Promise::id).containsAll(named);
    }

    private static boolean tells(String line, Row row) {
        return line.contains("£%,d, %s".formatted(row.pence() / 100, row.per()))
                && line.contains("| " + Because.day(row.days().from()) + " |")
                && line.contains(row.source());
    }

    private static List<String> table() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "care-leavers-money.md"));
    }
}
