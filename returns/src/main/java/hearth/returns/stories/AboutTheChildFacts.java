package hearth.returns.stories;

import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Table;
import hearth.story.AboutTheChild.BecameParent;
import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.PupilNumber;
import hearth.story.AboutTheChild.Sex;
import hearth.story.Ethnicity;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Who the child is, from Header; the birth date from any other table that gives one, if Header does not. */
final class AboutTheChildFacts {

    static void tell(int child, YearRows thisYear, Optional<YearRows> lastYear, Telling telling) {
        OptionalInt born = Stream.concat(Stream.of(thisYear), lastYear.stream())
                .mapToInt(year -> birth(child, year))
                .filter(day -> day != ReturnDay.NONE)
                .findFirst();
        born.ifPresent(day -> telling.on(day, new Born(), thisYear.provenance()));
        if (thisYear.rows(Table.HEADER).knows(child)) {
            tellHeader(child, thisYear, born, telling);
        } else {
            lastYear.filter(year -> year.rows(Table.HEADER).knows(child))
                    .ifPresent(year -> tellHeader(child, year, born, telling));
        }
    }

    private static int birth(int child, YearRows year) {
        for (Table table : Table.all()) {
            Rows rows = year.rows(table);
            if (rows.knows(child) && rows.has(Item.DOB)) {
                int day = year.day(table, Item.DOB, rows.row(rows.first(child)));
                if (day != ReturnDay.NONE) {
                    return day;
                }
            }
        }
        return ReturnDay.NONE;
    }

    private static void tellHeader(int child, YearRows year, OptionalInt born, Telling telling) {
        Rows rows = year.rows(Table.HEADER);
        int row = rows.row(rows.first(child));
        int day = born.orElse(year.firstDay());
        Sex sex = sex(year.text(Table.HEADER, Item.SEX, row));
        Ethnicity ethnicity = year.word(Ethnicity.class, Table.HEADER, Item.ETHNIC, row);
        telling.on(day, new Described(sex, ethnicity), year.provenance());
        if (!year.isBlank(Table.HEADER, Item.UPN, row)) {
            telling.on(day, new PupilNumber(year.text(Table.HEADER, Item.UPN, row)), year.provenance());
        }
        int parent = year.day(Table.HEADER, Item.MC_DOB, row);
        if (parent != ReturnDay.NONE) {
            telling.on(parent, new BecameParent(), year.provenance());
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
