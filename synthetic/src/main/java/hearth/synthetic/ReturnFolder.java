package hearth.synthetic;

import hearth.returns.Progress;
import hearth.returns.Progress.Next;
import hearth.returns.ssda903.Table;
import hearth.returns.write.ChildReturn;
import hearth.returns.write.Episode;
import hearth.returns.write.Episodes;
import hearth.returns.write.Return903;
import hearth.returns.write.ReturnYear;
import hearth.returns.write.Sheet;
import hearth.returns.write.Ssda903Csv;
import hearth.story.Care.Placement;
import hearth.synthetic.InventedCouncil.End;
import hearth.synthetic.InventedCouncil.Written;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes the returns of two years, streaming: a few hundred children at a time are invented on every core and written in
 * order, so memory stays small and the bytes are the same however many cores there are.
 */
final class ReturnFolder {

    private static final int AT_A_TIME = 256;
    private static final String TRUTH_COLUMNS = "child\tpromise\tsince\tdue\tdone\n";

    private final InventedCouncil council;
    private final Path folder;
    private final Leavers leavers;
    private final List<ReturnYear> years;
    private final HomesList homes = new HomesList();

    ReturnFolder(InventedCouncil council, Path folder, Leavers leavers) {
        this.council = council;
        this.folder = folder;
        this.leavers = leavers;
        ReturnYear year = ReturnYear.of(council.year());
        this.years = List.of(year, year.before());
    }

    Written write(Progress progress) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        try (Files903 files = new Files903(folder, years);
                ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            try {
                return write(files, workers, 2 * cores, progress);
            } finally {
                workers.shutdownNow();
            }
        }
    }

    private Written write(Files903 files, ExecutorService workers, int ahead, Progress progress) throws IOException {
        Deque<Future<Batch>> waiting = new ArrayDeque<>();
        int all = council.everyone();
        int told = 0;
        int next = 0;
        int done = 0;
        while (done < all) {
            while (next < all && waiting.size() < ahead) {
                int from = next;
                next = Math.min(all, from + AT_A_TIME);
                int to = next;
                waiting.add(workers.submit(() -> invent(from, to)));
            }
            Batch batch = result(waiting.remove());
            files.add(batch);
            homes.addAll(batch.homes());
            told += batch.children();
            done = Math.min(all, done + AT_A_TIME);
            if (progress.at(done, all) == Next.STOP) {
                return new Written(told, files.rows(), End.STOPPED);
            }
        }
        homes.write(folder);
        return new Written(told, files.rows(), End.FINISHED);
    }

    private static Batch result(Future<Batch> batch) throws IOException {
        try {
            return batch.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("The writing was interrupted.\nMaybe the program is being stopped.", interrupted);
        } catch (ExecutionException failed) {
            throw new IOException("A child could not be invented.", failed.getCause());
        }
    }

    private Batch invent(int from, int to) {
        Batch batch = new Batch(years);
        for (int number = from; number < to; number++) {
            Childhood childhood = council.forReturn(number);
            List<Episode> episodes = Episodes.of(childhood.story());
            for (ReturnYear year : years) {
                ChildReturn child = new ChildReturn(childhood.story(), episodes, year, new Drawn(leavers));
                batch.add(child);
            }
            batch.truth(childhood);
            childhood.story().all(Placement.class).forEach(home -> batch.homes.add(home.detail()));
        }
        return batch;
    }

    /** What a few hundred children add to every file. */
    private static final class Batch {

        private final Map<Integer, Map<Table, Sheet>> sheets = new java.util.HashMap<>();
        private final Sheet truth = new Sheet();
        private final List<Placement> homes = new ArrayList<>();
        private int children;

        Batch(List<ReturnYear> years) {
            for (ReturnYear year : years) {
                Map<Table, Sheet> tables = new EnumMap<>(Table.class);
                for (Table table : Table.values()) {
                    tables.put(table, new Sheet());
                }
                sheets.put(year.ends(), tables);
            }
        }

        void add(ChildReturn child) {
            Map<Table, Sheet> tables = tables(child.year());
            Return903.to((table, values) ->
                            Objects.requireNonNull(tables.get(table)).row(values))
                    .add(child);
            children++;
        }

        void truth(Childhood childhood) {
            for (Planted planted : childhood.planted()) {
                truth.row(childhood.story().child() + "\t" + planted.promise() + "\t" + iso(planted.since()) + "\t"
                        + iso(planted.due()) + "\t" + (planted.isDone() ? iso(planted.done()) : ""));
            }
        }

        Map<Table, Sheet> tables(ReturnYear year) {
            return Objects.requireNonNull(sheets.get(year.ends()));
        }

        List<Placement> homes() {
            return homes;
        }

        int children() {
            return children / 2;
        }

        private static String iso(int day) {
            return java.time.LocalDate.ofEpochDay(day).toString();
        }
    }

    /** The open files. */
    private static final class Files903 implements AutoCloseable {

        private final Map<Integer, Map<Table, OutputStream>> files = new java.util.TreeMap<>();
        private final List<ReturnYear> years;
        private final OutputStream truth;
        private long rows;

        Files903(Path folder, List<ReturnYear> years) throws IOException {
            this.years = years;
            for (ReturnYear year : years) {
                Path of = Files.createDirectories(folder.resolve("ssda903/" + year.ends()));
                Map<Table, OutputStream> tables = new EnumMap<>(Table.class);
                for (Table table : Table.values()) {
                    if (table.isIn(year.collected())) {
                        tables.put(table, open(of.resolve(table.usualFile()), Ssda903Csv.head(table)));
                    }
                }
                files.put(year.ends(), tables);
            }
            truth = open(folder.resolve("truth.tsv"), TRUTH_COLUMNS.getBytes(StandardCharsets.US_ASCII));
        }

        void add(Batch batch) throws IOException {
            for (ReturnYear year : years) {
                for (Map.Entry<Table, OutputStream> file :
                        Objects.requireNonNull(files.get(year.ends())).entrySet()) {
                    Sheet sheet = Objects.requireNonNull(batch.tables(year).get(file.getKey()));
                    sheet.writeTo(file.getValue());
                    rows += sheet.rows();
                }
            }
            batch.truth.writeTo(truth);
        }

        long rows() {
            return rows;
        }

        private static OutputStream open(Path file, byte... head) throws IOException {
            OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
            out.write(head);
            return out;
        }

        @Override
        public void close() throws IOException {
            for (Map<Table, OutputStream> tables : files.values()) {
                for (OutputStream file : tables.values()) {
                    file.close();
                }
            }
            truth.close();
        }
    }
}
