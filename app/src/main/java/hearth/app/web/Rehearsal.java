package hearth.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Opens the house once for nobody, walks through it and closes it: what Java learns makes every later start quick. */
public final class Rehearsal {

    private static final int NOT_OPENED = 1;

    public static int run() {
        try (Site site = Site.open(0);
                HttpClient visitor = HttpClient.newHttpClient()) {
            visit(visitor, HttpRequest.newBuilder(URI.create(site.address())));
            visit(visitor, HttpRequest.newBuilder(URI.create(site.address() + "/hearth.css")));
            visit(visitor, HttpRequest.newBuilder(URI.create(site.address() + "/promises")));
            visit(visitor, HttpRequest.newBuilder(URI.create(site.address() + "/not-here")));
            return 0;
        } catch (IOException | PortTakenException failed) {
            return NOT_OPENED;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return NOT_OPENED;
        }
    }

    private static void visit(HttpClient visitor, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        visitor.send(request.build(), BodyHandlers.discarding());
    }

    private Rehearsal() {}
}
