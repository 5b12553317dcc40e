package hearth.app.check;

import hearth.promises.Counts;
import hearth.promises.Promise;
import hearth.returns.Finding;
import hearth.returns.Place;
import hearth.returns.WhichYear;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What the JSON of every return has in common: its promises, its children, its findings. */
final class JsonParts {

    /** How often each promise was owed, and what came of it. */
    static void writePromises(JsonGenerator json, Counts counts) {
        json.writeArrayPropertyStart("promises");
        for (String id : counts.catalogue().ids()) {
            Promise promise = counts.catalogue().named(id).orElseThrow();
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeNumberProperty("owed", counts.owed(promise));
            for (var word : VerdictRow.SHOWN) {
                json.writeNumberProperty(word.camel(), counts.times(promise, word));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * By what the child can be known again.
     *
     * @param mark   what tells the child apart whatever id it has, or empty
     * @param isHere whether this year's tables hold the child, and not last year's alone
     */
    record Who(String mark, boolean isHere) {}

    /** One child: every verdict, and what is wrong with the child's rows. */
    static void writeChild(JsonGenerator json, Verdicts verdicts, int child, Who who, List<Finding> findings) {
        json.writeStartObject();
        json.writeStringProperty("child", verdicts.stories().id(child).text());
        json.writeStringProperty("mark", who.mark());
        json.writeBooleanProperty("thisYear", who.isHere());
        json.writeArrayPropertyStart("verdicts");
        verdicts.on(child).forEach(judged -> {
            json.writeStartObject();
            JsonVerdict.writeInto(json, judged);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        findings.forEach(finding -> writeFinding(json, finding));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** One finding, with its place. */
    static void writeFinding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        writePlace(json, finding.place());
        writeTexts(json, "fields", finding.fields());
        writeTexts(json, "values", finding.values());
        json.writeStringProperty("says", finding.says());
        json.writeStringProperty("maybe", finding.maybe());
        json.writeEndObject();
    }

    private static void writePlace(JsonGenerator json, Place place) {
        switch (place) {
            case Place.InReturn _ -> {}
            case Place.InFile in -> json.writeStringProperty("file", in.file());
            case Place.InTable in -> writeTable(json, in.table(), in.year(), in.file());
            case Place.InRow in -> {
                writeTable(json, in.table(), in.year(), in.file());
                json.writeNumberProperty("row", in.row());
            }
        }
    }

    private static void writeTable(JsonGenerator json, String table, WhichYear year, String file) {
        json.writeStringProperty("table", year == WhichYear.LAST_YEAR ? table + "_last" : table);
        json.writeStringProperty("file", file);
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private JsonParts() {}
}
