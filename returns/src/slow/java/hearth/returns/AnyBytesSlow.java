package hearth.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer makes up returns from a few small ones, always those that take the readers where none took them before. What it
 * makes up next hangs on a seed, which it prints. {@code -Dhearth.fuzz.seconds=600} gives it longer.
 */
class AnyBytesSlow {

    private static final int SECONDS = Integer.getInteger("hearth.fuzz.seconds", 60);

    /** Making the classes ready for Jazzer takes a while on a busy machine. */
    private static final int SECONDS_TO_BEGIN = 300;

    private static final int SECONDS_FOR_ONE = 20;

    @Test
    void theReadersAnswerWhateverTheyAreGiven(@TempDir Path found) throws IOException, InterruptedException {
        Path seeds = Path.of("src/slow/corpus").toAbsolutePath();
        Path said = found.resolve("said.txt");
        Path madeUp = Files.createDirectory(found.resolve("made-up"));
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+EnableDynamicAgentLoading",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=hearth.returns.ReadersFuzz",
                        "--instrumentation_includes=hearth.returns.**",
                        "--custom_hook_includes=hearth.none.**",
                        "--trace=cov",
                        "-max_total_time=" + SECONDS,
                        "-timeout=" + SECONDS_FOR_ONE,
                        "-rss_limit_mb=0",
                        "-max_len=8192",
                        madeUp.toString(),
                        seeds.toString())
                .directory(found.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean isOver = jazzer.waitFor(SECONDS + SECONDS_TO_BEGIN, TimeUnit.SECONDS);
        jazzer.destroyForcibly().waitFor();

        assertThat(isOver).as("Jazzer came to an end").isTrue();
        assertThat(jazzer.exitValue()).as(Files.readString(said)).isZero();
        Files.readString(said).lines().filter(line -> line.startsWith("Done")).forEach(System.out::println);
    }
}
