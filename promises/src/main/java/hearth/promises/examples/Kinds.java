package hearth.promises.examples;

import hearth.story.Detail;
import hearth.story.Kind;
import hearth.story.Retracted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of fact, by the names that people write. */
public final class Kinds {

    /** Every kind that an example may write. A retraction has a line of its own. */
    static List<Kind<?>> all() {
        return Kind.all().stream()
                .filter(kind -> kind.type() != Retracted.class)
                .toList();
    }

    /** The kind with this name; other words could stand in its place. */
    static Kind<?> named(String name, Stream<String> otherWords) {
        if (name.equals("retracted")) {
            throw new Mistake("\"retracted\" is no kind of fact that can be written.", "retract NAME recorded DAY.");
        }
        return Kind.named(name)
                .orElseThrow(() -> Mistake.unknown(
                        name,
                        "kind of fact",
                        Stream.concat(all().stream().map(Kind::name), otherWords)
                                .toList()));
    }

    /** The kind with this name. */
    public static Kind<?> named(String name) {
        return named(name, Stream.empty());
    }

    /** Names parted by commas. */
    public static List<Kind<?>> list(Line line) {
        List<Kind<?>> kinds = new ArrayList<>();
        names(line).forEach(name -> kinds.add(named(name)));
        return kinds;
    }

    /** Names parted by commas; the word "everything" stands for all. */
    static List<Class<? extends Detail>> covered(Line line) {
        List<Class<? extends Detail>> kinds = new ArrayList<>();
        for (String name : names(line)) {
            if (name.equals("everything")) {
                all().forEach(kind -> kinds.add(kind.type()));
            } else {
                kinds.add(named(name, Stream.of("everything")).type());
            }
        }
        return kinds;
    }

    private static List<String> names(Line line) {
        List<String> names = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            String word = line.next("a kind of fact");
            Arrays.stream(word.split(",", -1)).filter(name -> !name.isEmpty()).forEach(names::add);
            goesOn = word.endsWith(",");
        }
        return names;
    }

    private Kinds() {}
}
