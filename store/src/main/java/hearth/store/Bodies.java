package hearth.store;

import hearth.story.Day;
import hearth.story.Detail;
import hearth.story.Kind;
import hearth.story.Postcode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Writes what facts say as text, and reads every text that was ever written, however old its form. */
public final class Bodies {

    /** As Hearth writes and reads today. A change of a kind of fact adds an {@link Upcast} here. */
    public static final Bodies TODAY = new Bodies(List.of());

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(Day.class, new DayOut())
                    .addDeserializer(Day.class, new DayIn())
                    .addSerializer(Postcode.class, new PostcodeOut())
                    .addDeserializer(Postcode.class, new PostcodeIn()))
            .build();

    private final Map<String, Upcast> upcasts = new HashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();

    /** With these ways of reading older forms. */
    public Bodies(List<Upcast> upcasts) {
        for (Upcast upcast : upcasts) {
            this.upcasts.put(name(upcast.kind(), upcast.form()), upcast);
            forms.merge(upcast.newKind(), upcast.form() + 1, Math::max);
        }
    }

    /** What a fact says, in the newest form. */
    public Body write(Detail detail) {
        String kind = Kind.of(detail.getClass()).name();
        return new Body(kind, form(kind), JSON.writeValueAsString(detail));
    }

    /** What a kept text says. Throws where nobody can read it any more, which a test must never let happen. */
    public Detail read(Body body) {
        Body newest = body;
        for (Optional<Upcast> next = upcast(newest); next.isPresent(); next = upcast(newest)) {
            newest = changed(newest, next.get());
        }
        return newestRead(newest);
    }

    /** The form in which a kind is written today. */
    public int form(String kind) {
        return forms.getOrDefault(kind, 1);
    }

    private Detail newestRead(Body body) {
        Kind<?> kind = Kind.named(body.kind())
                .orElseThrow(() -> new IllegalStateException(
                        "A kept fact is of the kind %s, which there no longer is.%nMaybe an upcast is missing."
                                .formatted(body.kind())));
        try {
            return JSON.readValue(body.json(), kind.type());
        } catch (JacksonException problem) {
            throw new IllegalStateException(
                    "A kept fact of the kind %s, form %d, cannot be read.%nMaybe an upcast is missing."
                            .formatted(body.kind(), body.form()));
        }
    }

    private Optional<Upcast> upcast(Body body) {
        return Optional.ofNullable(upcasts.get(name(body.kind(), body.form())));
    }

    private static Body changed(Body body, Upcast upcast) {
        ObjectNode tree = (ObjectNode) JSON.readTree(body.json());
        return new Body(
                upcast.newKind(), body.form() + 1, upcast.change().apply(tree).toString());
    }

    private static String name(String kind, int form) {
        return kind + " " + form;
    }

    /** A day as people and other programs write it, or an empty text where none was given. */
    private static final class DayOut extends ValueSerializer<Day> {
        @Override
        public void serialize(Day day, JsonGenerator json, SerializationContext context) {
            json.writeString(day.date().map(LocalDate::toString).orElse(""));
        }
    }

    private static final class DayIn extends ValueDeserializer<Day> {
        @Override
        public Day deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getString();
            return text.isEmpty() ? Day.NOT_GIVEN : Day.of(LocalDate.parse(text));
        }
    }

    private static final class PostcodeOut extends ValueSerializer<Postcode> {
        @Override
        public void serialize(Postcode postcode, JsonGenerator json, SerializationContext context) {
            json.writeString(postcode.text());
        }
    }

    private static final class PostcodeIn extends ValueDeserializer<Postcode> {
        @Override
        public Postcode deserialize(JsonParser json, DeserializationContext context) {
            return new Postcode(json.getString());
        }
    }
}
