package hearth.returns.reference;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ofsted's list while it is read, in any of the forms in which it is published: each has the number of every provider,
 * and some have what placements it may be used for, who runs it, where it is and when it closed.
 */
final class ProviderLines {

    static final String TYPES = "placement-types";
    static final String PROVIDERS = "providers";
    static final String ENDS = "ends";
    static final String POSTCODES = "postcodes";
    static final String BEGINS = "begins";
    static final String KINDS = "kinds";

    private static final String URN = "urn";

    /** The columns as they are called in the different forms of the list. */
    private static final Map<String, String[]> COLUMNS = Map.of(
            TYPES, new String[] {"provider placement code", "placement code", "placement codes"},
            PROVIDERS, new String[] {"placement provider code", "provider code", "provider codes"},
            ENDS, new String[] {"deregistration date", "closed date", "date closed"},
            POSTCODES, new String[] {"setting postcode", "setting address postcode", "postcode"},
            BEGINS, new String[] {"registration date", "date registered"},
            KINDS, new String[] {"provision type", "provider type"});

    /** With Java's own months: the United Kingdom's have "Sept". */
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ROOT));

    private final Troubles troubles = new Troubles();
    private final Set<String> columns = new LinkedHashSet<>();
    private final List<String> lines = new ArrayList<>();

    static boolean isIn(PublishedCsv csv) {
        return csv.has(URN);
    }

    void read(String file, PublishedCsv csv) {
        int urn = csv.column(URN);
        Map<String, Integer> places = COLUMNS.entrySet().stream()
                .filter(column -> csv.has(column.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, column -> csv.column(column.getValue())));
        if (columns.isEmpty() && lines.isEmpty()) {
            columns.addAll(places.keySet());
        }
        columns.retainAll(places.keySet());
        for (Optional<CsvRecord> next = csv.next(); next.isPresent(); next = csv.next()) {
            CsvRecord line = next.get();
            String number = urn(PublishedCsv.text(line, urn));
            if (number.matches("[A-Z0-9]{2,12}")) {
                lines.add(String.join(
                        "\t",
                        number,
                        text(line, places, TYPES),
                        text(line, places, PROVIDERS),
                        day(file, line, places, ENDS),
                        text(line, places, POSTCODES).replace(" ", "").toUpperCase(Locale.ROOT),
                        day(file, line, places, BEGINS),
                        text(line, places, KINDS)));
            } else {
                troubles.add(
                        file,
                        line.getStartingLineNumber(),
                        "this is no number of a provider:",
                        number,
                        "it is a line of notes, or the line was cut");
            }
        }
    }

    /** The number as text, whatever a spreadsheet made of it. */
    static String urn(String written) {
        String urn = written.strip().toUpperCase(Locale.ROOT);
        return urn.endsWith(".0") ? urn.substring(0, urn.length() - 2) : urn;
    }

    private static String text(CsvRecord line, Map<String, Integer> places, String column) {
        return PublishedCsv.text(line, places.getOrDefault(column, -1)).replaceAll("\\s+", " ");
    }

    private String day(String file, CsvRecord line, Map<String, Integer> places, String column) {
        String text = text(line, places, column);
        if (text.isEmpty()) {
            return "";
        }
        String day = text.replaceFirst("[ T]\\d{1,2}:\\d\\d(:\\d\\d)?$", "");
        Optional<LocalDate> read =
                DAYS.stream().flatMap(form -> read(day, form).stream()).findFirst();
        if (read.isEmpty()) {
            troubles.add(file, line.getStartingLineNumber(), "this is no day:", text, "it is written as 31/03/2026");
        }
        return read.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> read(String day, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(day, form));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    int count() {
        return lines.size();
    }

    Troubles troubles() {
        return troubles;
    }

    /** What every file tells: what one of them lacks is not known of its homes. */
    String columns() {
        return String.join(" ", columns);
    }

    String body() {
        return String.join("\n", lines) + "\n";
    }
}
