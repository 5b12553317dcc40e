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
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The design file of an analysis: how the children came to be asked, and what is asked of their answers. */
final class PlanFile {

    static final List<String> KEYS = List.of(
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
    static final List<String> OF_CALIBRATE = List.of("method", "margins", "trim");
    static final List<String> OF_ESTIMATE =
            List.of("variable", "value", "of", "by", "within", "intervals", "total", "mean");
    static final List<String> OF_GAP =
            List.of("variable", "value", "of", "mean", "within", "group", "against", "standardise");
    static final List<String> OF_TEST = List.of("raoScott");
    private static final List<Interval> USUAL = List.of(Interval.LOGIT);

    private final Json design;

    private PlanFile(Json design) {
        this.design = design;
    }

    static Plan read(Path file) {
        return new PlanFile(Design.read(file)).plan();
    }

    private Plan plan() {
        Design.known(design, KEYS, "the design");
        List<Question> questions =
                Design.items(design, "estimates").map(this::question).toList();
        if (questions.isEmpty()) {
            throw new NotAsAskedException("The design asks for no \"estimates\".", "they are under another name.");
        }
        return new Plan(
                new Drawn(
                        single("weights"),
                        Design.texts(design, "strata"),
                        Design.texts(design, "clusters"),
                        Design.texts(design, "fpc"),
                        word("lonely", LonelyCluster.FAIL)),
                calibration(),
                questions,
                Design.items(design, "differences").map(this::gap).toList(),
                Design.items(design, "relativeRisks").map(this::gap).toList(),
                Design.items(design, "tests").map(PlanFile::crossing).toList(),
                new Plan.Voices(single("answeredBy"), pooled()),
                number(single("level").orElse("0.95"), "level", 0.5, 0.9999),
                word("adjust", Adjust.HOLM),
                word("sample", Plan.Reach.OPEN));
    }

    private Plan.Voices.Pooled pooled() {
        String given = single("pool").orElse("false");
        return switch (given) {
            case "true" -> Plan.Voices.Pooled.TOGETHER;
            case "false" -> Plan.Voices.Pooled.APART;
            default ->
                throw new NotAsAskedException(
                        "\"pool\" is \"%s\", and should be true or false.".formatted(given),
                        Spelling.maybe(given, List.of("true", "false")));
        };
    }

    private Calibration calibration() {
        return design.at("calibrate").map(PlanFile::calibration).orElseGet(Calibration::none);
    }

    private static Calibration calibration(Json given) {
        Design.known(given, OF_CALIBRATE, "calibrate");
        List<Calibration.Margin> margins = Design.items(given, "margins")
                .flatMap(json -> json.named().entrySet().stream())
                .map(entry -> margin(entry.getKey(), entry.getValue()))
                .toList();
        String method = given.text("method")
                .orElseThrow(() -> new NotAsAskedException(
                        "calibrate has %d margin(s) and no \"method\".".formatted(margins.size()),
                        "\"method\": \"rake\" is meant, or \"poststratify\" for one margin."));
        Calibration.Method way = named(method, "method", Calibration.Method.class);
        return switch (way) {
            case NONE -> Calibration.none();
            case POSTSTRATIFY -> fitted(way, margins, 1, given);
            case RAKE -> fitted(way, margins, Integer.MAX_VALUE, given);
        };
    }

    private static Calibration fitted(
            Calibration.Method method, List<Calibration.Margin> margins, int most, Json given) {
        if (margins.isEmpty() || margins.size() > most) {
            throw new NotAsAskedException(
                    "calibrate has %d margins, and \"%s\" takes %s."
                            .formatted(
                                    margins.size(),
                                    method.name().toLowerCase(Locale.ROOT),
                                    most == 1 ? "one" : "one or more"),
                    "\"rake\" is what you want.");
        }
        return new Calibration(
                method, margins, given.at("trim").map(PlanFile::trim).orElse(Calibration.UNTRIMMED));
    }

    private static Range trim(Json given) {
        List<String> ends = Design.listed(given).toList();
        if (ends.size() != 2) {
            throw new NotAsAskedException(
                    "trim of calibrate is [%s], and should be two numbers.".formatted(String.join(", ", ends)),
                    "the least and the most are meant, such as [0.3, 3].");
        }
        return new Range(number(ends.get(0), "trim", 0, 1), number(ends.get(1), "trim", 1, Double.POSITIVE_INFINITY));
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
        Design.known(json, OF_ESTIMATE, "an estimate");
        List<String> by = Design.texts(json, "by");
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
        List<Interval> intervals = Design.texts(json, "intervals").stream()
                .map(word -> named(word, "intervals", Interval.class))
                .toList();
        return new Question.Share(
                variable,
                Design.texts(json, "value"),
                Design.texts(json, "of"),
                by,
                within,
                json.at("intervals").isPresent() ? intervals : USUAL);
    }

    private Gap gap(Json json) {
        Design.known(json, OF_GAP, "a comparison");
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
        return new Gap(question, group, against(json), Design.texts(json, "standardise"));
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
        json.named()
                .forEach((column, words) ->
                        among.put(column, Design.listed(words).toList()));
        return new Where(among);
    }

    private static Plan.Crossing crossing(Json json) {
        Design.known(json, OF_TEST, "a test");
        List<String> columns = Design.texts(json, "raoScott");
        if (columns.size() != 2) {
            throw new NotAsAskedException(
                    "raoScott takes two columns and was given %d.".formatted(columns.size()),
                    "each pair is a test of its own.");
        }
        return new Plan.Crossing(columns.get(0), columns.get(1));
    }

    private <E extends Enum<E>> E word(String key, E usual) {
        return single(key)
                .map(word -> named(word, key, usual.getDeclaringClass()))
                .orElse(usual);
    }

    /** The one of these that a word names, large or small. */
    private static <E extends Enum<E>> E named(String word, String key, Class<E> of) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E one : of.getEnumConstants()) {
            words.put(one.name().toLowerCase(Locale.ROOT), one);
        }
        return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new NotAsAskedException(
                        "\"%s\" is no word for \"%s\".".formatted(word, key), Spelling.maybe(word, words.keySet())));
    }

    /** The one word or number under a key of the design, if anything stands there. */
    private Optional<String> single(String key) {
        return design.at(key)
                .map(given -> given.text()
                        .orElseThrow(() -> new NotAsAskedException(
                                "\"%s\" of the design is no single word or number.".formatted(key),
                                "it stands in brackets that are not needed.")));
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
}
