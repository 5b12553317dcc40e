package hearth.practice.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hand-written grids of {@code who-may-see.txt}: for each set of marks, role and tie one letter. */
final class WhoMaySee {

    private static final int FIRST_COLUMN = 26;

    private final Map<Set<Mark>, Map<Role, List<String>>> grids = new HashMap<>();

    static WhoMaySee read() {
        var read = new WhoMaySee();
        try (InputStream file = Objects.requireNonNull(WhoMaySee.class.getResourceAsStream("who-may-see.txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<String> grids = List.of(text.split("(?m)^== ", -1));
            grids.subList(1, grids.size()).forEach(read::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return read;
    }

    /** The sets of marks for which there is a grid. */
    Set<Set<Mark>> marks() {
        return grids.keySet();
    }

    /** First without a tie; then with each tie, in the order of {@link Tie}. */
    List<String> row(Set<Mark> marks, Role role) {
        return Objects.requireNonNull(Objects.requireNonNull(grids.get(marks)).get(role));
    }

    private void add(String grid) {
        List<String> lines = grid.lines().toList();
        String[] title = lines.getFirst().split(" and with ", -1);
        Map<Role, List<String>> rows = lines.stream()
                .skip(2)
                .filter(line -> !line.isBlank())
                .collect(Collectors.toMap(
                        line -> Role.valueOf(line.substring(0, FIRST_COLUMN).strip()),
                        line -> List.of(line.substring(FIRST_COLUMN).strip().split(" +", -1))));
        for (Set<Mark> besides : subsets(title.length > 1 ? marks(title[1]) : List.of())) {
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            marks.addAll(marks(title[0]));
            marks.addAll(besides);
            grids.put(marks, rows);
        }
    }

    private static List<Mark> marks(String words) {
        return words.equals("no marks")
                ? List.of()
                : Arrays.stream(words.split(" ", -1)).map(Mark::valueOf).toList();
    }

    private static Set<Set<Mark>> subsets(List<Mark> marks) {
        if (marks.isEmpty()) {
            return Set.of(Collections.emptySet());
        }
        return subsets(marks.subList(1, marks.size())).stream()
                .flatMap(rest -> {
                    Set<Mark> with = EnumSet.of(marks.getFirst());
                    with.addAll(rest);
                    return Stream.of(rest, with);
                })
                .collect(Collectors.toSet());
    }
}
