package hearth.app.house;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, who sees every word of an answer. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http;
    private final String address;
    private String token = "";

    Visitor(String address) {
        this.address = address;
        this.http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** Signs in as the form does. */
    HttpResponse<String> signIn(String userName, String password) {
        get("/sign-in");
        HttpResponse<String> answer = post("/sign-in", Map.of("username", userName, "password", password));
        get("/sign-in");
        return answer;
    }

    HttpResponse<String> get(String path) {
        HttpResponse<String> answer = send(to(path).GET());
        Matcher matcher = TOKEN.matcher(answer.body());
        if (matcher.find()) {
            token = matcher.group(1);
        }
        return answer;
    }

    /** Follows where an answer leads. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        String where = answer.headers().firstValue("Location").orElseThrow();
        return get(where.startsWith("http") ? URI.create(where).getPath() : where);
    }

    /** Sends a form that came from our own page. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, token);
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String csrf) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(csrf) + "&", ""));
        return send(to(path).header("Origin", address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new AssertionError(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
