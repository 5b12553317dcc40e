package hearth.returns.cin;

import hearth.returns.CollectionYear;
import hearth.returns.FileFindings;
import hearth.returns.FileSearch;
import hearth.returns.Findings;
import hearth.returns.HardenedXml;
import hearth.returns.Limits;
import hearth.returns.Progress;
import hearth.returns.ReturnFile;
import hearth.returns.StoppedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an authority's children in need census as the authority has it: a file, or the folder or zip it lies in. Whatever
 * is wrong is a finding and never stops the read.
 *
 * <pre>{@code
 * CinOutcome outcome = CinReading.of(file).year(new CollectionYear(2026)).read(Progress.none());
 * }</pre>
 */
public final class CinReading {

    private static final String ROOT = "Message";

    private final Path place;
    private final Optional<CollectionYear> year;
    private final Optional<Path> schemas;

    private CinReading(Path place, Optional<CollectionYear> year, Optional<Path> schemas) {
        this.place = place;
        this.year = year;
        this.schemas = schemas;
    }

    /** The census in this file, folder or zip. */
    public static CinReading of(Path place) {
        return new CinReading(place, Optional.empty(), Optional.empty());
    }

    /** Taken as the census of this year. */
    public CinReading year(CollectionYear known) {
        return new CinReading(place, Optional.of(known), schemas);
    }

    /** Also compared with the schema of its year in this folder. */
    public CinReading schemas(Path folder) {
        return new CinReading(place, year, Optional.of(folder));
    }

    /** Whether there is a census in this file, folder or zip. */
    public static boolean isThere(Path place) {
        try (FileSearch found = FileSearch.in(place, new Findings.Gathering())) {
            return found.files().stream().anyMatch(CinReading::isCensus);
        }
    }

    /** Reads it on all cores. */
    public CinOutcome read(Progress progress) {
        Findings.Gathering findings = new Findings.Gathering();
        try (FileSearch found = FileSearch.in(place, findings)) {
            List<ReturnFile> censuses =
                    found.files().stream().filter(CinReading::isCensus).toList();
            if (censuses.isEmpty()) {
                findings.add(FileFindings.error(
                        "read.no-census",
                        place.toString(),
                        "There is no children in need census in it.",
                        "Maybe it is another return, or the census was saved as something other than XML."));
                return new CinOutcome.Unusable(findings.gathered());
            }
            if (censuses.size() > 1) {
                findings.add(FileFindings.leftUnread(censuses.subList(0, censuses.size() - 1).stream()
                        .map(ReturnFile::name)
                        .toList()));
            }
            return read(censuses.getLast(), findings, progress);
        }
    }

    private CinOutcome read(ReturnFile file, Findings.Gathering findings, Progress progress) {
        CensusFaults faults = new CensusFaults(file.name());
        if (file.size() > Limits.LARGEST_FILE) {
            findings.add(FileFindings.tooLarge(
                    file.name(),
                    "It holds " + Limits.inWords(file.size()) + ", and no census is larger than "
                            + Limits.inWords(Limits.LARGEST_FILE)));
            return new CinOutcome.Unusable(findings.gathered());
        }
        try {
            Optional<CensusHeader> header = header(file);
            YearOfCensus census = YearOfCensus.of(header, year, faults, findings);
            CensusRead read = CensusRead.of(file, census.collected(), findings, progress);
            read.tell(census.collected(), faults);
            if (read.children().isEmpty()) {
                findings.add(faults.noChildren());
                return new CinOutcome.Unusable(findings.gathered());
            }
            schemas.ifPresent(
                    folder -> SchemaCheck.of(folder, census.collected()).check(file, findings));
            return new CinOutcome.Read(new CinCensus(
                    file.name(),
                    header.stream().toList(),
                    census.year(),
                    census.collected(),
                    census.from(),
                    read.children(),
                    CinCensus.everything(),
                    findings.gathered()));
        } catch (HardenedXml.RefusedException refused) {
            findings.add(faults.documentType());
        } catch (StoppedException stopped) {
            return new CinOutcome.Stopped();
        } catch (IOException broken) {
            findings.add(FileFindings.unreadable(file.name(), broken));
        }
        return new CinOutcome.Unusable(findings.gathered());
    }

    /** The header alone, which stands before the children. */
    private static Optional<CensusHeader> header(ReturnFile file) throws IOException, HardenedXml.RefusedException {
        try (InputStream in = file.open()) {
            XMLStreamReader xml = HardenedXml.read(in);
            CensusXml head = new CensusXml(xml, file.name(), CensusRead.NEWEST, new Findings.Gathering());
            try {
                head.read(() -> head.header().isPresent() || !head.children().isEmpty());
            } finally {
                xml.close();
            }
            return head.header();
        } catch (HardenedXml.RefusedException refused) {
            throw refused;
        } catch (XMLStreamException saidWhenItIsReadWhole) {
            return Optional.empty();
        }
    }

    /** Whether the file is the XML of a census, or broken where nothing else than one could stand. */
    private static boolean isCensus(ReturnFile file) {
        if (!file.endsWith(".xml")) {
            return false;
        }
        try (InputStream in = file.open()) {
            XMLStreamReader xml = HardenedXml.read(in);
            try {
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        return xml.getLocalName().equals(ROOT);
                    }
                }
            } finally {
                xml.close();
            }
            return false;
        } catch (XMLStreamException | IOException notToBeRead) {
            return false;
        }
    }
}
