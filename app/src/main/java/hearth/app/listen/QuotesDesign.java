package hearth.app.listen;

import hearth.app.conformance.Json;
import hearth.listening.NotAsAskedException;
import hearth.listening.quotes.ToBeQuoted;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The design file of quotes: where the texts are, who allowed what, and what may stand under them. */
final class QuotesDesign {

    static final List<String> KEYS =
            List.of("text", "id", "consent", "sex", "age", "ages", "circumstance", "answeredBy", "areas");
    static final List<String> OF_CONSENT = List.of("column", "yes");
    static final List<String> OF_SAID = List.of("column", "say");
    private static final List<Integer> USUAL = List.of(6, 12, 19);

    static ToBeQuoted read(Path file) {
        Json design = Design.read(file);
        Design.known(design, KEYS, "the design of quotes");
        Json consent = design.at("consent")
                .orElseThrow(
                        () -> new NotAsAskedException(
                                "The design does not say who allowed to be quoted.",
                                "\"consent\": {\"column\": \"quote\", \"yes\": \"yes\"} is meant. Without consent nobody is quoted."));
        Design.known(consent, OF_CONSENT, "consent");
        List<String> yes = Design.texts(consent, "yes");
        return new ToBeQuoted(
                needed(design, "text", "the design of quotes"),
                design.text("id"),
                needed(consent, "column", "consent"),
                yes.isEmpty() ? List.of("yes") : yes,
                said(design, "sex"),
                design.text("age"),
                ages(design),
                said(design, "circumstance"),
                design.text("answeredBy"),
                Design.texts(design, "areas"));
    }

    private static String needed(Json json, String key, String where) {
        return json.text(key)
                .orElseThrow(() -> new NotAsAskedException(
                        "There is no \"%s\" in %s.".formatted(key, where), "it stands under another name."));
    }

    private static Optional<ToBeQuoted.Said> said(Json design, String key) {
        return design.at(key).map(given -> {
            if (given.text().isPresent()) {
                return new ToBeQuoted.Said(given.text().get(), Map.of());
            }
            Design.known(given, OF_SAID, key);
            Map<String, String> words = new LinkedHashMap<>();
            given.at("say")
                    .ifPresent(say -> say.named()
                            .forEach((word, printed) ->
                                    words.put(word, printed.text().orElse(word))));
            return new ToBeQuoted.Said(needed(given, "column", key), words);
        });
    }

    private static List<Integer> ages(Json design) {
        List<String> given = Design.texts(design, "ages");
        try {
            return given.isEmpty()
                    ? USUAL
                    : given.stream().map(Integer::parseInt).sorted().toList();
        } catch (NumberFormatException _) {
            throw new NotAsAskedException(
                    "\"ages\" is %s, and should be the years at which bands begin.".formatted(given),
                    "[6, 12, 19] is meant.");
        }
    }

    private QuotesDesign() {}
}
