package hearth.app.listen;

import hearth.listening.themes.Agreement;
import hearth.listening.themes.Placed;
import hearth.listening.themes.Theme;
import hearth.listening.themes.Themes;
import java.io.Writer;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Themes in the form that scripts and independent checks rely on. */
final class ThemesJson {

    static void write(Themes themes, Optional<Agreement> agreement, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("k", themes.themes().size());
            json.writeNumberProperty("misfits", themes.misfits());
            json.writeArrayPropertyStart("themes");
            themes.themes().forEach(theme -> theme(json, theme));
            json.writeEndArray();
            json.writeArrayPropertyStart("texts");
            themes.texts().forEach(text -> text(json, text));
            json.writeEndArray();
            agreement.ifPresent(measured -> agreement(json, measured));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void agreement(JsonGenerator json, Agreement agreement) {
        json.writeObjectPropertyStart("agreement");
        json.writeNumberProperty("texts", agreement.texts());
        json.writeNumberProperty("f1", agreement.f1());
        json.writeArrayPropertyStart("interval");
        json.writeNumber(agreement.low());
        json.writeNumber(agreement.high());
        json.writeEndArray();
        json.writeNumberProperty("exact", agreement.exact());
        json.writeNumberProperty("overlap", agreement.overlap());
        json.writeNumberProperty("alpha", agreement.alpha());
        json.writeEndObject();
    }

    private static void theme(JsonGenerator json, Theme theme) {
        json.writeStartObject();
        json.writeNumberProperty("id", theme.id());
        json.writeStringProperty("name", theme.name());
        json.writeStringProperty("description", theme.description());
        json.writeNumberProperty("size", theme.size());
        json.writeArrayPropertyStart("nearest");
        theme.nearest().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, Placed text) {
        json.writeStartObject();
        json.writeNumberProperty("line", text.line());
        json.writeArrayPropertyStart("themes");
        text.themes().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeNumberProperty("fit", Math.round(text.fit() * 1e6) / 1e6);
        json.writeArrayPropertyStart("why");
        text.why().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private ThemesJson() {}
}
