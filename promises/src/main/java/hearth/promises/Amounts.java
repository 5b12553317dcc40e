package hearth.promises;

import hearth.story.Days;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How much money, on which days, where, and who says so. A new year or another council is another row, and nothing else
 * changes.
 *
 * @param rows the oldest first
 * @param checked whose amount the promise is checked against: {@link #ENGLAND}, or the council that pledges it
 */
public record Amounts(List<Row> rows, String checked) {

    /** Copies the rows. */
    public Amounts {
        rows = List.copyOf(rows);
    }

    /** What England promises; what a council pays more stands beside it. */
    public Amounts(List<Row> rows) {
        this(rows, ENGLAND);
    }

    /**
     * One amount.
     *
     * @param pence how much, in pence
     * @param days on which days it holds
     * @param council the council that pays it, or {@link #ENGLAND}
     * @param per for example "once" or "a week"
     * @param source who says so
     * @param link where to read it
     */
    public record Row(int pence, Days days, String council, String per, String source, URI link) {

        /** For example "£3,000 once, since 1 April 2023 (England): a source". */
        public String inWords() {
            return "%s %s, %s (%s): %s".formatted(pounds(pence), per, since(), council, source);
        }

        private String since() {
            return "from " + Because.day(days.from())
                    + days.to()
                            .map(day -> " up to " + Because.day(day.minusDays(1)))
                            .orElse("");
        }
    }

    /** Holds everywhere. */
    public static final String ENGLAND = "England";

    /** The least that is owed on this day, in pence; 0 where nothing is. */
    int least(int day) {
        int least = 0;
        for (Row row : rows) {
            if (row.council().equals(checked) && row.days().covers(day)) {
                least = row.pence();
            }
        }
        return least;
    }

    /** What is owed, for example "£2,000, or £3,000 from 1 April 2023". */
    public String inWords() {
        return rows.stream()
                .filter(row -> row.council().equals(checked))
                .map(row -> pounds(row.pence()) + " " + row.since())
                .collect(Collectors.joining(", "));
    }

    /** Every row in a sentence of its own, for whoever wants to check it. */
    public List<String> readings() {
        return rows.stream().map(row -> row.inWords() + ".").toList();
    }

    private static String pounds(int pence) {
        return pence % 100 == 0 ? "£%,d".formatted(pence / 100) : "£%,d.%02d".formatted(pence / 100, pence % 100);
    }
}
