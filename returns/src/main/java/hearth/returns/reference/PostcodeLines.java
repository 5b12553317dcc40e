package hearth.returns.reference;

import de.siegmar.fastcsv.reader.CsvRecord;
import hearth.returns.Progress;
import hearth.returns.rules.ReferenceData.Postcodes.Place;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The postcode directory while it is read: every line becomes two numbers, which are sorted at the end. */
final class PostcodeLines {

    /** The number of a line takes what is left of 63 bits beside the postcode. */
    private static final int LINE_BITS = 63 - PostcodeKey.BITS;

    private static final int MOST_LINES = 1 << 22;
    private static final int MOST_AREAS = 1 << PostcodeTable.AREA_BITS;
    private static final int TELL_EVERY = 20_000;
    private static final String[] POSTCODE = {"pcds", "pcd", "pcd7", "pcd8", "pcd2", "postcode"};
    private static final String[] EASTING = {"oseast1m", "east1m"};
    private static final String[] NORTHING = {"osnrth1m", "north1m"};
    private static final String[] DISTRICT = {"laua", "oslaua", "lad\\d\\dcd"};
    private static final String[] COUNTY = {"cty", "oscty", "cty\\d\\dcd"};
    private static final String[] LATEST = {"dointr", "doterm"};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final Troubles troubles = new Troubles();
    private final Map<String, Integer> areas = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final Map<String, String> counties = new TreeMap<>();
    private long[] keys = new long[1 << 20];
    private long[] values = new long[1 << 20];
    private int count;
    private String latestMonth = "";

    static boolean isIn(PublishedCsv csv) {
        return csv.has(POSTCODE) && csv.has(EASTING) && csv.has(NORTHING) && csv.has(DISTRICT);
    }

    /** Reads the file to its end; false where whoever waits asked to stop. */
    boolean read(String file, PublishedCsv csv, Progress progress, long length) throws IOException {
        int postcode = csv.column(POSTCODE);
        int easting = csv.column(EASTING);
        int northing = csv.column(NORTHING);
        int district = csv.column(DISTRICT);
        int county = csv.column(COUNTY);
        int[] months = Arrays.stream(LATEST).mapToInt(csv::column).toArray();
        for (Optional<CsvRecord> next = csv.next(); next.isPresent(); next = csv.next()) {
            CsvRecord line = next.get();
            if (count >= MOST_LINES) {
                throw new IOException("it has more lines than there are postcodes");
            }
            long key = PostcodeKey.of(PublishedCsv.text(line, postcode));
            if (key == PostcodeKey.NONE) {
                troubles.add(
                        file,
                        line.getStartingLineNumber(),
                        "this is no postcode:",
                        PublishedCsv.text(line, postcode),
                        "the line was cut or shifted");
            } else {
                add(file, line, key, new Where(easting, northing, district, county));
                months(line, months);
            }
            if (count % TELL_EVERY == 0 && progress.at(csv.read(), length) == Progress.Next.STOP) {
                return false;
            }
        }
        return true;
    }

    private record Where(int easting, int northing, int district, int county) {}

    private void add(String file, CsvRecord line, long key, Where where) {
        String code = PublishedCsv.text(line, where.district);
        if (!code.isEmpty() && !code.matches("[A-Z]\\d{8}")) {
            troubles.add(
                    file, line.getStartingLineNumber(), "this is no code of a district:", code, "a column was shifted");
            return;
        }
        int area = area(code);
        if (area < 0) {
            troubles.add(file, line.getStartingLineNumber(), "one district too many:", code, "the file is another");
            return;
        }
        long value = value(
                file, line, area, PublishedCsv.text(line, where.easting), PublishedCsv.text(line, where.northing));
        String county = PublishedCsv.text(line, where.county);
        if (county.startsWith("E10") && Place.isOnlyADistrict(code)) {
            counties.putIfAbsent(code, county);
        }
        keep(key, value);
    }

    private int area(String code) {
        Integer known = areas.get(code);
        if (known == null && codes.size() < MOST_AREAS) {
            known = codes.size();
            codes.add(code);
            areas.put(code, known);
        }
        return known == null ? -1 : known;
    }

    private long value(String file, CsvRecord line, int area, String easting, String northing) {
        if (easting.isEmpty() && northing.isEmpty()) {
            return PostcodeTable.withoutPoint(area);
        }
        int east = metres(easting);
        int north = metres(northing);
        if (PostcodeTable.isOnTheGrid(east) && PostcodeTable.isOnTheGrid(north)) {
            return PostcodeTable.with(area, east, north);
        }
        troubles.add(
                file,
                line.getStartingLineNumber(),
                "this is no point of the grid:",
                easting + " " + northing,
                "the point was left out; the postcode is kept without one");
        return PostcodeTable.withoutPoint(area);
    }

    private static int metres(String text) {
        int metres = 0;
        for (int at = 0; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9 || at > 7) {
                return -1;
            }
            metres = 10 * metres + digit;
        }
        return text.isEmpty() ? -1 : metres;
    }

    private void keep(long key, long value) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        keys[count] = key;
        values[count] = value;
        count++;
    }

    private void months(CsvRecord line, int[] columns) {
        for (int column : columns) {
            String month = PublishedCsv.text(line, column);
            if (month.length() == 6 && month.compareTo(latestMonth) > 0) {
                latestMonth = month;
            }
        }
    }

    int count() {
        return count;
    }

    Troubles troubles() {
        return troubles;
    }

    /** The last day of the latest month in which the directory says that a postcode came or went. */
    Optional<LocalDate> edition() {
        try {
            return latestMonth.isEmpty()
                    ? Optional.empty()
                    : Optional.of(YearMonth.parse(latestMonth, MONTH).atEndOfMonth());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** All of it, sorted; of a postcode that stands there twice, the first line. */
    byte[] sorted(String file) {
        long[] order = new long[count];
        for (int line = 0; line < count; line++) {
            order[line] = (keys[line] << LINE_BITS) | line;
        }
        Arrays.parallelSort(order);
        long[] sorted = new long[count];
        long[] where = new long[count];
        int kept = 0;
        for (long one : order) {
            int line = (int) (one & ((1L << LINE_BITS) - 1));
            if (kept > 0 && sorted[kept - 1] == keys[line]) {
                troubles.add(file, line + 2L, "a postcode stands there twice", "", "two files were joined");
                continue;
            }
            sorted[kept] = keys[line];
            where[kept] = values[line];
            kept++;
        }
        count = kept;
        return PostcodeTable.bytes(Arrays.copyOf(sorted, kept), Arrays.copyOf(where, kept), areas());
    }

    private List<PostcodeTable.Area> areas() {
        return codes.stream()
                .map(code -> new PostcodeTable.Area(code, counties.getOrDefault(code, "")))
                .toList();
    }
}
