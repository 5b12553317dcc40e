package hearth.app.whatif;

import hearth.promises.Asking;
import hearth.promises.Verdict.Word;
import hearth.story.ChildId;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Effects for machines. */
public final class EffectJson {

    /** Writes them all; the children only where somebody may name them. */
    public static void write(List<Effect> effects, Asking asking, Optional<IntFunction<ChildId>> names, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("asOf", asking.date().toString());
            json.writeArrayPropertyStart("changes");
            effects.forEach(effect -> write(effect, names, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Effect effect, Optional<IntFunction<ChildId>> names, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("promise", effect.promise().id());
        json.writeStringProperty(
                "now", effect.change().before().map(EffectWords::inShort).orElse("not promised"));
        json.writeStringProperty("draft", EffectWords.inShort(effect.promise()));
        json.writeNumberProperty("childrenAffected", effect.affected().size());
        came("timesNow", effect.now(), json);
        came("timesDraft", effect.draft(), json);
        json.writeNumberProperty("moreActsInYear", effect.moreActsInYear());
        json.writeNumberProperty("soonerActs", effect.soonerActs());
        names.ifPresent(named -> {
            json.writeArrayPropertyStart("children");
            effect.affected()
                    .forEach(child -> json.writeString(named.apply(child).text()));
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    private static void came(String name, Effect.Came came, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("childrenOwed", came.children());
        for (Word word : EffectWords.SHOWN) {
            json.writeNumberProperty(word.camel(), came.times(word));
        }
        json.writeEndObject();
    }

    private EffectJson() {}
}
