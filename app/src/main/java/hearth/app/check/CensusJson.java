package hearth.app.check;

import hearth.promises.Counts;
import hearth.promises.Promise;
import hearth.promises.Promises;
import hearth.returns.Finding;
import hearth.returns.Place;
import hearth.returns.cin.CinCensus;
import hearth.returns.cin.Module;
import hearth.returns.cin.rules.Answer;
import hearth.returns.cin.rules.Ruling;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The answer of {@code ./hearth check --json} for a children in need census, in the form of every return. */
public final class CensusJson {

    private final CensusChecked checked;
    private final JsonGenerator json;

    private CensusJson(CensusChecked checked, JsonGenerator json) {
        this.checked = checked;
        this.json = json;
    }

    /** Writes the report, with these children one by one. */
    public static void write(CensusChecked checked, Which children, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            new CensusJson(checked, json).write(children);
        }
    }

    private void write(Which children) {
        json.writeStartObject();
        writeReturn();
        json.writeStringProperty("asOf", checked.verdicts().asking().date().toString());
        json.writeNullProperty("knownAt");
        json.writeArrayPropertyStart("rules");
        checked.rulings().forEach(this::writeRuling);
        json.writeEndArray();
        writePromises();
        json.writeArrayPropertyStart("findings");
        checked.census().findings().kept().forEach(this::writeFinding);
        checked.run().findingsOfTheWhole().forEach(this::writeFinding);
        json.writeEndArray();
        json.writeArrayPropertyStart("children");
        children.of(checked.verdicts()).forEach(this::writeChild);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeReturn() {
        CinCensus census = checked.census();
        json.writeObjectPropertyStart("return");
        json.writeStringProperty("kind", "CIN");
        json.writeNumberProperty("year", census.collected().ends());
        json.writeBooleanProperty("yearGuessed", !census.isYearKnown());
        json.writeNumberProperty("children", census.children().size());
        json.writeObjectPropertyStart("tables");
        for (Module module : Module.all()) {
            if (module != Module.HEADER) {
                json.writeNumberProperty(module.title(), census.count(module));
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeRuling(Ruling ruling) {
        json.writeStartObject();
        json.writeStringProperty("code", ruling.rule().code());
        switch (ruling.answer()) {
            case Answer.Passed _ -> writeState("passed", "", 0);
            case Answer.Failed(var findings, var _) -> writeState("failed", "", findings);
            case Answer.NotEvaluated(var why) -> writeState("not-evaluated", why, 0);
        }
        json.writeEndObject();
    }

    private void writeState(String state, String reason, long findings) {
        json.writeStringProperty("state", state);
        if (reason.isEmpty()) {
            json.writeNullProperty("reason");
        } else {
            json.writeStringProperty("reason", reason);
        }
        json.writeNumberProperty("findings", findings);
    }

    private void writePromises() {
        Counts counts = checked.verdicts().counts();
        json.writeArrayPropertyStart("promises");
        for (String id : Promises.ids()) {
            Promise promise = Promises.named(id).orElseThrow();
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeNumberProperty("owed", counts.owed(promise));
            for (var word : VerdictRow.SHOWN) {
                json.writeNumberProperty(JsonReport.camel(word.kebab()), counts.times(promise, word));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeChild(int child) {
        json.writeStartObject();
        json.writeStringProperty("child", checked.verdicts().stories().id(child).text());
        json.writeArrayPropertyStart("verdicts");
        checked.verdicts().on(child).forEach(judged -> {
            json.writeStartObject();
            JsonVerdict.writeInto(json, judged);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        checked.findings(child).forEach(this::writeFinding);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeFinding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        switch (finding.place()) {
            case Place.InReturn _ -> {}
            case Place.InFile in -> json.writeStringProperty("file", in.file());
            case Place.InTable in -> json.writeStringProperty("table", in.table());
            case Place.InRow in -> {
                json.writeStringProperty("table", in.table());
                json.writeNumberProperty("row", in.row());
            }
        }
        writeTexts("fields", finding.fields());
        writeTexts("values", finding.values());
        json.writeStringProperty("says", finding.says());
        json.writeStringProperty("maybe", finding.maybe());
        json.writeEndObject();
    }

    private void writeTexts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
