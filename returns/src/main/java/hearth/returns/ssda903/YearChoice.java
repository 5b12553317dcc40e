package hearth.returns.ssda903;

import hearth.returns.CollectionYear;
import hearth.returns.Findings;
import hearth.returns.WhichYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of the years that were read, the one to check and the one before it.
 *
 * @param asked the year the user asked for, if any
 * @param found the years for which there are files, oldest first
 * @param years those that were read, oldest first
 * @param lastYears what was read of the place that was given for last year
 */
record YearChoice(
        Optional<CollectionYear> asked,
        List<CollectionYear> found,
        List<YearRead> years,
        List<YearRead> lastYears,
        Findings.Gathering findings) {

    Outcome outcome() {
        List<YearRead> usable =
                years.stream().filter(some -> !some.tables().isEmpty()).toList();
        if (usable.isEmpty()) {
            years.forEach(some -> findings.addAll(some.findings()));
            return new Outcome.Unusable(findings.gathered());
        }
        Optional<YearRead> chosen = chosen(usable);
        if (chosen.isEmpty()) {
            findings.add(TableFindings.noSuchYear(asked.orElseThrow(), found));
            return new Outcome.Unusable(findings.gathered());
        }
        CollectionYear year = asked.orElse(chosen.get().year());
        Optional<YearRead> before = lastYears.isEmpty()
                ? usable.stream()
                        .filter(some -> some.year().equals(chosen.get().year().before()))
                        .findFirst()
                : before(year);
        tell(year, chosen.get(), before);
        return new Outcome.Read(joined(year, chosen.get(), before));
    }

    private Optional<YearRead> chosen(List<YearRead> usable) {
        if (asked.isEmpty()) {
            return Optional.of(usable.getLast());
        }
        return Stream.of(
                        usable.stream().filter(some -> asked.get().equals(some.year())),
                        usable.stream().filter(some -> asked.equals(some.days())),
                        usable.stream().filter(_ -> usable.size() == 1))
                .flatMap(some -> some)
                .findFirst();
    }

    private Optional<YearRead> before(CollectionYear year) {
        return lastYears.stream()
                .filter(some -> lastYears.size() == 1 || some.year().equals(year.before()))
                .findFirst();
    }

    private void tell(CollectionYear year, YearRead chosen, Optional<YearRead> before) {
        if (found.size() > 1) {
            findings.add(TableFindings.severalYears(found, year));
        }
        chosen.days()
                .filter(days -> !days.equals(year))
                .ifPresent(days -> findings.add(TableFindings.daysSayOtherwise(year, days)));
        Table.all().stream()
                .filter(table -> table.isIn(year) && chosen.tables().stream().noneMatch(rows -> rows.table() == table))
                .forEach(table -> findings.add(TableFindings.missingTable(table, year)));
        if (before.isEmpty()) {
            findings.add(TableFindings.noLastYear(year.before()));
        }
        findings.addAll(chosen.findings().saidOf(WhichYear.THIS_YEAR));
        before.ifPresent(some -> findings.addAll(some.findings().saidOf(WhichYear.LAST_YEAR)));
    }

    private Ssda903 joined(CollectionYear year, YearRead chosen, Optional<YearRead> before) {
        List<Rows> both = new ArrayList<>(all(chosen.tables()));
        both.addAll(all(before.map(YearRead::tables).orElse(List.of())));
        Children.Joined joined = Children.join(both);
        int tables = Table.all().size();
        YearReturn thisYear =
                new YearReturn(WhichYear.THIS_YEAR, year, joined.tables().subList(0, tables));
        YearReturn lastYear = new YearReturn(
                WhichYear.LAST_YEAR, year.before(), joined.tables().subList(tables, 2 * tables));
        Stream.of(thisYear, lastYear).forEach(each -> NobodysRows.tell(each, findings));
        return new Ssda903(
                asked.isPresent() ? Ssda903.YearFrom.USER : chosen.from(),
                found,
                thisYear,
                lastYear,
                joined.children(),
                findings.gathered());
    }

    private static List<Rows> all(List<Rows> supplied) {
        return Table.all().stream()
                .map(table -> supplied.stream()
                        .filter(rows -> rows.table() == table)
                        .findFirst()
                        .orElseGet(() -> Rows.none(table)))
                .toList();
    }
}
