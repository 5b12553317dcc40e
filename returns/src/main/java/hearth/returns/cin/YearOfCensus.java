package hearth.returns.cin;

import hearth.returns.CollectionYear;
import hearth.returns.Findings;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Which twelve months a census is about.
 *
 * @param collected the collection year, which decides the rules and the codes
 */
record YearOfCensus(CensusYear year, CollectionYear collected, CinCensus.YearFrom from) {

    static YearOfCensus of(
            Optional<CensusHeader> header,
            Optional<CollectionYear> asked,
            CensusFaults faults,
            Findings.Gathering findings) {
        YearOfCensus said = header.map(YearOfCensus::saidBy).orElseGet(YearOfCensus::unknown);
        header.ifPresentOrElse(head -> tell(head, faults, findings), () -> findings.add(faults.noHeader()));
        if (asked.isPresent() && !asked.get().equals(said.collected)) {
            if (said.from != CinCensus.YearFrom.NOBODY) {
                findings.add(
                        faults.otherYear(said.collected.toString(), asked.get().toString()));
            }
            return new YearOfCensus(CensusYear.of(asked.get()), asked.get(), CinCensus.YearFrom.USER);
        }
        return said.from == CinCensus.YearFrom.NOBODY && asked.isPresent()
                ? new YearOfCensus(said.year, said.collected, CinCensus.YearFrom.USER)
                : said;
    }

    private static YearOfCensus saidBy(CensusHeader header) {
        int day = header.referenceDate();
        if (day != CensusDay.NONE) {
            return new YearOfCensus(
                    CensusYear.endingOn(day), collected(header, day), CinCensus.YearFrom.REFERENCE_DATE);
        }
        return header.year()
                .map(year -> new YearOfCensus(CensusYear.of(year), year, CinCensus.YearFrom.HEADER_YEAR))
                .orElseGet(YearOfCensus::unknown);
    }

    /** A reference date other than 31 March says nothing of the year of the rules, where the header names one. */
    private static CollectionYear collected(CensusHeader header, int referenceDate) {
        LocalDate day = LocalDate.ofEpochDay(referenceDate);
        return day.getMonth() == Month.MARCH && day.getDayOfMonth() == 31
                ? CollectionYear.of(day)
                : header.year().orElseGet(() -> CollectionYear.of(day));
    }

    private static YearOfCensus unknown() {
        return new YearOfCensus(CensusYear.of(CensusRead.NEWEST), CensusRead.NEWEST, CinCensus.YearFrom.NOBODY);
    }

    private static void tell(CensusHeader header, CensusFaults faults, Findings.Gathering findings) {
        String collection = header.text(Element.COLLECTION);
        if (!collection.isEmpty() && !collection.equals("CIN")) {
            findings.add(faults.otherCollection(collection));
        }
        String given = header.text(Element.REFERENCE_DATE);
        int day = header.referenceDate();
        if (day == CensusDay.NONE) {
            findings.add(faults.noReferenceDate(given));
        } else if (header.year()
                .filter(year -> year.ends() != LocalDate.ofEpochDay(day).getYear())
                .isPresent()) {
            findings.add(faults.yearsDiffer(header.text(Element.YEAR), CensusDay.text(day)));
        }
    }
}
