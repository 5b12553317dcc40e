package hearth.app.listen;

import hearth.listening.quotes.Approved;
import hearth.listening.quotes.Quote;
import hearth.listening.quotes.Removal;
import hearth.listening.quotes.Texts;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Quotes in the form that scripts and independent checks rely on. */
final class QuotesJson {

    static void write(List<Quote> quotes, List<Approved.ForPrint> print, Texts texts, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("texts");
            json.writeNumberProperty("written", texts.written());
            json.writeNumberProperty("withoutConsent", texts.unasked());
            json.writeNumberProperty("pointingAtFew", texts.exposed());
            json.writeNumberProperty("quotable", texts.texts().size());
            json.writeEndObject();
            json.writeArrayPropertyStart("proposed");
            quotes.forEach(quote -> quote(json, quote));
            json.writeEndArray();
            json.writeArrayPropertyStart("forPrint");
            print.forEach(quote -> print(json, quote));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void quote(JsonGenerator json, Quote quote) {
        json.writeStartObject();
        json.writeStringProperty("id", quote.id());
        json.writeStringProperty("text", quote.text());
        json.writeStringProperty("words", quote.proposed());
        json.writeStringProperty("attribution", quote.attribution());
        json.writeNumberProperty("shared", quote.shared());
        json.writeStringProperty("theme", quote.theme());
        json.writeStringProperty("why", quote.why());
        json.writeArrayPropertyStart("removals");
        quote.removals().forEach(removal -> removal(json, quote, removal));
        json.writeEndArray();
        json.writeArrayPropertyStart("flags");
        quote.flags().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("state", "to be read by a person");
        json.writeEndObject();
    }

    private static void removal(JsonGenerator json, Quote quote, Removal removal) {
        json.writeStartObject();
        json.writeNumberProperty("from", removal.from());
        json.writeNumberProperty("to", removal.to());
        json.writeStringProperty("words", quote.text().substring(removal.from(), removal.to()));
        json.writeStringProperty("what", removal.what().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("why", removal.why());
        json.writeEndObject();
    }

    private static void print(JsonGenerator json, Approved.ForPrint quote) {
        json.writeStartObject();
        json.writeStringProperty("id", quote.id());
        json.writeStringProperty("words", quote.words());
        json.writeStringProperty("attribution", quote.attribution());
        json.writeStringProperty("readBy", quote.by());
        json.writeArrayPropertyStart("usedIn");
        quote.where().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private QuotesJson() {}
}
