package hearth.app.check;

import hearth.returns.Finding;
import hearth.returns.rules.RuleRun;
import hearth.returns.ssda903.Children;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Why something that a rule asks about is right as it stands: one reason for each rule and child, given by a person and
 * carried from one check to the next. Safe to be read and added to at the same time.
 */
public final class Reasons {

    private final Map<About, Reason> all = new ConcurrentSkipListMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** What a reason is about: a rule's code, and a child's id in the return. */
    public record About(String rule, String child) implements Comparable<About> {
        @Override
        public int compareTo(About other) {
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : child.compareTo(other.child);
        }
    }

    /**
     * A reason.
     *
     * @param words why it is right as it stands
     * @param given on which day it was given, as written
     */
    public record Reason(About about, String words, String given) {}

    /** Keeps what could not be used of a file of reasons: a sentence, with its line and what to do. */
    void complain(String says) {
        complaints.add(says);
    }

    /** What could not be used of the file they came from. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps it in place of an earlier one about the same. */
    public void keep(Reason reason) {
        all.put(reason.about(), reason);
    }

    /** Takes back what was said about this. */
    public void takeBack(About about) {
        all.remove(about);
    }

    /** What was said about this. */
    public Optional<Reason> of(About about) {
        return Optional.ofNullable(all.get(about));
    }

    /** Whether a reason was given for the finding. */
    public boolean explain(Finding finding) {
        return finding.child()
                .map(child -> all.containsKey(new About(finding.rule(), child)))
                .orElse(false);
    }

    /** How many of them are about something that a rule still finds. */
    public int stillExplain(Children children, RuleRun rules) {
        return (int) all.keySet().stream()
                .filter(about -> children.withId(about.child()).stream()
                        .mapToObj(rules::findings)
                        .flatMap(List::stream)
                        .anyMatch(finding -> finding.rule().equals(about.rule())))
                .count();
    }

    /** All of them, by rule and child. */
    public Collection<Reason> all() {
        return all.values();
    }
}
