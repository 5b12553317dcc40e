package hearth.app.check;

import hearth.promises.Judged;
import java.io.StringWriter;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Verdicts as JSON objects, one a line. */
final class JsonLines {

    private static final JsonFactory JSON = new JsonFactory();

    static BiConsumer<String, Judged> of(StringWriter text) {
        return (child, judged) -> {
            if (!text.getBuffer().isEmpty()) {
                text.write(",\n");
            }
            StringWriter line = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
                json.writeStartObject();
                json.writeStringProperty("child", child);
                JsonVerdict.writeInto(json, judged);
                json.writeEndObject();
            }
            text.write(line.toString());
        };
    }

    private JsonLines() {}
}
