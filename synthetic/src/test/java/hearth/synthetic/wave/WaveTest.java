package hearth.synthetic.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveTest {

    private static final int ANSWERS = 40_000;

    @TempDir
    private Path folder;

    @Test
    void everyPublishedShareIsTheTruthOfTheWave() {
        List<Answerer> all = Answerers.invent(ANSWERS, 1);

        assertThat(Published.all()).allSatisfy(figure -> {
            Statement statement = Statement.of(figure.statement());
            double[] truth = Truth.of(statement, all, 1);
            double mean = java.util.stream.IntStream.range(0, truth.length)
                    .filter(at -> all.get(at).age() >= statement.from())
                    .filter(at -> figure.means().test(all.get(at)))
                    .mapToDouble(at -> truth[at])
                    .average()
                    .orElseThrow();
            assertThat(mean).as("%s, %s", figure.statement(), figure.who()).isCloseTo(figure.truth(), within(0.006));
        });
    }

    @Test
    void groupsOfPublishedSizeHaveThatSizeInProportion() {
        Map<Answerer.Home, Long> homes = Answerers.invent(253_000, 1).stream()
                .collect(Collectors.groupingBy(Answerer::home, Collectors.counting()));

        assertThat(homes)
                .containsEntry(Answerer.Home.SECURE, 390L)
                .containsEntry(Answerer.Home.SUPPORTED, 30L)
                .containsEntry(Answerer.Home.CHILDRENS_HOME, 700L);
    }

    @Test
    void theSameSeedMakesTheSameFileAndAnotherMakesAnother() throws IOException {
        String once = written(7);

        assertThat(written(7)).isEqualTo(once);
        assertThat(written(8)).isNotEqualTo(once);
    }

    @Test
    void aStatementThatIsNotAskedAtAnAgeIsNotASkip() throws IOException {
        List<String[]> rows =
                written(7).lines().map(line -> line.split(",", -1)).toList();
        Map<String, Integer> columns = new HashMap<>();
        for (int at = 0; at < rows.getFirst().length; at++) {
            columns.put(rows.getFirst()[at], at);
        }
        int age = columns.getOrDefault("age", -1);
        int looks = columns.getOrDefault("looks", -1);

        assertThat(rows.stream().skip(1))
                .allSatisfy(row -> assertThat(row[looks].equals("not asked"))
                        .as(Arrays.toString(row))
                        .isEqualTo(Integer.parseInt(row[age]) < 6));
    }

    private String written(long seed) throws IOException {
        Path file = folder.resolve("wave.csv");
        Wave.write(file, 3_000, seed, _ -> {});
        return Files.readString(file);
    }
}
