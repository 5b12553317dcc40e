package hearth.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Progress;
import hearth.returns.Progress.Next;
import hearth.returns.write.Episodes;
import hearth.synthetic.InventedCouncil.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheSameChildTest {

    @TempDir
    Path folder;

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        Path once = folder.resolve("once");
        Path again = folder.resolve("again");

        InventedCouncil.of(7).lookingAfter(300).writeReturn(once, Progress.none());
        InventedCouncil.of(7).lookingAfter(300).writeReturn(again, Progress.none());

        for (Path file : files(once)) {
            assertThat(again.resolve(once.relativize(file))).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void another_seed_gives_other_children() {
        assertThat(InventedCouncil.of(7).story(3).written())
                .isNotEqualTo(InventedCouncil.of(8).story(3).written());
    }

    @Test
    void a_child_made_alone_is_the_child_made_in_the_crowd() {
        InventedCouncil council = InventedCouncil.of(7);
        var inTheCrowd = council.stories(40).toList();

        for (int number : List.of(39, 0, 17)) {
            assertThat(InventedCouncil.of(7).story(number).written())
                    .isEqualTo(inTheCrowd.get(number).written());
        }
    }

    @Test
    void a_story_for_a_return_holds_the_same_facts_as_the_whole_story() {
        InventedCouncil council = InventedCouncil.of(7);

        for (int number = 0; number < 60; number++) {
            assertThat(council.story(number).written())
                    .containsAll(council.forReturn(number).story().written());
        }
    }

    @Test
    void a_return_is_the_same_from_the_whole_story_and_from_the_short_one() {
        InventedCouncil council = InventedCouncil.of(7);

        for (int number = 0; number < 60; number++) {
            assertThat(Episodes.of(council.story(number)))
                    .isEqualTo(Episodes.of(council.forReturn(number).story()));
        }
    }

    @Test
    void whoever_waits_may_stop_it() throws IOException {
        var written = InventedCouncil.of(7).lookingAfter(2_000).writeReturn(folder, (_, _) -> Next.STOP);

        assertThat(written.end()).isEqualTo(End.STOPPED);
        assertThat(written.children()).isLessThan(2_000);
    }

    @Test
    void seed_1_is_ashcombe_and_its_children_have_its_letters() {
        assertThat(InventedCouncil.of(1).name()).isEqualTo("Ashcombe");
        assertThat(InventedCouncil.of(1).child(0).text()).isEqualTo("ASH0000001");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
