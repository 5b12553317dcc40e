package hearth.returns.write;

import hearth.returns.cin.CensusChild;
import hearth.returns.cin.CinCensus;
import hearth.returns.cin.Element;
import hearth.returns.cin.Entry;
import hearth.returns.cin.ProtectionPlan;
import hearth.returns.cin.Referral;
import hearth.returns.ssda903.Column;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.story.Fact;
import hearth.story.Kind;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What did not come through, and what came that was not there: a return is read, told as stories, written, and read
 * again, and both readings are compared child by child and value by value, whatever the order of rows.
 */
public final class Losses {

    private final Map<String, long[]> counted = new TreeMap<>();

    /** Of an SSDA903 return. */
    public static List<Loss> between(Ssda903 before, Ssda903 after) {
        Losses losses = new Losses();
        Map<String, Integer> there = new HashMap<>();
        for (int child = 0; child < after.children().count(); child++) {
            there.put(after.children().id(child), child);
        }
        for (Table table : Table.all()) {
            Rows was = before.thisYear().rows(table);
            Rows is = after.thisYear().rows(table);
            for (Item item : table.columns()) {
                String what = table.title() + "." + item.name();
                for (int child = 0; child < before.children().count(); child++) {
                    int same = there.getOrDefault(before.children().id(child), -1);
                    losses.compare(
                            what,
                            texts(was, item, OptionalInt.of(child)),
                            texts(is, item, same < 0 ? OptionalInt.empty() : OptionalInt.of(same)));
                }
                for (int child = 0; child < after.children().count(); child++) {
                    if (before.children().withId(after.children().id(child)).isEmpty()) {
                        losses.compare(what, List.of(), texts(is, item, OptionalInt.of(child)));
                    }
                }
            }
        }
        return losses.found();
    }

    private static List<String> texts(Rows rows, Item item, OptionalInt child) {
        List<String> texts = new ArrayList<>();
        if (child.isPresent()) {
            Column column = rows.column(item);
            for (int at = rows.first(child.getAsInt()); at < rows.end(child.getAsInt()); at++) {
                if (!column.isBlank(rows.row(at))) {
                    texts.add(column.text(rows.row(at)));
                }
            }
        }
        return texts;
    }

    /** Of a census. */
    public static List<Loss> between(CinCensus before, CinCensus after) {
        Losses losses = new Losses();
        Map<String, Map<String, List<String>>> was = said(before);
        Map<String, Map<String, List<String>>> is = said(after);
        inEither(was, is).forEach(id -> {
            Map<String, List<String>> once = was.getOrDefault(id, Map.of());
            Map<String, List<String>> again = is.getOrDefault(id, Map.of());
            inEither(once, again)
                    .forEach(what -> losses.compare(
                            what, once.getOrDefault(what, List.of()), again.getOrDefault(what, List.of())));
        });
        return losses.found();
    }

    private static Stream<String> inEither(Map<String, ?> one, Map<String, ?> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct();
    }

    /** Of each child, what each item said; one id may stand twice. */
    private static Map<String, Map<String, List<String>>> said(CinCensus census) {
        Map<String, Map<String, List<String>>> said = new HashMap<>();
        census.children().forEach(child -> say(child, said.computeIfAbsent(child.id(), _ -> new HashMap<>())));
        return said;
    }

    private static void say(CensusChild child, Map<String, List<String>> said) {
        entries(child).forEach(entry -> {
            for (Element element : Element.values()) {
                if (element.module() == entry.module() && entry.has(element)) {
                    said.computeIfAbsent(entry.module().title() + "." + element.title(), _ -> new ArrayList<>())
                            .add(plain(element, entry.text(element)));
                }
            }
        });
        child.referrals().stream()
                .flatMap(referral -> referral.assessments().stream())
                .flatMap(assessment -> assessment.factors().stream())
                .forEach(factor -> said.computeIfAbsent("Assessments.AssessmentFactors", _ -> new ArrayList<>())
                        .add(factor));
    }

    /** Yes and no may be written in words or in figures. */
    private static String plain(Element element, String text) {
        if (element.kind() != Element.Kind.YES_NO) {
            return text;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> "1";
            case "false" -> "0";
            default -> text;
        };
    }

    private static Stream<Entry> entries(CensusChild child) {
        return Stream.concat(
                Stream.of(
                                Stream.of(child.identifiers(), child.characteristics()),
                                child.characteristics().disabilities().stream())
                        .flatMap(some -> some),
                child.referrals().stream().flatMap(Losses::entries));
    }

    private static Stream<Entry> entries(Referral referral) {
        return Stream.of(
                        Stream.of(referral),
                        referral.assessments().stream(),
                        referral.plans().stream(),
                        referral.enquiries().stream(),
                        referral.preProceedings().stream(),
                        referral.protectionPlans().stream().flatMap(Losses::entries))
                .flatMap(some -> some);
    }

    private static Stream<Entry> entries(ProtectionPlan plan) {
        return Stream.concat(Stream.of(plan), plan.reviews().stream());
    }

    /** Of stories, in a form that has no place for some kinds of fact. */
    public static List<Loss> notCarried(Stream<Story> stories, Predicate<Fact<?>> carried) {
        Losses losses = new Losses();
        stories.forEach(story -> story.written().forEach(fact -> {
            Kind<?> kind = Kind.of(fact.detail().getClass());
            losses.add("facts: " + kind.name(), carried.test(fact) ? 0 : 1, 1, 0);
        }));
        return losses.found();
    }

    private void compare(String what, List<String> before, List<String> after) {
        List<String> left = new ArrayList<>(after);
        int lost = 0;
        for (String text : before) {
            lost += left.remove(text) ? 0 : 1;
        }
        add(what, lost, before.size(), left.size());
    }

    private void add(String what, long lost, long of, long added) {
        long[] sum = counted.computeIfAbsent(what, _ -> new long[3]);
        sum[0] += lost;
        sum[1] += of;
        sum[2] += added;
    }

    private List<Loss> found() {
        return counted.entrySet().stream()
                .map(entry -> new Loss(entry.getKey(), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2]))
                .filter(loss -> loss.lost() > 0 || loss.added() > 0)
                .toList();
    }

    private Losses() {}
}
