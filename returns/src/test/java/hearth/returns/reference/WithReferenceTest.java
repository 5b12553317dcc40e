package hearth.returns.reference;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Finding;
import hearth.returns.Progress;
import hearth.returns.rules.Answer;
import hearth.returns.rules.ReferenceData;
import hearth.returns.rules.RuleRun;
import hearth.returns.rules.Setting;
import hearth.returns.rules.Whereabouts;
import hearth.returns.rules.ssda903.SsdaRules;
import hearth.returns.ssda903.SmallReturn;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.returns.stories.ReturnStories;
import hearth.story.Care.OutsideOurArea;
import hearth.story.Care.Placement;
import hearth.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amy lives three miles from home in her own council's area, Ben 30 miles away in another's. */
class WithReferenceTest {

    private static final String LEEDS = "E08000035";

    @TempDir
    private Path place;

    @Test
    void placesAreDerivedExactly() throws IOException {
        Whereabouts where = Whereabouts.of(
                read().thisYear().rows(Table.EPISODES), reference().postcodes().orElseThrow());

        assertThat(where.authority(0)).contains(LEEDS);
        assertThat(where.authority(1)).contains("E08000032");
        // 3,000 m and 4,000 m: 5 km, which are 3.1 miles of 1.6093 km
        assertThat(where.tenthsOfMiles(0)).isEqualTo(31);
        assertThat(where.tenthsOfMiles(1)).isEqualTo(311);
    }

    @Test
    void theCouncilIsThatOfMostOfTheChildrensOwnHomes() throws IOException {
        assertThat(Whereabouts.likelySender(
                        read().thisYear().rows(Table.EPISODES),
                        reference().postcodes().orElseThrow()))
                .contains(LEEDS);
    }

    @Test
    void everyRuleThatNeedsReferenceDataIsJudgedWithThem() throws IOException {
        RuleRun with = run(reference().known(Optional.of(LEEDS)));
        RuleRun without = run(ReferenceData.none());

        assertThat(wanting(with)).isEmpty();
        assertThat(wanting(without))
                .containsExactlyInAnyOrder(
                        "169", "179", "218", "219", "221", "224", "227", "228", "229", "392a", "411", "420", "452",
                        "453", "503G", "503H", "503J", "1008", "1015");
    }

    @Test
    void homesThatTheListKnowsOtherwiseAreFound() throws IOException {
        Ssda903 ssda903 = read();
        RuleRun run = RuleRun.of(
                SsdaRules.all(), ssda903, Setting.of(ssda903, reference().known(Optional.of(LEEDS))));
        List<String> bens = run.findings(ssda903.children().withId("BEN").orElseThrow()).stream()
                .map(Finding::rule)
                .toList();
        List<String> amys = run.findings(ssda903.children().withId("AMY").orElseThrow()).stream()
                .map(Finding::rule)
                .toList();

        assertThat(bens).contains("221", "228").doesNotContain("1008", "219", "224", "227");
        assertThat(amys).doesNotContain("1008", "219", "221", "224", "227", "228", "229", "1015");
    }

    @Test
    void theStoryTellsWhereTheHomeIsAndWhetherItIsRegistered() throws IOException {
        Placement amys = only(story("AMY"));
        Placement bens = only(story("BEN"));

        assertThat(amys.atADistance()).isEqualTo(hearth.story.Answer.NO);
        assertThat(amys.registered()).isEqualTo(hearth.story.Answer.UNKNOWN);
        assertThat(bens.atADistance()).isEqualTo(hearth.story.Answer.UNKNOWN);
        assertThat(bens.registered()).isEqualTo(hearth.story.Answer.NO);
        assertThat(story("AMY").all(OutsideOurArea.class)).isEmpty();
        assertThat(story("BEN").all(OutsideOurArea.class)).hasSize(1);
    }

    private Story story(String id) throws IOException {
        Ssda903 ssda903 = read();
        return ReturnStories.of(ssda903, reference().known(Optional.of(LEEDS)))
                .of(ssda903.children().withId(id).orElseThrow());
    }

    private static Placement only(Story story) {
        assertThat(story.all(Placement.class)).hasSize(1);
        return story.all(Placement.class).getFirst().detail();
    }

    private RuleRun run(ReferenceData known) throws IOException {
        Ssda903 ssda903 = read();
        return RuleRun.of(SsdaRules.all(), ssda903, Setting.of(ssda903, known));
    }

    private static List<String> wanting(RuleRun run) {
        List<String> codes = new ArrayList<>();
        run.rulings().forEach(ruling -> {
            if (ruling.answer() instanceof Answer.NotEvaluated(var why, var _) && why == Answer.Why.NO_REFERENCE) {
                codes.add(ruling.rule().code());
            }
        });
        return codes;
    }

    private Ssda903 read() throws IOException {
        Path folder = Files.createDirectories(place.resolve("return"));
        return SmallReturn.ofAmyAndBen(folder).read();
    }

    private Reference reference() throws IOException {
        ReferenceFolder folder = ReferenceFolder.at(place.resolve("kept"));
        folder.bringIn(
                List.of(
                        file(
                                "postcodes.csv",
                                "pcd,laua,oseast1m,osnrth1m",
                                "LS1 1AA,E08000035,430000,430000",
                                "LS2 2BB,E08000035,433000,434000",
                                "BD1 1AA,E08000032,430000,480000",
                                "BD9 9ZZ,E08000032,430000,480000"),
                        file(
                                "homes.csv",
                                "URN,Placement code,Placement provider code,Deregistration date,Setting postcode",
                                "1234567,\"U4,U6\",PR1,,LS1 1AA",
                                "7654321,K2,PR4,31/12/2017,BD9 9ZZ")),
                Optional.empty(),
                LocalDate.parse("2026-11-22"),
                Progress.none());
        return folder.read();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(place.resolve(name), String.join("\n", lines) + "\n");
    }
}
