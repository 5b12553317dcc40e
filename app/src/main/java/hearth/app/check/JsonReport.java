package hearth.app.check;

import hearth.returns.Findings;
import hearth.returns.RuleState;
import hearth.returns.rules.Answer;
import hearth.returns.ssda903.RowChecks;
import hearth.returns.ssda903.RowRule;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.YearReturn;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The answer of {@code ./hearth check --json}, in the form that scripts and independent checks rely on. */
public final class JsonReport {

    private final Checked checked;
    private final JsonGenerator json;

    private JsonReport(Checked checked, JsonGenerator json) {
        this.checked = checked;
        this.json = json;
    }

    /** Writes the report, with these children one by one. */
    public static void write(Checked checked, Which children, Writer out) {
        write(checked, children, out, _ -> {});
    }

    /** The same, and what somebody has to add to it. */
    public static void write(Checked checked, Which children, Writer out, Consumer<JsonGenerator> more) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonReport(checked, json).write(children, more);
            json.writeRaw('\n');
        }
    }

    private void write(Which children, Consumer<JsonGenerator> more) {
        json.writeStartObject();
        writeReturn();
        json.writeStringProperty("asOf", checked.verdicts().asking().date().toString());
        json.writeNullProperty("knownAt");
        writeRules();
        JsonParts.writePromises(json, checked.verdicts().counts());
        json.writeArrayPropertyStart("findings");
        checked.ssda903().findings().kept().forEach(finding -> JsonParts.writeFinding(json, finding));
        json.writeEndArray();
        json.writeArrayPropertyStart("children");
        children.of(checked.verdicts())
                .forEach(child ->
                        JsonParts.writeChild(json, checked.verdicts(), child, who(child), checked.findings(child)));
        json.writeEndArray();
        more.accept(json);
        json.writeEndObject();
    }

    private JsonParts.Who who(int child) {
        return new JsonParts.Who(Persons.mark(checked.ssda903(), child), Persons.isHere(checked.ssda903(), child));
    }

    private void writeReturn() {
        Ssda903 ssda903 = checked.ssda903();
        json.writeObjectPropertyStart("return");
        json.writeStringProperty("kind", "SSDA903");
        json.writeNumberProperty("year", ssda903.year().ends());
        json.writeBooleanProperty("yearGuessed", ssda903.yearFrom() != Ssda903.YearFrom.USER);
        json.writeNumberProperty("children", ssda903.thisYear().children());
        writeTables("tables", ssda903.thisYear());
        if (!ssda903.lastYear().supplied().isEmpty()) {
            writeTables("lastYear", ssda903.lastYear());
        }
        json.writeStringProperty(
                "authority", checked.besides().sender().council().orElse(null));
        json.writeBooleanProperty("authorityGuessed", checked.besides().sender() instanceof Besides.Sender.Guessed);
        json.writeArrayPropertyStart("reference");
        checked.besides().reference().kept().forEach(kept -> {
            json.writeStartObject();
            ReferenceWords.write(json, kept);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("yearsFound");
        ssda903.yearsFound().forEach(year -> json.writeNumber(year.ends()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTables(String name, YearReturn year) {
        json.writeObjectPropertyStart(name);
        for (Table table : year.supplied()) {
            json.writeNumberProperty(table.title(), year.rows(table).count());
        }
        json.writeEndObject();
    }

    /** Every rule of the return with its answer, then every check of the reader, with how often it spoke. */
    private void writeRules() {
        json.writeArrayPropertyStart("rules");
        checked.rulings().forEach(ruling -> writeRuling(ruling.rule().code(), ruling.answer()));
        readersChecks()
                .forEach((code, found) ->
                        writeRule(code, found == 0 ? RuleState.PASSED : RuleState.FAILED, null, found));
        json.writeEndArray();
    }

    private void writeRuling(String code, Answer answer) {
        switch (answer) {
            case Answer.Passed _ -> writeRule(code, RuleState.PASSED, null, 0);
            case Answer.Failed failed ->
                writeRule(
                        code,
                        RuleState.FAILED,
                        failed.faults() == 0
                                ? null
                                : "A fault of Hearth's own: %d children could not be judged."
                                        .formatted(failed.faults()),
                        failed.findings());
            case Answer.NotEvaluated not -> writeRule(code, RuleState.NOT_EVALUATED, not.reason(), 0);
        }
    }

    private Map<String, Long> readersChecks() {
        Map<String, Long> found = new TreeMap<>();
        for (RowRule rule : RowRule.values()) {
            found.put(rule.id(), 0L);
        }
        for (RowChecks.Tally tally : checked.tallies()) {
            found.merge(tally.rule().id(), tally.count(), Long::sum);
        }
        for (Findings.Alike alike : checked.ssda903().findings().kinds()) {
            found.merge(alike.kept().getFirst().rule(), alike.count(), Long::sum);
        }
        return found;
    }

    private void writeRule(String code, RuleState state, @Nullable String reason, long findings) {
        json.writeStartObject();
        json.writeStringProperty("code", code);
        json.writeStringProperty("state", state.word());
        json.writeStringProperty("reason", reason);
        json.writeNumberProperty("findings", findings);
        json.writeEndObject();
    }
}
