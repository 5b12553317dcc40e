package hearth.pages;

import java.util.List;

/**
 * Whether the return can be sent: what still stands in the way.
 *
 * @param steps what was looked at, what stands in the way first
 */
public record ReadyPage(Links links, ReturnSeen seen, List<Standing> steps) {

    public ReadyPage {
        steps = List.copyOf(steps);
    }

    /** How one thing stands. */
    public enum State {
        IN_THE_WAY("In the way"),
        TO_LOOK_AT("To look at"),
        DONE("Done");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }

    /**
     * One thing that was looked at.
     *
     * @param says how it stands, in a sentence or two
     * @param where the page to go to, or empty
     * @param way the words on the way there
     */
    public record Standing(State state, String title, String says, String where, String way) {}

    /** How many things stand in the way. */
    public long inTheWay() {
        return steps.stream().filter(step -> step.state() == State.IN_THE_WAY).count();
    }

    /** The answer in a sentence. */
    public String answer() {
        return switch ((int) Math.min(2, inTheWay())) {
            case 0 -> "Nothing that Hearth can check stands in the way.";
            case 1 -> "Not yet: one thing stands in the way.";
            default -> "Not yet: %d things stand in the way.".formatted(inTheWay());
        };
    }
}
