package hearth.returns.write;

import hearth.story.Story;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
        Map<Table903, List<Map<String, String>>> rows = new EnumMap<>(Table903.class);
        Return903.to((table, values) ->
                        rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(named(table, values)))
                .add(child);
        for (Map<String, String> header : rows.getOrDefault(Table903.HEADER, List.of())) {
            xml.begin("CHILD");
            header(header, rows);
            rows.getOrDefault(Table903.EPISODES, List.of()).forEach(this::episode);
            xml.end();
        }
    }

    private static Map<String, String> named(Table903 table, String... values) {
        List<String> columns = Ssda903Csv.columns(table);
        Map<String, String> row = new HashMap<>();
        for (int at = 0; at < values.length; at++) {
            row.put(columns.get(at), values[at]);
        }
        return row;
    }

    private void header(Map<String, String> header, Map<Table903, List<Map<String, String>>> rows) {
        Map<String, String> uasc = first(rows, Table903.UASC);
        Map<String, String> adopted = first(rows, Table903.AD1);
        Map<String, String> leaver = first(rows, Table903.OC3);
        xml.begin("HEADER").element("CHILDID", header.getOrDefault("CHILD", ""));
        always(header, "UPN SEX DOB ETHNIC");
        xml.element("UASC", uasc.isEmpty() ? "0" : "1");
        where(uasc, "DUC");
        where(adopted, "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR");
        where(leaver, "IN_TOUCH ACTIV ACCOM");
        blocks(rows, Table903.MISSING, "AMISSING", "MISSING MIS_START", "MIS_END");
        blocks(rows, Table903.REVIEWS, "AREVIEW", "REVIEW REVIEW_CODE", "");
        where(header, "MOTHER MC_DOB");
        blocks(rows, Table903.PREVIOUS_PERMANENCE, "PERMANENCE", "", "PREV_PERM LA_PERM DATE_PERM");
        blocks(
                rows,
                Table903.OC2,
                "OC2",
                "",
                "SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT"
                        + " SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED");
        blocks(
                rows,
                Table903.PLACED_FOR_ADOPTION,
                "AD_PLACED",
                "DATE_PLACED",
                "DATE_PLACED_CEASED REASON_PLACED_CEASED");
        xml.end();
    }

    private void episode(Map<String, String> row) {
        xml.begin("EPISODE");
        always(row, "DECOM RNE LS CIN");
        xml.element("PL", row.getOrDefault("PLACE", ""));
        where(row, "PL_POST HOME_POST URN PLACE_PROVIDER");
        always(row, "DEC REC");
        where(row, "REASON_PLACE_CHANGE");
        xml.end();
    }

    private void blocks(
            Map<Table903, List<Map<String, String>>> rows, Table903 table, String block, String always, String where) {
        for (Map<String, String> row : rows.getOrDefault(table, List.of())) {
            xml.begin(block);
            always(row, always);
            where(row, where);
            xml.end();
        }
    }

    private void always(Map<String, String> row, String items) {
        for (String item : items.split(" ", -1)) {
            if (!item.isEmpty()) {
                xml.element(item, row.getOrDefault(item, ""));
            }
        }
    }

    private void where(Map<String, String> row, String items) {
        for (String item : items.split(" ", -1)) {
            xml.unlessBlank(item, row.getOrDefault(item, ""));
        }
    }

    private static Map<String, String> first(Map<Table903, List<Map<String, String>>> rows, Table903 table) {
        List<Map<String, String>> some = rows.getOrDefault(table, List.of());
        return some.isEmpty() ? Map.of() : some.getFirst();
    }
}
