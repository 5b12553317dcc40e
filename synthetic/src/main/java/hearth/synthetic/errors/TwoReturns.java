package hearth.synthetic.errors;

import hearth.returns.CollectionYear;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** This year's written return and last year's, of which the first children are read and to which others are added. */
final class TwoReturns {

    /** Among so many children there is one of every kind; of more, only every second or third or tenth is read. */
    private static final int ENOUGH = 20_000;

    private static final int LETTERS = 3;

    private final Path folder;
    private final CollectionYear year;
    private final Map<String, ChildRows> children = new TreeMap<>();
    private String lastChild = "";
    private int step = 1;

    private TwoReturns(Path folder, CollectionYear year) {
        this.folder = folder;
        this.year = year;
    }

    /** Those in a folder. */
    static TwoReturns in(Path folder, CollectionYear year) throws IOException {
        TwoReturns returns = new TwoReturns(folder, year);
        returns.count();
        for (WhichYear which : WhichYear.values()) {
            for (Table table : Table.all()) {
                if (Files.exists(returns.file(which, table))) {
                    returns.read(which, table);
                }
            }
        }
        return returns;
    }

    /** Header names the children in the order of their numbers; those who have left are only in last year's. */
    private void count() throws IOException {
        for (WhichYear which : WhichYear.values()) {
            try (Stream<String> lines = Files.lines(file(which, Table.HEADER))) {
                String last = lines.skip(1).reduce("", (_, line) -> line).replaceAll(",.*", "");
                lastChild = last.compareTo(lastChild) > 0 ? last : lastChild;
            }
        }
        step = lastNumber() / ENOUGH + 1;
    }

    private static int number(String child) {
        return Integer.parseInt(child.substring(LETTERS));
    }

    private Path file(WhichYear which, Table table) {
        int ends = switch (which) {
            case THIS_YEAR -> year.ends();
            case LAST_YEAR -> year.before().ends();
        };
        return folder.resolve("ssda903/" + ends).resolve(table.usualFile());
    }

    private void read(WhichYear which, Table table) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file(which, table))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String child = line.substring(0, line.indexOf(','));
                if (number(child) % step == 0) {
                    children.computeIfAbsent(child, ChildRows::new).add(Row.of(which, table, line));
                }
            }
        }
    }

    Collection<ChildRows> children() {
        return children.values();
    }

    /** The highest number that a child has. */
    int lastNumber() {
        return number(lastChild);
    }

    /** The id of the child with this number. */
    String id(int number) {
        return "%s%07d".formatted(lastChild.substring(0, LETTERS), number);
    }

    /** Writes the rows of more children below those that are there. */
    void add(List<ChildRows> more) throws IOException {
        for (WhichYear which : WhichYear.values()) {
            for (Table table : Table.all()) {
                List<String> lines = more.stream()
                        .flatMap(child -> child.in(which, table).stream())
                        .map(Row::line)
                        .toList();
                if (!lines.isEmpty()) {
                    Files.write(file(which, table), lines, StandardOpenOption.APPEND);
                }
            }
        }
    }
}
