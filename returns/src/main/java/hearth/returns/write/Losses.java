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
 * What did not come through: a return is read, told as stories, written, and read again, and both readings are compared
 * child by child and value by value, whatever the order of rows.
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
        for (Table table : before.thisYear().supplied()) {
            for (Item item : table.columns()) {
                for (int child = 0; child < before.children().count(); child++) {
                    int same = there.getOrDefault(before.children().id(child), -1);
                    losses.compare(
                            table.title() + "." + item.name(),
                            texts(before.thisYear().rows(table), item, OptionalInt.of(child)),
                            texts(
                                    after.thisYear().rows(table),
                                    item,
                                    same < 0 ? OptionalInt.empty() : OptionalInt.of(same)));
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
        Map<String, CensusChild> there = new HashMap<>();
        after.children().forEach(child -> there.put(child.id(), child));
        for (CensusChild child : before.children()) {
            Map<String, List<String>> said = said(child);
            CensusChild same = there.get(child.id());
            Map<String, List<String>> again = same == null ? Map.of() : said(same);
            said.forEach((what, texts) -> losses.compare(what, texts, again.getOrDefault(what, List.of())));
        }
        return losses.found();
    }

    private static Map<String, List<String>> said(CensusChild child) {
        Map<String, List<String>> said = new HashMap<>();
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
        return said;
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
            losses.add("facts: " + kind.name(), carried.test(fact) ? 0 : 1, 1);
        }));
        return losses.found();
    }

    private void compare(String what, List<String> before, List<String> after) {
        List<String> left = new ArrayList<>(after);
        int lost = 0;
        for (String text : before) {
            lost += left.remove(text) ? 0 : 1;
        }
        add(what, lost, before.size());
    }

    private void add(String what, long lost, long of) {
        long[] sum = counted.computeIfAbsent(what, _ -> new long[2]);
        sum[0] += lost;
        sum[1] += of;
    }

    private List<Loss> found() {
        return counted.entrySet().stream()
                .filter(entry -> entry.getValue()[0] > 0)
                .map(entry -> new Loss(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private Losses() {}
}
