package hearth.returns.stories;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Progress;
import hearth.returns.cin.CinOutcome;
import hearth.returns.cin.CinReading;
import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.Disability;
import hearth.story.Answer;
import hearth.story.ChildId;
import hearth.story.Help.AssessmentAuthorised;
import hearth.story.Help.Conference;
import hearth.story.Help.ConferenceKind;
import hearth.story.Help.Enquiry;
import hearth.story.Help.InNeed;
import hearth.story.Help.Referral;
import hearth.story.Help.ReferralDecision;
import hearth.story.Kind;
import hearth.story.NeedCategory;
import hearth.story.Plans.AbuseCategory;
import hearth.story.Plans.ChildInNeedPlan;
import hearth.story.Plans.ChildProtectionPlan;
import hearth.story.Source;
import hearth.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a census tells of a child becomes the child's story. */
class CensusStoriesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CensusStories stories;

    @BeforeEach
    void read() throws IOException {
        Path file = folder.resolve("census.xml");
        try (InputStream in = Objects.requireNonNull(
                CensusStoriesTest.class.getResourceAsStream("/hearth/returns/cin/small-census.xml"))) {
            Files.copy(in, file);
        }
        CinOutcome outcome = CinReading.of(file).read(Progress.none());
        stories = CensusStories.of(((CinOutcome.Read) outcome).census());
    }

    @Test
    void amysReferralLeadsToAnEnquiryAConferenceAndPlans() {
        Story amy = stories.of(0);

        assertThat(amy.child()).isEqualTo(new ChildId("AMY1"));
        assertThat(amy.all(Born.class).getFirst().happened().from()).isEqualTo(LocalDate.parse("2016-05-04"));
        assertThat(amy.all(Disability.class)).hasSize(8);
        assertThat(amy.all(Referral.class).getFirst().detail()).isEqualTo(new Referral("1A"));
        assertThat(amy.all(InNeed.class).getFirst().detail()).isEqualTo(new InNeed(NeedCategory.ABUSE_OR_NEGLECT));
        assertThat(amy.all(InNeed.class).getFirst().happened().isOpen()).isTrue();
        assertThat(amy.all(AssessmentAuthorised.class).getFirst().happened().from())
                .isEqualTo(LocalDate.parse("2025-10-20"));
        assertThat(amy.all(Enquiry.class).getFirst().detail()).isEqualTo(new Enquiry(Answer.YES));
        assertThat(amy.all(Conference.class))
                .extracting(fact -> fact.detail().kind())
                .containsExactly(ConferenceKind.INITIAL, ConferenceKind.REVIEW);
        assertThat(amy.all(ChildProtectionPlan.class).getFirst().detail())
                .isEqualTo(new ChildProtectionPlan(AbuseCategory.NEGLECT, AbuseCategory.EMOTIONAL, 0));
        assertThat(amy.all(ChildProtectionPlan.class).getFirst().happened().to())
                .contains(LocalDate.parse("2026-01-16"));
        assertThat(amy.all(ChildInNeedPlan.class)).hasSize(1);
    }

    @Test
    void aReferralThatLedToNothingMakesNobodyAChildInNeed() {
        Story cat = stories.of(2);

        assertThat(cat.all(Referral.class)).hasSize(1);
        assertThat(cat.all(InNeed.class)).isEmpty();
    }

    @Test
    void theCensusCoversItsYearAndWhatItAsksFor() {
        Source source = stories.source();

        assertThat(source.name()).isEqualTo("CIN census 2025/26");
        int day = (int) LocalDate.parse("2025-04-01").toEpochDay();
        Story amy = stories.of(0);
        assertThat(amy.covers(Kind.of(Conference.class), day, day)).isTrue();
        assertThat(amy.covers(Kind.of(Conference.class), day - 1, day - 1)).isFalse();
        assertThat(amy.covers(Kind.of(ReferralDecision.class), day, day)).isFalse();
    }

    @Test
    void whatIsToldElsewhereJoinsIntoOneStory() {
        Story elsewhere = Story.of(new ChildId("AMY1"), List.of(new Source("SSDA903 2025/26", List.of())), List.of());

        Story amy = stories.joined(0, elsewhere);

        assertThat(amy.sources()).extracting(Source::name).containsExactly("SSDA903 2025/26", "CIN census 2025/26");
        assertThat(amy.all(Born.class)).hasSize(1);
        assertThat(amy.all(Enquiry.class)).hasSize(1);
        assertThat(stories.joined(0, stories.of(0)).all(Born.class)).hasSize(1);
    }
}
