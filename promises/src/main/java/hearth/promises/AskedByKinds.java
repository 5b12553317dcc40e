package hearth.promises;

import hearth.story.KindsHeld;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which promises to ask of a story: most are never owed to a child whose story lacks some kind of fact, and many stories
 * hold the same kinds, so that is found out once for all of them.
 */
final class AskedByKinds {

    /** Enough for the stories of a council; where the kinds are more mixed, that is found out anew each time. */
    private static final int KEPT = 4096;

    private final Prepared[] all;
    private final ConcurrentHashMap<KindsHeld, Prepared[]> known = new ConcurrentHashMap<>();

    AskedByKinds(Prepared[] all) {
        this.all = all;
    }

    /** The promises that can be owed to a child whose story holds these kinds of fact, in the order of the book. */
    Prepared[] of(KindsHeld kinds) {
        Prepared[] asked = known.get(kinds);
        if (asked == null) {
            asked = made(kinds);
            if (known.size() < KEPT) {
                known.put(kinds, asked);
            }
        }
        return asked;
    }

    private Prepared[] made(KindsHeld kinds) {
        List<Prepared> asked = new ArrayList<>();
        for (Prepared prepared : all) {
            Prepared left = prepared.forStoriesWith(kinds);
            if (left.terms() > 0) {
                asked.add(left);
            }
        }
        return asked.toArray(Prepared[]::new);
    }
}
