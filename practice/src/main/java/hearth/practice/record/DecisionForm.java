package hearth.practice.record;

import hearth.promises.Allowed;
import hearth.promises.Catalogue;
import hearth.promises.Promise;
import hearth.story.ChildId;
import hearth.story.Decisions.Decided;
import hearth.story.Decisions.Excuse;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Role;
import hearth.story.Story;
import java.util.List;
import java.util.Optional;

/**
 * What was decided, why, and by whom. Where it departs from a promise it says so, with a reason that the promise itself
 * allows. Fields: {@code what}, {@code why}, {@code who}; to depart from a promise {@code promise}, {@code reason} and
 * {@code by}.
 *
 * @param about whom, when, notes and the children's words
 * @param decided the decision
 * @param departure from which promise it departs, if from any
 */
public record DecisionForm(About about, Decided decided, Optional<Excuse> departure) implements Form {

    static DecisionForm from(Entered entered, Catalogue catalogue) {
        Decided decided = new Decided(
                entered.needed("what", "Say what was decided."),
                entered.needed("why", "Say why, in words that can be given to the child."),
                entered.needed("who", "Name the person who decided: a decision has a name."));
        String promise = entered.text("promise");
        return new DecisionForm(
                About.from(entered),
                decided,
                promise.isEmpty() ? Optional.empty() : Optional.of(departure(entered, promise, catalogue)));
    }

    private static Excuse departure(Entered entered, String promise, Catalogue catalogue) {
        ExcuseReason reason = entered.chosen(
                "reason", ExcuseReason.class, ExcuseReason.UNKNOWN, "Say which reason of the law this is.");
        Role by = entered.chosen("by", Role.class, Role.UNKNOWN, "Say what the person who decided is to the child.");
        Excuse excuse = new Excuse(promise, reason, by);
        List<Promise> versions = catalogue.versions(promise);
        if (versions.isEmpty()) {
            entered.mistake("promise", "There is no promise \"%s\".".formatted(promise), "Maybe the page was old.");
        } else if (reason != ExcuseReason.UNKNOWN && by != Role.UNKNOWN && !isAllowed(versions, excuse)) {
            entered.mistake("reason", onlyThese(versions), "Maybe it is a decision and departs from no promise.");
        }
        return excuse;
    }

    private static boolean isAllowed(List<Promise> versions, Excuse excuse) {
        return versions.stream()
                .flatMap(version -> version.excuses().stream())
                .anyMatch(allowed -> allowed.allows(excuse));
    }

    private static String onlyThese(List<Promise> versions) {
        List<String> allowed = versions.stream()
                .flatMap(version -> version.excuses().stream())
                .map(Allowed::inShort)
                .distinct()
                .toList();
        return allowed.isEmpty()
                ? "The law allows no reason not to keep this promise."
                : "The promise allows only: " + String.join("; ", allowed) + ".";
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        lines.write("decided", decided, about.days());
        departure.ifPresent(excuse -> lines.write("departure", excuse, about.days()));
    }
}
