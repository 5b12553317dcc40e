package hearth.app.listen;

import hearth.app.conformance.Json;
import hearth.listening.NotAsAskedException;
import hearth.listening.answers.Spelling;
import hearth.listening.compare.Adjust;
import hearth.listening.compare.Calibration;
import hearth.listening.compare.Drawn;
import hearth.listening.compare.Gap;
import hearth.listening.compare.Interval;
import hearth.listening.compare.LonelyCluster;
import hearth.listening.compare.Plan;
import hearth.listening.compare.Question;
import hearth.listening.compare.Range;
import hearth.listening.compare.Where;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** The design file of an analysis: how the children came to be asked, and what is asked of their answers. */
final class PlanFile {

    private static final List<String> KEYS = List.of(
            "weights",
            "strata",
            "clusters",
            "fpc",
            "calibrate",
            "estimates",
            "differences",
            "relativeRisks",
            "tests",
            "level",
            "lonely",
            "adjust",
            "answeredBy",
            "pool",
            "sample");
    private static final List<Interval> USUAL = List.of(Interval.LOGIT);

    private final Json design;

    private PlanFile(Json design) {
        this.design = design;
    }

    static Plan read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NotAsAskedException("There is no file %s.".formatted(file), "its name is misspelt.");
        }
        try {
            return new PlanFile(Json.read(file)).plan();
        } catch (JacksonException fault) {
            throw new NotAsAskedException(
                    "%s is no JSON, on line %d, column %d."
                            .formatted(
                                    file.getFileName(),
                                    fault.getLocation() == null
                                            ? 1
                                            : fault.getLocation().getLineNr(),
                                    fault.getLocation() == null
                                            ? 1
                                            : fault.getLocation().getColumnNr()),
                    "a comma or a quotation mark is missing before it.");
        }
    }

    private Plan plan() {
        known(design, KEYS, "the design");
        List<Question> questions =
                items(design, "estimates").map(this::question).toList();
        if (questions.isEmpty()) {
            throw new NotAsAskedException("The design asks for no \"estimates\".", "they are under another name.");
        }
        return new Plan(
                new Drawn(
                        design.text("weights"),
                        texts(design, "strata"),
                        texts(design, "clusters"),
                        texts(design, "fpc"),
                        word("lonely", LonelyCluster.FAIL, LonelyCluster::named)),
                calibration(),
                questions,
                items(design, "differences").map(this::gap).toList(),
                items(design, "relativeRisks").map(this::gap).toList(),
                items(design, "tests").map(PlanFile::crossing).toList(),
                new Plan.Voices(design.text("answeredBy"), pooled()),
                number(design.text("level").orElse("0.95"), "level", 0.5, 0.9999),
                word("adjust", Adjust.HOLM, PlanFile::adjust),
                word("sample", Plan.Reach.OPEN, PlanFile::reach));
    }

    private Plan.Voices.Pooled pooled() {
        return design.text("pool").filter("true"::equals).isPresent()
                ? Plan.Voices.Pooled.TOGETHER
                : Plan.Voices.Pooled.APART;
    }

    private static Optional<Adjust> adjust(String word) {
        return Stream.of(Adjust.values())
                .filter(way -> way.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Optional<Plan.Reach> reach(String word) {
        return Stream.of(Plan.Reach.values())
                .filter(way -> way.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private Calibration calibration() {
        Optional<Json> given = design.at("calibrate");
        String method = given.flatMap(json -> json.text("method")).orElse("none");
        List<Calibration.Margin> margins = given.stream()
                .peek(json -> known(json, List.of("method", "margins", "trim"), "calibrate"))
                .flatMap(json -> items(json, "margins"))
                .flatMap(json -> json.named().entrySet().stream())
                .map(entry -> margin(entry.getKey(), entry.getValue()))
                .toList();
        return switch (method) {
            case "none" -> Calibration.none();
            case "poststratify" -> fitted(Calibration.Method.POSTSTRATIFY, margins, 1, given.orElseThrow());
            case "rake" -> fitted(Calibration.Method.RAKE, margins, Integer.MAX_VALUE, given.orElseThrow());
            default ->
                throw new NotAsAskedException(
                        "\"%s\" is no way to calibrate.".formatted(method),
                        Spelling.maybe(method, List.of("none", "poststratify", "rake")));
        };
    }

    private static Calibration fitted(
            Calibration.Method method, List<Calibration.Margin> margins, int most, Json given) {
        if (margins.isEmpty() || margins.size() > most) {
            throw new NotAsAskedException(
                    "calibrate has %d margins, and \"%s\" takes %s."
                            .formatted(
                                    margins.size(),
                                    method.name().toLowerCase(java.util.Locale.ROOT),
                                    most == 1 ? "one" : "one or more"),
                    "\"rake\" is what you want.");
        }
        List<String> trim = given.at("trim").stream().flatMap(PlanFile::listed).toList();
        Range range = trim.size() < 2
                ? Calibration.UNTRIMMED
                : new Range(
                        number(trim.get(0), "trim", 0, 1), number(trim.get(1), "trim", 1, Double.POSITIVE_INFINITY));
        return new Calibration(method, margins, range);
    }

    private static Calibration.Margin margin(String column, Json totals) {
        Map<String, Double> of = new LinkedHashMap<>();
        totals.named()
                .forEach((word, total) -> of.put(
                        word,
                        number(total.text().orElse(""), "the margin of " + column + ", " + word, 0, Double.MAX_VALUE)));
        return new Calibration.Margin(column, of);
    }

    private Question question(Json json) {
        known(json, List.of("variable", "value", "of", "by", "within", "intervals", "total", "mean"), "an estimate");
        List<String> by = texts(json, "by");
        Where within = json.at("within").map(PlanFile::where).orElseGet(Where::everyone);
        if (json.text("total").isPresent()) {
            return new Question.Total(json.text("total").get(), by, within);
        }
        if (json.text("mean").isPresent()) {
            return new Question.Mean(json.text("mean").get(), by, within);
        }
        String variable = json.text("variable")
                .orElseThrow(() -> new NotAsAskedException(
                        "An estimate names nothing to estimate.", "\"variable\", \"mean\" or \"total\" is missing."));
        List<Interval> intervals =
                texts(json, "intervals").stream().map(PlanFile::interval).toList();
        return new Question.Share(
                variable,
                texts(json, "value"),
                texts(json, "of"),
                by,
                within,
                json.at("intervals").isPresent() ? intervals : USUAL);
    }

    private static Interval interval(String word) {
        return Interval.named(word)
                .orElseThrow(() -> new NotAsAskedException(
                        "\"%s\" is no interval.".formatted(word),
                        Spelling.maybe(
                                word,
                                Stream.of(Interval.values()).map(Interval::word).toList())));
    }

    private Gap gap(Json json) {
        known(
                json,
                List.of("variable", "value", "of", "mean", "within", "group", "against", "standardise"),
                "a comparison");
        Map<String, Json> fields = new LinkedHashMap<>(json.named());
        fields.keySet().retainAll(List.of("variable", "value", "of", "mean", "within"));
        Question question = question(new Json.Fields(fields));
        if (question instanceof Question.Share share && share.values().isEmpty()) {
            throw new NotAsAskedException(
                    "A comparison of %s names no answer.".formatted(share.variable()), "\"value\" is missing.");
        }
        Where group = json.at("group")
                .map(PlanFile::where)
                .orElseThrow(() -> new NotAsAskedException(
                        "A comparison of %s names no group.".formatted(question.variable()), "\"group\" is missing."));
        return new Gap(question, group, against(json), texts(json, "standardise"));
    }

    private static Gap.Against against(Json json) {
        Json against = json.at("against")
                .orElseThrow(() -> new NotAsAskedException(
                        "A comparison does not say whom the group is set against.",
                        "\"against\": \"others\" is meant, or \"all\", or a group such as {\"age\": \"10\"}."));
        String word = against.text().orElse("");
        return switch (word) {
            case "others" -> new Gap.Against.Others();
            case "all" -> new Gap.Against.Everyone();
            case "" -> new Gap.Against.Group(where(against));
            default ->
                throw new NotAsAskedException(
                        "A group cannot be set against \"%s\".".formatted(word),
                        Spelling.maybe(word, List.of("others", "all")));
        };
    }

    private static Where where(Json json) {
        Map<String, List<String>> among = new LinkedHashMap<>();
        json.named().forEach((column, words) -> among.put(column, listed(words).toList()));
        return new Where(among);
    }

    private static Plan.Crossing crossing(Json json) {
        known(json, List.of("raoScott"), "a test");
        List<String> columns = texts(json, "raoScott");
        if (columns.size() != 2) {
            throw new NotAsAskedException(
                    "raoScott takes two columns and was given %d.".formatted(columns.size()),
                    "each pair is a test of its own.");
        }
        return new Plan.Crossing(columns.get(0), columns.get(1));
    }

    private <T> T word(String key, T usual, java.util.function.Function<String, Optional<T>> named) {
        Supplier<NotAsAskedException> unknown = () -> new NotAsAskedException(
                "\"%s\" is no word for \"%s\".".formatted(design.text(key).orElse(""), key),
                "./hearth listen analyse --help has them.");
        return design.text(key).isEmpty()
                ? usual
                : named.apply(design.text(key).get()).orElseThrow(unknown);
    }

    private static Stream<Json> items(Json json, String key) {
        return json.at(key).stream().flatMap(given -> given.list().stream());
    }

    /** One word, or a list of words. */
    private static List<String> texts(Json json, String key) {
        return json.at(key).map(given -> listed(given).toList()).orElse(List.of());
    }

    private static Stream<String> listed(Json json) {
        return json.text().isPresent()
                ? json.text().stream()
                : json.list().stream().flatMap(item -> item.text().stream());
    }

    private static double number(String text, String what, double least, double most) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException _) {
            value = Double.NaN;
        }
        if (!(value >= least && value <= most)) {
            throw new NotAsAskedException(
                    "%s is \"%s\", and should be a number from %s to %s.".formatted(what, text, least, most),
                    "a point is misplaced.");
        }
        return value;
    }

    private static void known(Json json, List<String> keys, String where) {
        List<String> unknown = new ArrayList<>(json.named().keySet());
        unknown.removeAll(keys);
        if (!unknown.isEmpty()) {
            throw new NotAsAskedException(
                    "There is no \"%s\" in %s.".formatted(unknown.getFirst(), where),
                    Spelling.maybe(unknown.getFirst(), keys));
        }
    }
}
