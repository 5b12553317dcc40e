package hearth.promises;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of the code in words that a person reads. */
final class Words {

    /** For example "social worker". */
    static String plain(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** For example "child or carer", always in the same order. */
    static String anyOf(Collection<? extends Enum<?>> names) {
        return names.stream()
                .sorted(java.util.Comparator.comparingInt(Enum::ordinal))
                .map(Words::plain)
                .collect(Collectors.joining(" or "));
    }

    /** For example "1 week" or "3 weeks". */
    static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private Words() {}
}
