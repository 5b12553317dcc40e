package hearth.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.app.check.Checked;
import hearth.app.check.ReturnedStories;
import hearth.app.check.Verdicts;
import hearth.promises.Asking;
import hearth.returns.Progress;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.synthetic.InventedCouncil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReportTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)(?:#[^\"]*)?\"");

    @Test
    void everyLinkOfTheReportLeadsSomewhere(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report");
        FolderReport.write(report, council(folder), Takes.TABLES, Progress.none());

        try (Stream<Path> all = Files.walk(report)) {
            List<Path> pages =
                    all.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).hasSizeGreaterThan(60);
            for (Path page : pages) {
                assertThat(linksOf(page))
                        .as(page.toString())
                        .allSatisfy(link -> assertThat(link).exists());
            }
        }
    }

    @Test
    void noPageOfAnEarlierReportIsLeftAmongTheNewOnes(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report");
        Council council = council(folder);
        FolderReport.write(report, council, List.of(), Progress.none());
        Path earlier = Files.writeString(report.resolve("child/GONE1.html"), "a child of another check");
        Path own = Files.writeString(report.resolve("notes.txt"), "somebody's own notes");

        FolderReport.write(report, council, List.of(), Progress.none());

        assertThat(earlier).doesNotExist();
        assertThat(own).exists();
    }

    private static List<Path> linksOf(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("https://www.legislation.gov.uk/") && !link.startsWith("https:"))
                .distinct()
                .map(page::resolveSibling)
                .toList();
    }

    private static Council council(Path folder) throws IOException {
        InventedCouncil.of(1).lookingAfter(40).writeReturn(folder, hearth.returns.Progress.none());
        Path years = folder.resolve("ssda903");
        if (ReturnReading.of(years).read(Progress.none()) instanceof Outcome.Read(var ssda903)) {
            Asking asking = Asking.on(ssda903.year().lastDay());
            Verdicts verdicts = Verdicts.of(ReturnedStories.of(ssda903), asking, Progress.none())
                    .orElseThrow();
            return Council.of("Ashcombe", Checked.of(ssda903, verdicts));
        }
        throw new AssertionError("The return could not be read");
    }
}
