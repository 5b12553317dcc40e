package hearth.listening.release;

import hearth.listening.NotAsAskedException;
import hearth.listening.answers.Answers;
import hearth.listening.answers.Coded;
import hearth.listening.answers.Spelling;
import hearth.listening.compare.Pairs;
import hearth.listening.compare.WhoAnswered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How many children of each kind agreed with each statement, and how many did not. Kinds are so fine that a child can be
 * found again in them: this is kept safe for the next release to be set against, and never published.
 *
 * @param areas      the levels of places
 * @param groups     what else is known of the children
 * @param statements the statements
 * @param children   for each kind two numbers a statement: how many agreed, and how many did not
 */
public record Counted(List<String> areas, List<String> groups, List<String> statements, Map<Kind, long[]> children) {

    /** What stands where nothing is known. */
    public static final String NOT_SAID = "not said";

    public Counted {
        areas = List.copyOf(areas);
        groups = List.copyOf(groups);
        statements = List.copyOf(statements);
        children = new LinkedHashMap<>(children);
    }

    /** Children of whom the same is known: who answered, and the word of each area and each group. */
    public record Kind(Voice voice, List<String> areas, List<String> parts) {
        public Kind {
            areas = List.copyOf(areas);
            parts = List.copyOf(parts);
        }
    }

    /** Counts the answers of a file. */
    public static Counted of(Answers answers, ToBeTold plan) {
        List<Kind> kinds = new ArrayList<>();
        int[] kindOf = kinds(answers, plan, kinds);
        long[][] counts = new long[kinds.size()][2 * plan.statements().size()];
        boolean[] met = new boolean[plan.agree().size()];
        for (int statement = 0; statement < plan.statements().size(); statement++) {
            Coded column = answers.words(plan.statements().get(statement));
            int[] side = sides(column, plan, met);
            for (int row = 0; row < kindOf.length; row++) {
                int here = side[column.at(row)];
                if (here >= 0) {
                    counts[kindOf[row]][2 * statement + here]++;
                }
            }
        }
        everyWordIsMet(plan, met, answers);
        Map<Kind, long[]> children = new LinkedHashMap<>();
        for (int kind = 0; kind < counts.length; kind++) {
            children.put(kinds.get(kind), counts[kind]);
        }
        return new Counted(plan.areas(), plan.groups(), plan.statements(), children);
    }

    /** How many children of a kind gave one of the two answers to a statement. */
    long count(Kind kind, int statement, Tally.Side side) {
        long[] here = children.get(kind);
        return here == null || statement < 0 ? 0 : here[2 * statement + side.at()];
    }

    /** For each word of a column 0 if it agrees, 1 if it does not, -1 if it is no part of the base. */
    private static int[] sides(Coded column, ToBeTold plan, boolean[] met) {
        int[] side = new int[column.words().size()];
        for (int word = 0; word < side.length; word++) {
            int agrees = plan.agree().indexOf(column.words().get(word));
            boolean counts =
                    plan.of().isEmpty() || plan.of().contains(column.words().get(word));
            side[word] = word == Coded.NONE || (!counts && agrees < 0) ? -1 : agrees >= 0 ? 0 : 1;
            if (agrees >= 0) {
                met[agrees] = true;
            }
        }
        return side;
    }

    private static void everyWordIsMet(ToBeTold plan, boolean[] met, Answers answers) {
        for (int word = 0; word < met.length; word++) {
            if (!met[word]) {
                Collection<String> said = new TreeSet<>();
                plan.statements()
                        .forEach(name -> said.addAll(answers.words(name).words()));
                said.remove("");
                throw new NotAsAskedException(
                        "Nobody in the file answered \"%s\" to any of the statements."
                                .formatted(plan.agree().get(word)),
                        Spelling.maybe(plan.agree().get(word), said));
            }
        }
    }

    private static int[] kinds(Answers answers, ToBeTold plan, List<Kind> kinds) {
        List<Coded> areas = plan.areas().stream().map(answers::words).toList();
        List<Coded> groups = plan.groups().stream().map(answers::words).toList();
        List<Coded> all = new ArrayList<>(areas);
        all.addAll(groups);
        Coded who = plan.answeredBy().map(answers::words).orElse(Coded.nobody(answers.rows()));
        List<Voice> voices = who.words().stream()
                .map(word -> plan.answeredBy().isEmpty() ? Voice.EVERYBODY : voice(word))
                .toList();
        int[] numberOf = voices.stream().mapToInt(voices::indexOf).toArray();
        Pairs pairs = new Pairs();
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        int[] kindOf = new int[answers.rows()];
        for (int row = 0; row < kindOf.length; row++) {
            int joint = pairs.of(-1, numberOf[who.at(row)]);
            for (int at = 0; at < all.size(); at++) {
                joint = pairs.of(joint, all.get(at).at(row));
            }
            Integer known = numbers.get(joint);
            if (known == null) {
                known = kinds.size();
                numbers.put(joint, known);
                kinds.add(new Kind(voices.get(who.at(row)), words(areas, row), words(groups, row)));
            }
            kindOf[row] = known;
        }
        return kindOf;
    }

    private static Voice voice(String word) {
        return word.isEmpty() ? Voice.NOT_SAID : WhoAnswered.isAdult(word) ? Voice.ADULTS : Voice.CHILDREN;
    }

    private static List<String> words(List<Coded> columns, int row) {
        return columns.stream()
                .map(column -> column.at(row) == Coded.NONE ? NOT_SAID : column.word(row))
                .toList();
    }
}
