package hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hearth.story.Hours;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every clock against dates that were worked out by hand. */
class WorkedDatesTest {

    private static final int ROWS = 103;

    @TestFactory
    Stream<DynamicTest> everyWorkedDateHolds() throws IOException {
        try (InputStream in = Objects.requireNonNull(WorkedDatesTest.class.getResourceAsStream("worked-dates.tsv"))) {
            return tests(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyWorkedDateOfTheSharedFactsHolds() throws IOException {
        Optional<Path> facts = sharedFacts();
        return facts.isEmpty()
                ? Stream.of(dynamicTest(
                        "the shared facts are not here",
                        () -> abort("No folder shared/facts lies beside the project.")))
                : tests(Files.readString(facts.get()));
    }

    @Test
    void ourCopyHoldsEveryRow() throws IOException {
        assertThat(everyWorkedDateHolds()).hasSize(ROWS);
    }

    private static Stream<DynamicTest> tests(String table) {
        return table.lines().skip(1).map(line -> test(line.split("\t", -1)));
    }

    private static DynamicTest test(String[] row) {
        String name = "%s %s from %s end on %s".formatted(row[2], row[0].replace('_', ' '), row[1], row[3]);
        return dynamicTest(name, () -> assertThat(due(row[0], row[1], row[2])).isEqualTo(expected(row)));
    }

    private static String expected(String[] row) {
        return row[3].contains("T") ? OffsetDateTime.parse(row[3]).toInstant().toString() : row[3];
    }

    private static String due(String clock, String start, String amount) {
        return switch (clock) {
            case "working_days" -> after(new Period.Working(Integer.parseInt(amount)), start);
            case "working_days_incl" -> after(new Period.WorkingBeginningWith(Integer.parseInt(amount)), start);
            case "weeks" -> after(new Period.Weeks(Integer.parseInt(amount)), start);
            case "days" -> after(new Period.CalendarDays(Integer.parseInt(amount)), start);
            case "days_incl" -> after(new Period.DaysBeginningWith(Integer.parseInt(amount)), start);
            case "days_window" -> window(amount.split("\\.\\.", -1), start);
            case "months" -> after(new Period.Months(Integer.parseInt(amount)), start);
            case "years" -> after(new Period.Years(Integer.parseInt(amount)), start);
            case "hours" ->
                new Period.Elapsed(Integer.parseInt(amount))
                        .after(OffsetDateTime.parse(start).toInstant())
                        .toString();
            case "secure_hours" -> secure(start);
            default -> throw new IllegalArgumentException("No clock is called %s.%nMaybe weeks.".formatted(clock));
        };
    }

    private static String after(Period period, String start) {
        return period.after(LocalDate.parse(start)).toString();
    }

    private static String window(String[] days, String start) {
        return after(new Period.CalendarDays(Integer.parseInt(days[0])), start) + ".."
                + after(new Period.CalendarDays(Integer.parseInt(days[1])), start);
    }

    private static String secure(String written) {
        List<String> stays = new ArrayList<>(Arrays.asList(written.split(";", -1)));
        String open = stays.removeLast();
        List<Hours> earlier = stays.stream()
                .map(stay -> stay.split("/", -1))
                .map(stay -> Hours.between(moment(stay[0]), moment(stay[1])))
                .toList();
        return SecureHours.keptUntil(earlier, moment(open.replace("/", ""))).toString();
    }

    private static Instant moment(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }

    /** The folder that HEARTH_SHARED names, or one called shared beside the project. */
    private static Optional<Path> sharedFacts() {
        Stream<Path> named = Optional.ofNullable(System.getenv("HEARTH_SHARED")).map(Path::of).stream();
        Stream<Path> beside = Stream.<Path>iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared"));
        return Stream.concat(named, beside)
                .map(shared -> shared.resolve("facts/worked-dates.tsv"))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
