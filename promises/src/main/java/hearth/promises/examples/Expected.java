package hearth.promises.examples;

import hearth.promises.Deadline;
import hearth.promises.Verdict;
import hearth.promises.Verdict.Word;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an example expects of a promise, one of the times it was owed.
 *
 * @param line where it stands in the file
 * @param promise the promise's id
 * @param word the verdict
 * @param details what else is expected
 */
public record Expected(int line, String promise, Word word, List<Detail> details) {

    /** Copies the list. */
    public Expected {
        details = List.copyOf(details);
    }

    /** Something that is expected beside the verdict's word. */
    public sealed interface Detail {

        /** Whether it is so. */
        boolean fits(Verdict verdict);

        /** As it stands in the example. */
        String written();
    }

    /** Due on this day. */
    record DueOn(When when) implements Detail {
        @Override
        public boolean fits(Verdict verdict) {
            return switch (verdict.occasion().due()) {
                case Deadline.OnDay due ->
                    when.precision() == When.Precision.DAY
                            && due.date().filter(when.day()::equals).isPresent();
                case Deadline.AtMoment due ->
                    when.precision() == When.Precision.DAY
                            ? due.date().filter(when.day()::equals).isPresent()
                            : due.moment().equals(when.start());
                case Deadline.None _ -> false;
            };
        }

        @Override
        public String written() {
            return "due " + Written.when(when);
        }
    }

    /** Late by so many days. */
    record Late(int days) implements Detail {
        @Override
        public boolean fits(Verdict verdict) {
            return verdict instanceof Verdict.KeptLate late && late.daysLate() == days;
        }

        @Override
        public String written() {
            return Written.late(days);
        }
    }

    /** For this reason: an excuse that the promise allows, or why nothing can be told. */
    record Reason(String code) implements Detail {
        @Override
        public boolean fits(Verdict verdict) {
            return Written.reason(verdict).filter(code::equals).isPresent();
        }

        @Override
        public String written() {
            return "reason " + code;
        }
    }

    /** Whether this verdict is what was expected. */
    boolean fits(Verdict verdict) {
        return verdict.word() == word && details.stream().allMatch(detail -> detail.fits(verdict));
    }

    /** As it stands in the example. */
    public String written() {
        return Stream.concat(Stream.of(promise, word.kebab()), details.stream().map(Detail::written))
                .collect(Collectors.joining(" "));
    }

    /** The name of a code as examples write it. */
    static String code(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
