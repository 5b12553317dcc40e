package hearth.returns.ssda903;

import hearth.returns.Meter;
import hearth.returns.Progress;
import hearth.returns.ReturnFile;
import hearth.returns.StoppedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads files side by side, the largest first, on as many cores as there are. */
final class FileReaders {

    private FileReaders() {}

    /** Reads these files; what is wrong with one is among its findings and touches no other. */
    static Map<ReturnFile, FileRead> read(Collection<FileSet.Part> parts, Progress progress)
            throws StoppedException, InterruptedException {
        List<FileSet.Part> largestFirst = parts.stream()
                .sorted(Comparator.<FileSet.Part>comparingLong(
                                part -> part.file().size())
                        .reversed())
                .toList();
        long inAll = largestFirst.stream().mapToLong(part -> part.file().size()).sum();
        Meter meter = new Meter(progress, inAll);
        int cores = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, largestFirst.size()));
        try (ExecutorService readers = Executors.newFixedThreadPool(
                cores, Thread.ofPlatform().daemon().name("return-", 1).factory())) {
            List<Callable<FileRead>> tasks = new ArrayList<>();
            largestFirst.forEach(part -> tasks.add(() -> read(part, meter)));
            return results(largestFirst, readers.invokeAll(tasks));
        }
    }

    private static FileRead read(FileSet.Part part, Meter meter) throws StoppedException {
        return part.look() instanceof FirstLook.IsXml
                ? XmlReturn.read(part.file(), meter)
                : CsvTable.read(part.file(), meter);
    }

    private static Map<ReturnFile, FileRead> results(List<FileSet.Part> parts, List<Future<FileRead>> done)
            throws StoppedException, InterruptedException {
        Map<ReturnFile, FileRead> read = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            try {
                read.put(parts.get(part).file(), done.get(part).get());
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof StoppedException stopped) {
                    throw stopped;
                }
                throw new IllegalStateException(
                        "Reading " + parts.get(part).file().name() + " failed", failed.getCause());
            }
        }
        return read;
    }
}
