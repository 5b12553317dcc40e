package hearth.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Somebody who comes to the site as a browser does, but sees every word of the answer. */
final class Caller implements AutoCloseable {

    private static final String BOUNDARY = "a-line-that-stands-in-no-return";
    private static final int PATIENCE = 600;
    private static final int A_MOMENT = 50;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Caller(Site site) {
        address = "http://localhost:" + site.port();
    }

    HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    /** What lies there, byte by byte. */
    byte[] bytes(String path) throws IOException, InterruptedException {
        return http.send(to(path).GET().build(), BodyHandlers.ofByteArray()).body();
    }

    HttpResponse<String> post(String path) {
        return send(to(path).header("Origin", address).POST(BodyPublishers.noBody()));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Hands in these files as the start page's form does. */
    HttpResponse<String> handIn(Handed... files) {
        String body = Arrays.stream(files).map(Handed::part).collect(Collectors.joining()) + "--" + BOUNDARY + "--\r\n";
        return send(to("/check")
                .header("Origin", address)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
    }

    /** A file handed in under one of the form's names, its bytes as the first 256 letters. */
    record Handed(String field, String name, String content) {

        /** What somebody writes into a field of the form. */
        static Handed written(String field, String words) {
            return new Handed(field, "", words);
        }

        private String part() {
            String head = name.isEmpty()
                    ? "Content-Disposition: form-data; name=\"%s\"".formatted(field)
                    : "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"".formatted(field, name);
            if (name.isEmpty()) {
                return String.join("\r\n", "--" + BOUNDARY, head, "", content, "");
            }
            return String.join(
                    "\r\n", "--" + BOUNDARY, head, "Content-Type: application/octet-stream", "", content, "");
        }
    }

    /** Waits at the page that waits, until there is another. */
    HttpResponse<String> await(HttpResponse<String> begun) throws InterruptedException {
        String where = begun.headers().firstValue("Location").orElseThrow();
        for (int asked = 0; asked < PATIENCE; asked++) {
            HttpResponse<String> answer = get(where);
            if (!answer.body().contains("id=\"progress\"")) {
                return answer;
            }
            Thread.sleep(A_MOMENT);
        }
        throw new AssertionError("It never came to an end: " + where);
    }

    @Override
    public void close() {
        http.close();
    }
}
