package hearth.app.listen;

import hearth.app.conformance.Json;
import hearth.listening.NotAsAskedException;
import hearth.listening.release.ToBeTold;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The design file of a release: which statements, of which children, in which places. */
final class ReleaseDesign {

    static final List<String> KEYS = List.of("statements", "agree", "of", "areas", "groups", "answeredBy");

    static ToBeTold read(Path file) {
        Json design = Design.read(file);
        Design.known(design, KEYS, "the design of a release");
        ToBeTold told = new ToBeTold(
                needed(design, "statements"),
                needed(design, "agree"),
                Design.texts(design, "of"),
                Design.texts(design, "areas"),
                Design.texts(design, "groups"),
                design.text("answeredBy"));
        Set<String> seen = new HashSet<>();
        List.of(told.statements(), told.areas(), told.groups())
                .forEach(names -> names.forEach(name -> onlyOnce(name, seen)));
        return told;
    }

    private static List<String> needed(Json design, String key) {
        List<String> words = Design.texts(design, key);
        if (words.isEmpty()) {
            throw new NotAsAskedException("The design names no \"%s\".".formatted(key), "they are under another name.");
        }
        return words;
    }

    private static void onlyOnce(String name, Set<String> seen) {
        if (!seen.add(name)) {
            throw new NotAsAskedException(
                    "Column %s stands in the design twice.".formatted(name),
                    "one of them is to be an area, a group or a statement of another name.");
        }
    }

    private ReleaseDesign() {}
}
