package hearth.listening.quotes;

import java.util.List;

/**
 * Words of a child that may be quoted, as a proposal to a person.
 *
 * @param id          where the text stands, for those who may look it up
 * @param text        the child's own words, unchanged
 * @param removals    what is proposed for removal
 * @param attribution what stands under it
 * @param shared      how many who answered bear the same attribution
 * @param theme       the theme it stands for
 * @param why         why this one was chosen
 * @param flags       what a person should know before it is printed
 */
public record Quote(
        String id,
        String text,
        List<Removal> removals,
        String attribution,
        int shared,
        String theme,
        String why,
        List<String> flags) {

    public Quote {
        removals = List.copyOf(removals);
        flags = List.copyOf(flags);
    }

    /** The words with a mark where something is proposed for removal. */
    public String proposed() {
        return Gazetteer.without(text, removals);
    }
}
