package hearth.app.house;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer without what differs between any two answers, however alike two records are: tokens, nonces, ids, times and the
 * port. What is taken out is published in docs/security/normaliser.md, and nothing else is.
 */
final class Normalised {

    /** A rule: what is looked for, its first group kept or not, and what stands there instead. */
    private record Rule(Pattern what, String instead) {}

    private static final Set<String> NOT_COMPARED = Set.of("date", "set-cookie", "keep-alive", "content-length");

    private static final List<Rule> RULES = List.of(
            rule("name=\"_csrf\" value=\"[^\"]*\"", "name=\"_csrf\" value=\"TOKEN\""),
            rule("'nonce-[^']*'", "'nonce-NONCE'"),
            rule("nonce=\"[^\"]*\"", "nonce=\"NONCE\""),
            rule("name=\"seen\" value=\"\\d+\"", "name=\"seen\" value=\"SEEN\""),
            rule("localhost:\\d+", "localhost:PORT"),
            rule("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "TIME"),
            rule("\\b\\d\\d:\\d\\d(:\\d\\d)?\\b", "TIME"));

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Status, headers and body of an answer, as one text that can be compared. */
    static String of(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(name -> NOT_COMPARED.contains(name.toLowerCase(java.util.Locale.ROOT)));
        return of(answer.statusCode() + "\n"
                + headers.entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .collect(Collectors.joining("\n"))
                + "\n\n" + answer.body());
    }

    static String of(String text) {
        String plain = text;
        for (Rule rule : RULES) {
            plain = rule.what().matcher(plain).replaceAll(rule.instead());
        }
        return numbered(plain);
    }

    /** Ids, numbered in the order in which they first stand there: which is the same as which is still compared. */
    private static String numbered(String text) {
        Map<String, Integer> numbers = new HashMap<>();
        Matcher ids = ID.matcher(text);
        return ids.replaceAll(id -> "ID-" + numbers.computeIfAbsent(id.group(), _ -> numbers.size() + 1));
    }

    private static Rule rule(String what, String instead) {
        return new Rule(Pattern.compile(what), instead);
    }

    private Normalised() {}
}
