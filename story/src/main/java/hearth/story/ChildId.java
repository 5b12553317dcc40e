package hearth.story;

/**
 * The name that a council's own system gives a child: never the child's real name, and safe to show to those who may
 * see the child.
 *
 * @param text as it stands in the source, for example the SSDA903 item CHILD
 */
public record ChildId(String text) implements Comparable<ChildId> {

    @Override
    public int compareTo(ChildId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
