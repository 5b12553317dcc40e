package hearth.pages.day;

import java.util.List;

/**
 * The papers, pictures and sounds that are kept for a child, and where one more is given.
 *
 * @param frame what stands around it
 * @param name what the child is called
 * @param back the child's page
 * @param send where one more is sent; empty where it is not this reader's to give one
 * @param today the day, as it is typed
 * @param mistake what cannot be taken, and maybe why; empty where all is well
 * @param typed the name that was typed
 * @param kinds what it may be
 * @param kept what is there already, the newest first
 */
public record DocumentsPage(
        Frame frame,
        String name,
        String back,
        String send,
        String today,
        String mistake,
        String typed,
        List<Frame.Way> kinds,
        List<Kept> kept) {

    /** Copies the lists. */
    public DocumentsPage {
        kinds = List.copyOf(kinds);
        kept = List.copyOf(kept);
    }

    /**
     * One that is kept.
     *
     * @param name as people look for it
     * @param about what it is, and of which day
     * @param address where it is, or empty where it is not kept here
     */
    public record Kept(String name, String about, String address) {}
}
