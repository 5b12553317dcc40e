package hearth.app.house;

import hearth.app.web.Site;
import hearth.practice.record.FormKind;
import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A walk through every route of a house, taken from its own table of routes: each address for each of these children and each
 * form, and each question that a page can be asked, asked with each of these words. A route that is added is walked without
 * anybody remembering it.
 */
final class Tour {

    /** Something to ask. */
    record Ask(String method, String path, Map<String, String> fields) {

        HttpResponse<String> by(Visitor visitor) {
            return method.equals("POST") ? visitor.post(path, fields) : visitor.get(path);
        }

        @Override
        public String toString() {
            return method + " " + path + (fields.isEmpty() ? "" : " " + fields.keySet());
        }
    }

    /** The forms of a short walk: each has its own way to name children. */
    static final List<FormKind> SOME_FORMS = List.of(FormKind.VISIT, FormKind.FAMILY_TIME, FormKind.DOCUMENT);

    /** The pages of a return read a file and no record; checking one takes seconds. */
    private static final Set<String> WITHOUT_A_RECORD = Set.of("/check", "/invented");

    private final List<String> children;
    private final List<FormKind> forms;
    private final List<String> words;

    Tour(List<String> children, List<FormKind> forms, List<String> words) {
        this.children = List.copyOf(children);
        this.forms = List.copyOf(forms);
        this.words = List.copyOf(words);
    }

    /** Everything that is asked, what only reads first. */
    List<Ask> of(Site site) {
        Set<Ask> asks = new LinkedHashSet<>();
        site.part(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .sorted((one, other) ->
                        one.getKey().toString().compareTo(other.getKey().toString()))
                .forEach(route -> {
                    Set<RequestMethod> methods =
                            route.getKey().getMethodsCondition().getMethods();
                    for (String pattern : route.getKey().getPatternValues()) {
                        for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                            add(asks, method, pattern, questions(route.getValue()));
                        }
                    }
                });
        List<Ask> inOrder = new ArrayList<>();
        asks.stream().filter(ask -> ask.method().equals("GET")).forEach(inOrder::add);
        asks.stream().filter(ask -> !ask.method().equals("GET")).forEach(inOrder::add);
        return inOrder;
    }

    private void add(Set<Ask> asks, RequestMethod method, String pattern, List<String> questions) {
        for (String path : addresses(pattern)) {
            if (method == RequestMethod.GET) {
                asks.add(new Ask("GET", path, Map.of()));
                for (String question : questions) {
                    words.forEach(
                            word -> asks.add(new Ask("GET", path + "?" + question + "=" + encoded(word), Map.of())));
                }
            } else if (WITHOUT_A_RECORD.stream().noneMatch(pattern::startsWith)) {
                words.stream().limit(2).forEach(word -> asks.add(new Ask("POST", path, fields(questions, word))));
            }
        }
    }

    private List<String> addresses(String pattern) {
        Stream<String> byChild = pattern.contains("{child}")
                ? children.stream().map(child -> pattern.replace("{child}", child))
                : Stream.of(pattern);
        return byChild.flatMap(one -> one.contains("{form}")
                        ? forms.stream().map(form -> one.replace("{form}", form.kebab()))
                        : Stream.of(one))
                .map(one -> one.replace("{promise}", "voice.visit-first"))
                .map(one -> one.contains("{id}") ? one.replace("{id}", named(one)) : one)
                .map(one -> one.replaceAll("\\{\\*?[a-z]+}", named(one)))
                .toList();
    }

    /** What a form may be filled in with. */
    private Map<String, String> fields(List<String> questions, String word) {
        Map<String, String> fields = new LinkedHashMap<>();
        questions.forEach(question -> fields.put(question, word));
        fields.put("day", "9/3/2026");
        fields.put("way", "in-person");
        fields.put("note", "We talked about " + word + ".");
        fields.put("ground", "LEGAL_DUTY");
        fields.put("reason", "A court asks about " + word + ".");
        fields.put("seen", "999999999");
        fields.put("who", children.getFirst());
        for (String child : children) {
            fields.put("alone." + child, "yes");
            fields.put("welfare." + child, "safeguarded");
            fields.put("said." + child, "I heard of " + word + ".");
        }
        return fields;
    }

    private static List<String> questions(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .filter(parameter -> parameter.getType() == String.class)
                .map(Tour::name)
                .collect(Collectors.toList());
    }

    private static String name(Parameter parameter) {
        String said = MergedAnnotations.from(parameter).get(RequestParam.class).getString("name");
        return said.isEmpty() ? parameter.getName() : said;
    }

    /** An id that is the same on each walk. */
    private static String named(String path) {
        return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
