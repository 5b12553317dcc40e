package hearth.app.report;

import hearth.promises.Because;
import hearth.promises.Promise;
import hearth.story.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as people say them. */
final class Plain {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SAME_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** "1 child", "1,204 children". */
    static String children(int count) {
        return count == 1 ? "1 child" : "%,d children".formatted(count);
    }

    /** What is said of any source, said of this return. */
    static String ofThisReturn(String words) {
        return words.replace("This source", "This return").replace("this source", "this return");
    }

    /** Where a promise is written, with the name of the regulations instead of their number. */
    static String law(Promise promise) {
        return promise.law()
                .citation()
                .replace("SI 2010/959 reg", "Care Planning Regulations 2010, regulation")
                .replace("SI 2010/2571 reg", "Care Leavers Regulations 2010, regulation")
                .replace("SI 1991/1505 reg", "Secure Accommodation Regulations 1991, regulation")
                .replaceFirst("Act 1989 s\\.", "Act 1989, section ");
    }

    /** "March 2024". */
    static String month(LocalDate day) {
        return day.format(MONTH);
    }

    /** "9 March to 27 April 2024", "9 March 2024 to now". */
    static String days(Span span, LocalDate today) {
        LocalDate from = span.from();
        if (span.isOpen() || span.to().orElseThrow().isAfter(today)) {
            return Because.day(from) + " to now";
        }
        LocalDate to = span.to().orElseThrow();
        if (from.plusDays(1).equals(to)) {
            return Because.day(from);
        }
        return (from.getYear() == to.getYear() ? from.format(SAME_YEAR) : Because.day(from)) + " to " + Because.day(to);
    }

    private Plain() {}
}
