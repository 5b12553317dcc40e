package hearth.app.listen;

import hearth.listening.release.Line;
import hearth.listening.release.Release;
import hearth.listening.release.Tally;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A release in the form that scripts and independent checks rely on: a withheld figure is null, and said to be. */
final class ReleaseJson {

    static void write(Release release, List<String> says, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("says");
            says.forEach(json::writeString);
            json.writeEndArray();
            json.writeObjectPropertyStart("loss");
            json.writeNumberProperty("figures", release.loss().figures());
            json.writeNumberProperty(
                    "withheld", release.loss().few() + release.loss().protecting());
            json.writeNumberProperty("share", release.loss().share());
            json.writeNumberProperty("lines", release.lines().size());
            json.writeNumberProperty("linesWithShare", release.shares());
            json.writeEndObject();
            json.writeArrayPropertyStart("lines");
            release.lines().forEach(line -> line(json, line));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void line(JsonGenerator json, Line line) {
        json.writeStartObject();
        json.writeStringProperty("answeredBy", line.of().voice().words());
        json.writeStringProperty("statement", line.of().statement());
        json.writeStringProperty("level", line.of().level());
        json.writeStringProperty("place", line.of().place());
        json.writeStringProperty("group", line.of().group());
        json.writeStringProperty("part", line.of().part());
        figure(json, "agreed", line.side(Tally.Side.AGREED));
        figure(json, "notAgreed", line.side(Tally.Side.NOT_AGREED));
        figure(json, "answered", line.side(Tally.Side.BASE));
        line.share().ifPresent(share -> json.writeNumberProperty("percent", Math.round(100 * share)));
        line.range().ifPresent(range -> {
            json.writeArrayPropertyStart("range");
            json.writeNumber(String.format(Locale.ROOT, "%.4f", range.low()));
            json.writeNumber(String.format(Locale.ROOT, "%.4f", range.high()));
            json.writeEndArray();
        });
        json.writeArrayPropertyStart("says");
        line.says().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, String name, OptionalLong figure) {
        if (figure.isPresent()) {
            json.writeNumberProperty(name, figure.getAsLong());
        } else {
            json.writeNullProperty(name);
        }
    }

    private ReleaseJson() {}
}
