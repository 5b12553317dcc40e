package hearth.app.web;

import hearth.pages.Complaint;
import hearth.returns.CollectionYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody asks for beside the files, where the guess or the last day of the year is not what they want.
 *
 * @param year the collection year
 * @param asOf the day on which to judge
 */
record Wishes(Optional<CollectionYear> year, Optional<LocalDate> asOf) {

    /** Nothing: the year is guessed and said, and its last day is the day of judging. */
    static final Wishes NONE = new Wishes(Optional.empty(), Optional.empty());

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    /** What stands in the form's fields; what cannot be read is complained of and left out. */
    static Wishes read(UnaryOperator<String> field, List<Complaint> complaints) {
        return new Wishes(
                year(field.apply("year").strip(), complaints),
                day(field.apply("as-of").strip(), complaints));
    }

    private static Optional<CollectionYear> year(String written, List<Complaint> complaints) {
        if (YEAR.matcher(written).matches()) {
            return Optional.of(new CollectionYear(Integer.parseInt(written)));
        }
        if (!written.isEmpty()) {
            complaints.add(new Complaint(
                    "year",
                    "“%s” is no collection year.".formatted(written),
                    "the year in which it ends is meant, in four figures: 2026."));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String written, List<Complaint> complaints) {
        Matcher british = BRITISH.matcher(written);
        Matcher iso = ISO.matcher(written);
        try {
            if (british.matches()) {
                return Optional.of(LocalDate.of(number(british, 3), number(british, 2), number(british, 1)));
            }
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
        } catch (DateTimeException noSuchDay) {
            complaints.add(noDay(written, "a month with fewer days is meant."));
            return Optional.empty();
        }
        if (!written.isEmpty()) {
            complaints.add(noDay(written, "day, month and year are meant: 31/3/2026."));
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Complaint noDay(String written, String maybe) {
        return new Complaint("as-of", "“%s” is no day.".formatted(written), maybe);
    }
}
