package hearth.pages.day;

import java.util.List;

/**
 * What stands around every page of somebody who signed in.
 *
 * @param council the council's name
 * @param notice a sentence that stands above every page, or empty: that everything is invented, say
 * @param who the person's name, or empty where nobody signed in yet
 * @param role what they are here
 * @param here the way on which the page stands, so that it can be marked
 * @param ways where they can go
 * @param search where what they look for is sent, or empty where they look for nobody
 * @param token what a form must carry to be taken
 */
public record Frame(
        String council,
        String notice,
        String who,
        String role,
        String here,
        List<Way> ways,
        String search,
        String token) {

    /** Copies the list. */
    public Frame {
        ways = List.copyOf(ways);
    }

    /** Somewhere to go. */
    public record Way(String words, String address) {}

    /** Whether somebody signed in. */
    public boolean isSomebody() {
        return !who.isEmpty();
    }
}
