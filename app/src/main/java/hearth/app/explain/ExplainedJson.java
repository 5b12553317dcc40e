package hearth.app.explain;

import hearth.app.check.JsonVerdict;
import hearth.promises.explain.Explained;
import hearth.promises.explain.Explanation;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An explanation in JSON: the verdicts as in {@code check --json}, each with its steps. */
public final class ExplainedJson {

    /** Writes it all, and ends the line. */
    public static void write(
            String child, String promise, LocalDate day, Optional<String> knownAt, Explained explained, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("child", child);
            json.writeStringProperty("promise", promise);
            json.writeStringProperty("asOf", day.toString());
            if (knownAt.isPresent()) {
                json.writeStringProperty("knownAt", knownAt.get());
            } else {
                json.writeNullProperty("knownAt");
            }
            json.writeArrayPropertyStart("times");
            explained.times().forEach(time -> write(time, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("notOwed");
            explained.notOwed().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Explanation time, JsonGenerator json) {
        json.writeStartObject();
        JsonVerdict.writeInto(json, time.judged());
        json.writeArrayPropertyStart("steps");
        time.steps().forEach(step -> {
            json.writeStartObject();
            json.writeStringProperty("topic", step.topic().kebab());
            json.writeStringProperty("says", step.words());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private ExplainedJson() {}
}
