package hearth.app.listen;

import hearth.app.conformance.Json;
import hearth.listening.NotAsAskedException;
import hearth.listening.answers.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** The pieces of a design file: JSON in which a list of one may stand without its brackets, and no key is misspelt. */
final class Design {

    static Json read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw NotAsAskedException.noFile(file);
        }
        try {
            return Json.read(file);
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

    static Stream<Json> items(Json json, String key) {
        return json.at(key).stream().flatMap(given -> given.list().stream());
    }

    /** One word, or a list of words. */
    static List<String> texts(Json json, String key) {
        return json.at(key).map(given -> listed(given).toList()).orElse(List.of());
    }

    /** One word, or each of a list. */
    static Stream<String> listed(Json json) {
        return json.text().isPresent()
                ? json.text().stream()
                : json.list().stream().flatMap(item -> item.text().stream());
    }

    static void known(Json json, List<String> keys, String where) {
        List<String> unknown = new ArrayList<>(json.named().keySet());
        unknown.removeAll(keys);
        if (!unknown.isEmpty()) {
            throw new NotAsAskedException(
                    "There is no \"%s\" in %s.".formatted(unknown.getFirst(), where),
                    Spelling.maybe(unknown.getFirst(), keys));
        }
    }

    private Design() {}
}
