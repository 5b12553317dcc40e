package hearth.returns.reference;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lookup from districts to the councils that look after children there, while it is read. */
final class AreaLines {

    private static final String[] DISTRICT = {"ltla\\d\\dcd", "lad\\d\\dcd"};
    private static final String[] COUNCIL = {"utla\\d\\dcd", "ctyua\\d\\dcd", "cty\\d\\dcd"};
    private static final String[] NAME = {"utla\\d\\dnm", "ctyua\\d\\dnm", "cty\\d\\dnm"};

    private final Troubles troubles = new Troubles();
    private final Map<String, String> lines = new TreeMap<>();

    static boolean isIn(PublishedCsv csv) {
        return csv.has(DISTRICT) && csv.has(COUNCIL);
    }

    void read(String file, PublishedCsv csv) {
        int district = csv.column(DISTRICT);
        int council = csv.column(COUNCIL);
        int name = csv.column(NAME);
        for (Optional<CsvRecord> next = csv.next(); next.isPresent(); next = csv.next()) {
            CsvRecord line = next.get();
            String lower = PublishedCsv.text(line, district).toUpperCase(Locale.ROOT);
            String upper = PublishedCsv.text(line, council).toUpperCase(Locale.ROOT);
            if (lower.matches("[A-Z]\\d{8}") && upper.matches("[A-Z]\\d{8}")) {
                lines.put(lower, Areas.line(lower, upper, PublishedCsv.text(line, name)));
            } else {
                troubles.add(
                        file,
                        line.getStartingLineNumber(),
                        "these are no codes of areas:",
                        lower + " " + upper,
                        "the line was cut");
            }
        }
    }

    int count() {
        return lines.size();
    }

    Troubles troubles() {
        return troubles;
    }

    String body() {
        return String.join("", lines.values());
    }
}
