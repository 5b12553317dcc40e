package hearth.promises.examples;

import hearth.story.Detail;
import hearth.story.Kind;
import hearth.story.Retracted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of fact, by the names that examples use. */
final class Kinds {

    /** Every kind that an example may write. A retraction has a line of its own. */
    static List<Kind<?>> all() {
        return Kind.all().stream()
                .filter(kind -> kind.type() != Retracted.class)
                .toList();
    }

    /** The kind with this name. */
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

    /** Names parted by commas; the word "everything" stands for all. */
    static List<Class<? extends Detail>> list(Line line) {
        List<Class<? extends Detail>> kinds = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            String word = line.next("a kind of fact");
            Arrays.stream(word.split(",", -1)).filter(name -> !name.isEmpty()).forEach(name -> add(name, kinds));
            goesOn = word.endsWith(",");
        }
        return kinds;
    }

    private static void add(String name, List<Class<? extends Detail>> kinds) {
        if (name.equals("everything")) {
            all().forEach(kind -> kinds.add(kind.type()));
        } else {
            kinds.add(named(name, Stream.of("everything")).type());
        }
    }

    private Kinds() {}
}
