package hearth.app.check;

import hearth.returns.cin.CensusChild;
import hearth.returns.cin.CinCensus;
import hearth.returns.cin.Module;
import hearth.returns.cin.rules.Answer;
import hearth.returns.cin.rules.Ruling;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
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
        write(checked, children, out, _ -> {});
    }

    /** The same, and what somebody has to add to it. */
    public static void write(CensusChecked checked, Which children, Writer out, Consumer<JsonGenerator> more) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            new CensusJson(checked, json).write(children, more);
            json.writeRaw('\n');
        }
    }

    private void write(Which children, Consumer<JsonGenerator> more) {
        json.writeStartObject();
        writeReturn();
        json.writeStringProperty("asOf", checked.verdicts().asking().date().toString());
        json.writeNullProperty("knownAt");
        json.writeArrayPropertyStart("rules");
        checked.rulings().forEach(this::writeRuling);
        json.writeEndArray();
        JsonParts.writePromises(json, checked.verdicts().counts());
        json.writeArrayPropertyStart("findings");
        checked.census().findings().kept().forEach(finding -> JsonParts.writeFinding(json, finding));
        checked.run().findingsOfTheWhole().forEach(finding -> JsonParts.writeFinding(json, finding));
        json.writeEndArray();
        json.writeArrayPropertyStart("children");
        children.of(checked.verdicts())
                .forEach(child ->
                        JsonParts.writeChild(json, checked.verdicts(), child, who(child), checked.findings(child)));
        json.writeEndArray();
        more.accept(json);
        json.writeEndObject();
    }

    /** Children who are only in the return beside the census come after its own. */
    private JsonParts.Who who(int child) {
        List<CensusChild> children = checked.census().children();
        return child < children.size()
                ? new JsonParts.Who(Persons.mark(children.get(child)), true)
                : new JsonParts.Who("", false);
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
            case Answer.Passed passed -> writeState(passed, "", 0);
            case Answer.Failed failed -> writeState(failed, "", failed.findings());
            case Answer.NotEvaluated not -> writeState(not, not.why(), 0);
        }
        json.writeEndObject();
    }

    private void writeState(Answer answer, String reason, long findings) {
        json.writeStringProperty("state", answer.state().word());
        if (reason.isEmpty()) {
            json.writeNullProperty("reason");
        } else {
            json.writeStringProperty("reason", reason);
        }
        json.writeNumberProperty("findings", findings);
    }
}
