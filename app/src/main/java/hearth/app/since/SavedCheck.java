package hearth.app.since;

import hearth.app.check.CensusChecked;
import hearth.app.check.Checked;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A check kept in a file, to be compared with the next one: every finding of every child, in the form of {@code check
 * --json} without the verdicts. It names children by their ids alone, and holds what is needed to know a child again.
 */
public final class SavedCheck {

    /** Keeps the check of an SSDA903 return. */
    public static void write(Checked checked, Path file) throws IOException {
        write(Now.of(checked), file);
    }

    /** Keeps the check of a census. */
    public static void write(CensusChecked checked, Path file) throws IOException {
        write(Now.of(checked), file);
    }

    /** Written beside it first, so that a check that is stopped leaves the file of the last one as it was. */
    static void write(Snapshot check, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (Writer out = Files.newBufferedWriter(beside)) {
            write(check, out);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    static void write(Snapshot check, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("savedCheck", "1");
            json.writeObjectPropertyStart("return");
            json.writeStringProperty("kind", check.kind());
            json.writeNumberProperty("year", check.year());
            json.writeNumberProperty("children", check.count());
            json.writeEndObject();
            json.writeStringProperty("asOf", check.asOf());
            json.writeArrayPropertyStart("rules");
            check.rules().forEach((code, state) -> {
                json.writeStartObject();
                json.writeStringProperty("code", code);
                json.writeStringProperty("state", state);
                json.writeEndObject();
            });
            json.writeEndArray();
            findings(json, check.whole());
            json.writeArrayPropertyStart("children");
            for (int child = 0; child < check.count(); child++) {
                json.writeStartObject();
                json.writeStringProperty("child", check.id(child));
                json.writeStringProperty("mark", check.mark(child));
                json.writeBooleanProperty("thisYear", check.isHere(child));
                findings(json, check.found(child));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void findings(JsonGenerator json, List<Said> findings) {
        json.writeArrayPropertyStart("findings");
        for (Said said : findings) {
            json.writeStartObject();
            json.writeStringProperty("rule", said.rule());
            json.writeStringProperty("table", said.table());
            json.writeNumberProperty("row", said.row());
            json.writeStringProperty("since", said.anchor());
            json.writeArrayPropertyStart("fields");
            json.writeString(said.fields());
            json.writeEndArray();
            json.writeArrayPropertyStart("values");
            said.values().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("says", said.says());
            json.writeStringProperty("maybe", said.maybe());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private SavedCheck() {}
}
