package hearth.pages;

import java.util.List;

/**
 * One of the five ambitions, or of the five outcomes, and what became of its promises in this return.
 *
 * @param id       voice, family, home, leave or secure; or safe, healthy, happy, learning or engaged
 * @param name     its short name, for example "Listened to"
 * @param sentence the ambition in a sentence
 * @param silence  why this return can say nothing of it, or empty where it can
 */
public record AmbitionSummary(
        String id, String name, String sentence, String silence, Tally tally, List<PromiseLine> promises) {

    public AmbitionSummary {
        promises = List.copyOf(promises);
    }

    /** The promises of which this return tells something. */
    public List<PromiseLine> told() {
        return promises.stream().filter(promise -> !promise.isSilent()).toList();
    }

    /** The promises of which it can tell nothing. */
    public List<PromiseLine> untold() {
        return promises.stream().filter(PromiseLine::isSilent).toList();
    }
}
