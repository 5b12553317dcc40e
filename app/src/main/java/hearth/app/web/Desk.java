package hearth.app.web;

import hearth.promises.Catalogue;
import jakarta.annotation.PreDestroy;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The returns that Hearth has in hand: a few at a time, in memory alone, the oldest dropped for a new one. Each has an
 * address that nobody can guess. One is read at a time, so that two large ones never share the memory.
 */
final class Desk {

    private static final int AT_MOST = 3;
    private static final int BYTES_OF_AN_ID = 16;

    private final Deque<InHand> inHand = new ArrayDeque<>();
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("checking").factory());

    private final Catalogue catalogue;

    Desk(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Begins to check what was given. */
    synchronized InHand begin(Given given) {
        while (inHand.size() >= AT_MOST) {
            inHand.removeFirst().stop();
        }
        InHand one = new InHand(id(), given);
        inHand.addLast(one);
        worker.execute(() -> Checking.run(one, catalogue));
        return one;
    }

    /** The return with this id. */
    synchronized InHand find(String id) {
        return inHand.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotHereException::new);
    }

    /** Whether there is a return with this id. */
    synchronized boolean has(String id) {
        return inHand.stream().anyMatch(one -> one.id().equals(id));
    }

    /** Stops the work on it, and lets go of everything that was read. */
    synchronized void forget(String id) {
        InHand one = find(id);
        one.stop();
        inHand.remove(one);
    }

    @PreDestroy
    synchronized void close() {
        inHand.forEach(InHand::stop);
        inHand.clear();
        worker.shutdown();
    }

    private String id() {
        byte[] bytes = new byte[BYTES_OF_AN_ID];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
