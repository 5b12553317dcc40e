package hearth.returns.write;

import static hearth.returns.ssda903.Item.CHILD;
import static hearth.returns.ssda903.Item.CIN;
import static hearth.returns.ssda903.Item.DATE_PLACED;
import static hearth.returns.ssda903.Item.DEC;
import static hearth.returns.ssda903.Item.DECOM;
import static hearth.returns.ssda903.Item.DOB;
import static hearth.returns.ssda903.Item.ETHNIC;
import static hearth.returns.ssda903.Item.HOME_POST;
import static hearth.returns.ssda903.Item.LS;
import static hearth.returns.ssda903.Item.MC_DOB;
import static hearth.returns.ssda903.Item.MIS_START;
import static hearth.returns.ssda903.Item.MOTHER;
import static hearth.returns.ssda903.Item.PLACE;
import static hearth.returns.ssda903.Item.PLACE_PROVIDER;
import static hearth.returns.ssda903.Item.PL_POST;
import static hearth.returns.ssda903.Item.REASON_PLACE_CHANGE;
import static hearth.returns.ssda903.Item.REC;
import static hearth.returns.ssda903.Item.REVIEW;
import static hearth.returns.ssda903.Item.REVIEW_CODE;
import static hearth.returns.ssda903.Item.RNE;
import static hearth.returns.ssda903.Item.SEX;
import static hearth.returns.ssda903.Item.UPN;
import static hearth.returns.ssda903.Item.URN;

import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.XmlForm;
import hearth.story.Story;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The SSDA903 return of one year as XML, from stories; the elements of a child in the order of the schema of 2021. That
 * schema has no place for social workers and for deprivation of liberty orders.
 */
public final class Ssda903Xml {

    private final XmlWords xml;

    private Ssda903Xml(XmlWords xml) {
        this.xml = xml;
    }

    /** Writes the file. */
    public static void write(Stream<Story> stories, ReturnYear year, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            XmlWords xml = new XmlWords(out);
            xml.begin("EXPSSDA903");
            Ssda903Xml children = new Ssda903Xml(xml);
            stories.forEach(story -> children.child(Ssda903Csv.of(story, year)));
            xml.end();
        }
    }

    private void child(ChildReturn child) {
        Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
        Return903.to((table, values) ->
                        rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(Row.of(table, values)))
                .add(child);
        for (Row header : rows.getOrDefault(Table.HEADER, List.of())) {
            xml.begin(XmlForm.CHILD);
            header(header, rows);
            rows.getOrDefault(Table.EPISODES, List.of()).forEach(this::episode);
            xml.end();
        }
    }

    private void header(Row header, Map<Table, List<Row>> rows) {
        xml.begin(XmlForm.HEADER);
        always(header, CHILD, UPN, SEX, DOB, ETHNIC);
        xml.element(XmlForm.name(Item.UASC), rows.containsKey(Table.UASC) ? "1" : "0");
        open(rows, Table.UASC);
        open(rows, Table.AD1);
        open(rows, Table.OC3);
        blocks(rows, Table.MISSING, Item.MISSING, MIS_START);
        blocks(rows, Table.REVIEWS, REVIEW, REVIEW_CODE);
        where(header, List.of(MOTHER, MC_DOB));
        blocks(rows, Table.PREV_PERM);
        blocks(rows, Table.OC2);
        blocks(rows, Table.PLACED_ADOPTION, DATE_PLACED);
        xml.end();
    }

    private void episode(Row row) {
        xml.begin(XmlForm.element(Table.EPISODES));
        always(row, DECOM, RNE, LS, CIN, PLACE);
        where(row, List.of(PL_POST, HOME_POST, URN, PLACE_PROVIDER));
        always(row, DEC, REC);
        where(row, List.of(REASON_PLACE_CHANGE));
        xml.end();
    }

    /** The items of the child's row of a table, lying open in the header. */
    private void open(Map<Table, List<Row>> rows, Table table) {
        rows.getOrDefault(table, List.of()).stream().limit(1).forEach(row -> where(row, XmlForm.itemsBeside(table)));
    }

    /** A block for each row of a table; these items stand in it though they be blank. */
    private void blocks(Map<Table, List<Row>> rows, Table table, Item... always) {
        List<Item> others = new ArrayList<>(XmlForm.itemsBeside(table));
        others.removeAll(List.of(always));
        for (Row row : rows.getOrDefault(table, List.of())) {
            xml.begin(XmlForm.element(table));
            always(row, always);
            where(row, others);
            xml.end();
        }
    }

    private void always(Row row, Item... items) {
        for (Item item : items) {
            xml.element(XmlForm.name(item), row.text(item));
        }
    }

    private void where(Row row, List<Item> items) {
        items.forEach(item -> xml.unlessBlank(XmlForm.name(item), row.text(item)));
    }

    /** A row of a table, by its items. */
    private record Row(Map<Item, String> texts) {

        static Row of(Table table, String... values) {
            Map<Item, String> texts = new EnumMap<>(Item.class);
            for (int at = 0; at < values.length; at++) {
                texts.put(table.columns().get(at), values[at]);
            }
            return new Row(texts);
        }

        String text(Item item) {
            return texts.getOrDefault(item, "");
        }
    }
}
