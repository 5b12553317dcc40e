package hearth.pages.day;

import java.util.List;

/**
 * The children who may be meant by what somebody typed.
 *
 * @param typed what was typed, or empty where nobody was looked for yet
 * @param inShort how many there are, in a sentence
 * @param hits the likeliest first
 */
public record SearchPage(Frame frame, String typed, String inShort, List<Hit> hits) {

    /** Copies the list. */
    public SearchPage {
        hits = List.copyOf(hits);
    }

    /**
     * A child who may be meant. Of a child whose record is closed there is the council's number and why it is closed, as on
     * the page where somebody is stopped, and nothing else.
     *
     * @param name what the child is called, or empty where the record is closed
     * @param id the council's number
     * @param about the day of birth, or why the record is closed
     * @param why why the child was found, each reason in a few words
     * @param address the child's page
     */
    public record Hit(String name, String id, String about, List<String> why, String address) {

        /** Copies the list. */
        public Hit {
            why = List.copyOf(why);
        }

        /** Whether the record is open. */
        public boolean isOpen() {
            return !name.isEmpty();
        }
    }
}
