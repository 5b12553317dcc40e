package hearth.returns.stories;

import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Table;
import hearth.story.AboutTheChild.BecameParent;
import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.PupilNumber;
import hearth.story.AboutTheChild.Sex;
import hearth.story.Ethnicity;
import java.util.Optional;

/** Who the child is, from Header; the birth date from any other table that gives one, if Header does not. */
final class AboutTheChildFacts {

    static void tell(int child, YearRows thisYear, Optional<YearRows> lastYear, Telling telling) {
        Optional<OneRow> birth = birth(child, thisYear);
        if (birth.isEmpty() && lastYear.isPresent()) {
            birth = birth(child, lastYear.get());
        }
        if (birth.isPresent()) {
            OneRow row = birth.get();
            telling.on(row.day(Item.DOB), new Born(), row.provenance());
        }
        Optional<OneRow> header = OneRow.of(thisYear, lastYear, Table.HEADER, child);
        if (header.isPresent()) {
            tellHeader(header.get(), birth, telling);
        }
    }

    /** The first table of a year that gives the child's birth date. */
    private static Optional<OneRow> birth(int child, YearRows year) {
        for (Table table : Table.all()) {
            Optional<OneRow> row = OneRow.of(year, table, child);
            if (row.isPresent() && row.get().day(Item.DOB) != ReturnDay.NONE) {
                return row;
            }
        }
        return Optional.empty();
    }

    private static void tellHeader(OneRow row, Optional<OneRow> birth, Telling telling) {
        int day = birth.isPresent() ? birth.get().day(Item.DOB) : row.year().firstDay();
        Described described = new Described(sex(row.text(Item.SEX)), row.word(Ethnicity.class, Item.ETHNIC));
        telling.on(day, described, row.provenance());
        if (!row.isBlank(Item.UPN)) {
            telling.on(day, new PupilNumber(row.text(Item.UPN)), row.provenance());
        }
        int parent = row.day(Item.MC_DOB);
        if (parent != ReturnDay.NONE) {
            telling.on(parent, new BecameParent(), row.provenance());
        }
    }

    /** Letters from 2024/25 on, figures before. */
    private static Sex sex(String code) {
        return switch (code) {
            case "M", "1" -> Sex.MALE;
            case "F", "2" -> Sex.FEMALE;
            case "U" -> Sex.INDETERMINATE;
            default -> Sex.UNKNOWN;
        };
    }

    private AboutTheChildFacts() {}
}
