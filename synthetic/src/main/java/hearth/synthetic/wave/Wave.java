package hearth.synthetic.wave;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Answers that nobody gave, in a file as a survey tool writes it: one row for each who answered, their group, what they said
 * to each statement, and the words that they wrote. The same count and seed make the same file.
 *
 * <p>An answer is one of {@code agree}, {@code neither}, {@code disagree}, {@code don't know}, {@code don't want to say}; an
 * empty cell is a statement that was shown and skipped, and {@code not asked} one that was not shown at that age.
 */
public final class Wave {

    /** The answers that belong to a base: a skip is not neutral, and neither is not knowing. */
    public static final List<String> BASE = List.of("agree", "neither", "disagree");

    /** How many answered The Big Ambition. */
    public static final int ALL = 253_000;

    private static final int EVERY = 10_000;
    private static final String GROUPS =
            "response,answered_by,age,age_band,sex,extra_needs,social_worker,lives,council,region";

    private Wave() {}

    /** Writes so many answers, telling how many are written now and then. */
    public static void write(Path file, int count, long seed, IntConsumer told) throws IOException {
        List<Answerer> all = Answerers.invent(count, seed);
        List<Statement> statements = Statement.all();
        List<double[]> truths = new ArrayList<>();
        statements.forEach(statement -> truths.add(Truth.of(statement, all, seed)));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(GROUPS);
            for (Statement statement : statements) {
                out.write("," + statement.id());
            }
            out.write(",one_thing,may_be_quoted\n");
            for (int row = 0; row < all.size(); row++) {
                out.write(line(row, all.get(row), statements, truths, seed));
                if (row % EVERY == 0) {
                    told.accept(row);
                }
            }
        }
    }

    private static String line(int row, Answerer one, List<Statement> statements, List<double[]> truths, long seed) {
        SplittableRandom random = new SplittableRandom(seed ^ (one.number() * 0xD1342543DE82EF95L + 1));
        StringBuilder line = new StringBuilder(groups(row, one));
        for (int at = 0; at < statements.size(); at++) {
            line.append(',').append(answer(one, statements.get(at), at, truths.get(at)[row], random));
        }
        boolean writes = random.nextDouble() < 0.6;
        String words = writes ? Remark.about(one, random).words(random) : "";
        return line.append(",\"")
                .append(words.replace("\"", "\"\""))
                .append("\",")
                .append(writes ? random.nextDouble() < 0.7 ? "yes" : "no" : "")
                .append('\n')
                .toString();
    }

    private static String groups(int row, Answerer one) {
        return String.join(
                ",",
                "W%06d".formatted(row + 1),
                one.who().word(),
                Integer.toString(one.age()),
                one.band(),
                one.sex().word(),
                one.extraNeeds() ? "yes" : "no",
                one.socialWorker() ? "yes" : "no",
                one.home().word(),
                Councils.name(one.council()),
                one.region());
    }

    /** The further down the page, the more is skipped. */
    private static String answer(Answerer one, Statement statement, int at, double agrees, SplittableRandom random) {
        double answered = random.nextDouble();
        double agreed = random.nextDouble();
        double other = random.nextDouble();
        if (one.age() < statement.from()) {
            return "not asked";
        }
        if (answered < 0.01 + 0.001 * at) {
            return "";
        }
        if (answered > 0.945) {
            return answered > 0.985 ? "don't want to say" : "don't know";
        }
        return agreed < agrees ? "agree" : other < 0.45 ? "neither" : "disagree";
    }
}
