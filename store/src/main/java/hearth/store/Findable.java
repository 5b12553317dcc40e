package hearth.store;

import hearth.practice.find.Asked;
import hearth.practice.find.Bearer;
import hearth.practice.find.NameWord;
import hearth.story.AboutTheChild;
import hearth.story.AboutTheChild.NameUse;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Kind;
import hearth.story.Retracted;
import hearth.story.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * By what one child is found: what stands of their names, their birth and their numbers, the same whatever the order in
 * which it was written.
 */
final class Findable {

    /** The kinds of fact by which children are found. */
    static final List<String> KINDS = List.of(
            Kind.of(AboutTheChild.Named.class).name(),
            Kind.of(AboutTheChild.Born.class).name(),
            Kind.of(AboutTheChild.PupilNumber.class).name());

    private static final int LEAST_PUPIL_NUMBER = 8; // shorter ones are codes that say why there is none
    private static final int BEFORE_ALL_WORDS = 1_000_000;
    private static final String OPEN = "";

    private final Set<String> words = new TreeSet<>();
    private final Set<Integer> days = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> numbers = new TreeSet<>();

    Findable(String councilId) {
        number(councilId);
    }

    /** Whether a change to this can change by what a child is found. */
    static boolean isAbout(Detail detail) {
        return detail instanceof AboutTheChild.Named
                || detail instanceof AboutTheChild.Born
                || detail instanceof AboutTheChild.PupilNumber
                || detail instanceof Retracted;
    }

    /** Whether these changes to what is held change by what a child is found. */
    static boolean changes(List<Fact<?>> changes, Map<FactId, Fact<Detail>> held) {
        return changes.stream().anyMatch(fact -> {
            Fact<Detail> before = held.get(fact.id());
            return isAbout(fact.detail()) || (before != null && isAbout(before.detail()));
        });
    }

    void add(Fact<? extends Detail> fact) {
        if (fact.detail() instanceof AboutTheChild.Named named) {
            NameWord.withPairs(named.name()).forEach(word -> words.add(word.plain()));
            names.add(line(named, fact.happened()));
        } else if (fact.detail() instanceof AboutTheChild.Born) {
            days.add(key(fact.day()));
        } else if (fact.detail() instanceof AboutTheChild.PupilNumber(String number)
                && number.length() >= LEAST_PUPIL_NUMBER) {
            number(number);
        }
    }

    Set<String> words() {
        return words;
    }

    Set<Integer> days() {
        return days;
    }

    Set<String> names() {
        return names;
    }

    Set<String> numbers() {
        return numbers;
    }

    /** A day of birth as a key, which is never the key of a word. */
    static int key(int day) {
        return -(day + BEFORE_ALL_WORDS);
    }

    /** The child as they were kept. */
    static Bearer bearer(Collection<Integer> keys, Collection<String> names) {
        Set<LocalDate> born = new TreeSet<>();
        for (int key : keys) {
            if (key < 0) {
                born.add(LocalDate.ofEpochDay(-key - BEFORE_ALL_WORDS));
            }
        }
        return new Bearer(names.stream().map(Findable::name).toList(), born);
    }

    private void number(String written) {
        String number = Asked.number(written);
        if (!number.isEmpty()) {
            numbers.add(number);
        }
    }

    private static String line(AboutTheChild.Named named, Span days) {
        String end = days.to().map(LocalDate::toString).orElse(OPEN);
        return "%s|%s|%s|%s".formatted(named.use(), days.from(), end, named.name());
    }

    private static Bearer.Name name(String line) {
        String[] parts = line.split("\\|", 4);
        LocalDate from = LocalDate.parse(parts[1]);
        Days days = parts[2].isEmpty() ? Days.since(from) : Days.between(from, LocalDate.parse(parts[2]));
        return Bearer.name(NameUse.valueOf(parts[0]), parts[3], days);
    }
}
