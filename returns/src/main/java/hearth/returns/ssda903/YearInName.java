package hearth.returns.ssda903;

import hearth.returns.CollectionYear;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The collection year that a file's name, or else the name of a folder that it lies in, tells. {@code 2018} is the year
 * that ends in 2018, and so is {@code 2017-18}.
 */
final class YearInName {

    private static final Pattern PAIR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_ ](?:20)?(\\d\\d)(?!\\d)");
    private static final Pattern ONE = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern SLASH = Pattern.compile("/");

    private YearInName() {}

    /** The year that the innermost part of a path tells; none where no part names exactly one. */
    static Optional<CollectionYear> of(String path) {
        String[] parts = SLASH.split(path, -1);
        for (int part = parts.length - 1; part >= 0; part--) {
            Set<Integer> years = yearsIn(parts[part]);
            if (years.size() == 1) {
                return Optional.of(new CollectionYear(years.iterator().next()));
            }
        }
        return Optional.empty();
    }

    private static Set<Integer> yearsIn(String part) {
        Matcher pair = PAIR.matcher(part);
        if (pair.find()) {
            int begins = Integer.parseInt(pair.group(1));
            if ((begins + 1) % 100 == Integer.parseInt(pair.group(2))) {
                return Set.of(begins + 1);
            }
        }
        Set<Integer> years = new TreeSet<>();
        Matcher one = ONE.matcher(part);
        while (one.find()) {
            years.add(Integer.valueOf(one.group(1)));
        }
        return years;
    }
}
