package hearth.store;

import hearth.story.Coverage;
import hearth.story.Days;
import hearth.story.Kind;
import hearth.story.Source;
import hearth.story.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a source would hold, as text: an array with one object a span of days, {@code {"kinds": [..], "from": day, "to":
 * day}}, end exclusive. Without kinds it is every kind, also those that are thought of later; without a day it is open.
 */
final class SourceTexts {

    private static final JsonMapper JSON = new JsonMapper();

    /** The coverage of a source as text. */
    static String write(Source source) {
        ArrayNode all = JSON.createArrayNode();
        source.coverage().forEach(coverage -> all.add(object(coverage)));
        return all.toString();
    }

    /** The source with this name and coverage. A kind of fact that there no longer is, is left out. */
    static Source read(String name, String text) {
        List<Coverage> coverage = new ArrayList<>();
        JSON.readTree(text).forEach(node -> coverage.add(coverage(node)));
        return new Source(name, coverage);
    }

    private static ObjectNode object(Coverage coverage) {
        ObjectNode object = JSON.createObjectNode();
        if (!coverage.kinds().equals(Coverage.EVERYTHING.kinds())) {
            ArrayNode kinds = object.putArray("kinds");
            coverage.kinds().stream()
                    .forEach(kind -> kinds.add(Kind.all().get(kind).name()));
        }
        if (coverage.days().fromDay() != Integer.MIN_VALUE) {
            object.put("from", coverage.days().from().toString());
        }
        coverage.days().to().ifPresent(day -> object.put("to", day.toString()));
        return object;
    }

    private static Coverage coverage(JsonNode node) {
        int from = node.has("from") ? day(node.get("from")) : Integer.MIN_VALUE;
        int to = node.has("to") ? day(node.get("to")) : Span.OPEN;
        return new Coverage(
                node.has("kinds") ? kinds(node.get("kinds")) : Coverage.EVERYTHING.kinds(), new Days(from, to));
    }

    private static BitSet kinds(JsonNode names) {
        BitSet kinds = new BitSet();
        names.forEach(name -> Kind.named(name.asString()).ifPresent(kind -> kinds.set(kind.ordinal())));
        return kinds;
    }

    private static int day(JsonNode node) {
        return (int) LocalDate.parse(node.asString()).toEpochDay();
    }

    private SourceTexts() {}
}
