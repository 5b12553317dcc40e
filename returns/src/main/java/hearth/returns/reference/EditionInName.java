package hearth.returns.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day whose state a published file gives, where its name says so: ONSPD_NOV_2025_UK.csv, providers_31mar2023.csv. */
final class EditionInName {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<![a-z0-9])(\\d{1,2})?[ _-]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ _-]?(20\\d\\d|\\d\\d)(?!\\d)");
    private static final Pattern IN_FIGURES = Pattern.compile("(20\\d\\d)-(\\d\\d)(?:-(\\d\\d))?(?!\\d)");

    static Optional<LocalDate> of(String name) {
        String small = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        Matcher words = IN_WORDS.matcher(small);
        if (words.find()) {
            int year = Integer.parseInt(words.group(3));
            return day(year < 100 ? 2000 + year : year, MONTHS.indexOf(words.group(2)) + 1, words.group(1));
        }
        Matcher figures = IN_FIGURES.matcher(small);
        return figures.find()
                ? day(Integer.parseInt(figures.group(1)), Integer.parseInt(figures.group(2)), figures.group(3))
                : Optional.empty();
    }

    /** The last day of the month where no day is named. */
    private static Optional<LocalDate> day(int year, int month, @Nullable String day) {
        try {
            YearMonth of = YearMonth.of(year, month);
            return Optional.of(day == null ? of.atEndOfMonth() : of.atDay(Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private EditionInName() {}
}
