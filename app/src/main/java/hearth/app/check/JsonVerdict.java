package hearth.app.check;

import hearth.promises.Because;
import hearth.promises.Deadline;
import hearth.promises.Judged;
import hearth.promises.Verdict;
import tools.jackson.core.JsonGenerator;

/** The properties of one verdict in JSON. */
public final class JsonVerdict {

    /** Writes them into the object that is open. */
    public static void writeInto(JsonGenerator json, Judged judged) {
        Verdict verdict = judged.verdict();
        json.writeStringProperty("promise", judged.promise().id());
        json.writeStringProperty("owedFrom", verdict.occasion().from().toString());
        writeDue(json, verdict.occasion().due());
        json.writeStringProperty("verdict", verdict.word().kebab());
        if (verdict instanceof Verdict.KeptLate late) {
            json.writeNumberProperty("late", late.daysLate());
        } else {
            json.writeNullProperty("late");
        }
        json.writeArrayPropertyStart("because");
        Because.of(judged).forEach(json::writeString);
        json.writeEndArray();
    }

    private static void writeDue(JsonGenerator json, Deadline due) {
        if (due instanceof Deadline.None) {
            json.writeNullProperty("due");
        } else {
            json.writeStringProperty("due", due.toString());
        }
    }

    private JsonVerdict() {}
}
