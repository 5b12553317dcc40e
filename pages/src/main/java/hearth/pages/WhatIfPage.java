package hearth.pages;

import java.util.List;

/**
 * What if the law changed: a draft beside the law, over a council's children.
 *
 * @param draft      the draft as it was typed
 * @param complaints what in it could not be understood, each in a few lines
 * @param effects    what each change would do
 */
public record WhatIfPage(
        ServedLinks links, ReturnSeen seen, String draft, List<String> complaints, List<Effect> effects) {

    public WhatIfPage {
        complaints = List.copyOf(complaints);
        effects = List.copyOf(effects);
    }

    /**
     * What one change would do.
     *
     * @param words what a child reads
     * @param now   when and to whom it is owed, in one line
     * @param draft when and to whom it would be owed
     * @param whom  for how many children something would be different
     * @param takes what it would take, each a sentence
     */
    public record Effect(
            String id,
            String words,
            String now,
            String draft,
            String whom,
            List<String> takes,
            Tally was,
            Tally would) {

        public Effect {
            takes = List.copyOf(takes);
        }
    }
}
