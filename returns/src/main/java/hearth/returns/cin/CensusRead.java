package hearth.returns.cin;

import hearth.returns.CollectionYear;
import hearth.returns.FileFindings;
import hearth.returns.Finding;
import hearth.returns.Findings;
import hearth.returns.HardenedXml;
import hearth.returns.Meter;
import hearth.returns.Place;
import hearth.returns.Progress;
import hearth.returns.ReturnFile;
import hearth.returns.StoppedException;
import hearth.returns.TooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The children of one file, read in parts by as many cores as there are. */
final class CensusRead {

    /** The newest census whose form is known. */
    static final CollectionYear NEWEST = new CollectionYear(2026);

    private final ReturnFile file;
    private final CollectionYear year;
    private final Findings.Gathering findings;
    private final List<CensusChild> children = new ArrayList<>();
    private final Set<String> sexes = new HashSet<>();
    private final Set<Module> modules = new HashSet<>();

    private CensusRead(ReturnFile file, CollectionYear year, Findings.Gathering findings) {
        this.file = file;
        this.year = year;
        this.findings = findings;
    }

    static CensusRead of(ReturnFile file, CollectionYear year, Findings.Gathering findings, Progress progress)
            throws IOException, HardenedXml.RefusedException {
        CensusRead read = new CensusRead(file, year, findings);
        List<CensusParts.Part> parts = CensusParts.of(file);
        try {
            if (parts.size() == 1 || !read.inParts(parts, new Meter(progress, file.size()))) {
                read.inOnePiece(new Meter(progress, file.size()));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
        return read;
    }

    List<CensusChild> children() {
        return children;
    }

    /** Tells what belongs to the form of another year. */
    void tell(CollectionYear collected, CensusFaults faults) {
        boolean inLetters = collected.compareTo(CodeLists.SEX_IN_LETTERS) >= 0;
        if (inLetters && sexes.contains("GenderCurrent")) {
            findings.add(faults.otherYearsSex("GenderCurrent", "until 2024"));
        }
        if (!inLetters && sexes.contains("Sex")) {
            findings.add(faults.otherYearsSex("Sex", "since 2025"));
        }
        Module.all().stream()
                .filter(module -> modules.contains(module) && !module.isIn(collected))
                .forEach(module -> findings.add(faults.notAskedFor(module, collected.toString())));
    }

    /** Reads all parts; answers no where one is broken as XML, which only a read in one piece can tell truly. */
    private boolean inParts(List<CensusParts.Part> parts, Meter meter)
            throws IOException, InterruptedException, HardenedXml.RefusedException {
        List<Done> done = new ArrayList<>();
        int cores = Math.min(Runtime.getRuntime().availableProcessors(), parts.size());
        try (ExecutorService readers = Executors.newFixedThreadPool(
                cores, Thread.ofPlatform().daemon().name("census-", 1).factory())) {
            List<Future<Done>> tasks = new ArrayList<>();
            parts.forEach(part -> tasks.add(readers.submit(() -> part(part, meter))));
            try {
                for (Future<Done> task : tasks) {
                    done.add(task.get());
                }
            } catch (ExecutionException failed) {
                readers.shutdownNow();
                return again(Objects.requireNonNull(failed.getCause()));
            }
        }
        for (int at = 0; at < done.size(); at++) {
            if (at > 0) {
                done.get(at).xml.cut().follows(done.get(at - 1).xml.cut());
            }
            take(done.get(at));
        }
        return true;
    }

    private static boolean again(Throwable why) throws IOException, HardenedXml.RefusedException {
        return switch (why) {
            case HardenedXml.RefusedException refused -> throw refused;
            case XMLStreamException broken
            when broken.getNestedException() instanceof StoppedException stopped -> throw stopped;
            case XMLStreamException _ -> false;
            case IOException broken -> throw broken;
            default -> throw new IllegalStateException("Reading a part of the census failed", why);
        };
    }

    private Done part(CensusParts.Part part, Meter meter) throws IOException, XMLStreamException {
        Findings.Gathering found = new Findings.Gathering();
        try (InputStream in = meter.of(part.open())) {
            XMLStreamReader reader = HardenedXml.read(in);
            CensusXml xml = new CensusXml(reader, file.name(), year, found);
            xml.read(() -> false);
            reader.close();
            return new Done(xml, found.gathered());
        }
    }

    private void inOnePiece(Meter meter) throws IOException, HardenedXml.RefusedException {
        Findings.Gathering found = new Findings.Gathering();
        try (InputStream in = meter.of(file.open())) {
            XMLStreamReader reader = HardenedXml.read(in);
            CensusXml xml = new CensusXml(reader, file.name(), year, found);
            try {
                xml.read(() -> false);
            } catch (HardenedXml.RefusedException refused) {
                throw refused;
            } catch (XMLStreamException broken) {
                afterBreak(broken, xml, found);
            } finally {
                reader.close();
            }
            take(new Done(xml, found.gathered()));
        } catch (TooLargeException tooLarge) {
            findings.add(FileFindings.tooLarge(file.name(), String.valueOf(tooLarge.getMessage())));
        } catch (HardenedXml.RefusedException refused) {
            throw refused;
        } catch (XMLStreamException broken) {
            findings.add(new CensusFaults(file.name()).brokenXml(broken));
        }
    }

    private void afterBreak(XMLStreamException broken, CensusXml xml, Findings.Gathering found)
            throws StoppedException {
        if (broken.getNestedException() instanceof StoppedException stopped) {
            throw stopped;
        }
        found.add(new CensusFaults(file.name()).brokenXml(broken));
        xml.breakOff();
    }

    private void take(Done part) {
        children.addAll(part.xml.children());
        sexes.addAll(part.xml.sexes());
        Cut cut = part.xml.cut();
        Module.all().stream().filter(module -> cut.rows(module) > 0).forEach(modules::add);
        part.findings.kinds().forEach(alike -> findings.addAlike(alike, finding -> moved(finding, cut)));
    }

    /** The finding with the row's number in the whole file. */
    private static Finding moved(Finding finding, Cut cut) {
        if (!(finding.place() instanceof Place.InRow in)) {
            return finding;
        }
        int before = Module.all().stream()
                .filter(module -> module.title().equals(in.table()))
                .mapToInt(cut::rowsBefore)
                .sum();
        Place moved = new Place.InRow(in.year(), in.table(), in.file(), in.row() + before, in.child());
        return new Finding(finding.rule(), finding.severity(), moved, finding.cells(), finding.says(), finding.maybe());
    }

    /** A part that was read. */
    private record Done(CensusXml xml, Findings findings) {}
}
