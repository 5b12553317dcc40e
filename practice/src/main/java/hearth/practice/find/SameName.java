package hearth.practice.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * First names that are one name: Beth is short for Elizabeth, and Niamh is written Neve by who only heard it. They stand in
 * {@code first-names.txt}, a family in a line.
 */
final class SameName {

    private static final Map<String, Set<String>> SHORT = new HashMap<>();
    private static final Map<String, Set<String>> SPELT = new HashMap<>();

    static {
        lines().forEach(SameName::file);
    }

    /** The families of names that this one belongs to. */
    static Set<String> families(String plain) {
        Set<String> families = new TreeSet<>(SHORT.getOrDefault(plain, Set.of()));
        families.addAll(SPELT.getOrDefault(plain, Set.of()));
        return families;
    }

    /** Whether one is a short or loving form of the other, or both of a third. */
    static boolean areShort(String one, String other) {
        return share(SHORT, one, other);
    }

    /** Whether both are spellings of one name. */
    static boolean areSpelt(String one, String other) {
        return share(SPELT, one, other);
    }

    private static boolean share(Map<String, Set<String>> kind, String one, String other) {
        Set<String> of = kind.getOrDefault(one, Set.of());
        for (String family : kind.getOrDefault(other, Set.of())) {
            if (of.contains(family)) {
                return true;
            }
        }
        return false;
    }

    private static void file(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] words = line.strip().split("\\s+", -1);
        Map<String, Set<String>> kind = words[0].equals("spelt") ? SPELT : SHORT;
        String family = words[0].charAt(0) + words[1];
        for (int at = 1; at < words.length; at++) {
            kind.computeIfAbsent(words[at], _ -> new TreeSet<>()).add(family);
        }
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(SameName.class.getResourceAsStream("first-names.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private SameName() {}
}
