package hearth.returns.stories;

import static hearth.returns.ssda903.SmallReturn.AMY;
import static hearth.returns.ssda903.SmallReturn.EPISODES;
import static hearth.returns.ssda903.SmallReturn.HEADER;
import static hearth.returns.ssda903.SmallReturn.MISSING;
import static hearth.returns.ssda903.SmallReturn.REVIEWS;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Progress;
import hearth.returns.ssda903.ReturnReading;
import hearth.returns.ssda903.SmallReturn;
import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.Sex;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Adoption.Adopted;
import hearth.story.Answer;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Care.ShortBreaks;
import hearth.story.Care.Start;
import hearth.story.CareEnd;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Kind;
import hearth.story.LeavingCare.LeaverAnswers;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.Missing.WentMissing;
import hearth.story.PlacementType;
import hearth.story.Reviews.Review;
import hearth.story.Secure.InCustody;
import hearth.story.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnStoriesTest {

    @TempDir
    Path folder;

    @Test
    void aPlacementStartsWhenTheChildMovesAndNotWhenOnlyTheLegalStatusChanges() {
        Story amy = amy(
                "AMY,01/05/2017,S,C1,N1,U6,PR1,01/09/2017,X1,,,,",
                "AMY,01/09/2017,L,C2,N1,U6,PR1,01/12/2017,X1,CARPL,,,",
                "AMY,01/12/2017,P,C2,N1,K2,PR1,,,,,,");

        assertThat(days(amy, Placement.class)).containsExactly("2017-05-01/2017-12-01", "2017-12-01/");
        assertThat(days(amy, UnderLegalStatus.class)).containsExactly("2017-05-01/2017-09-01", "2017-09-01/");
        assertThat(days(amy, LookedAfter.class)).containsExactly("2017-05-01/");
    }

    @Test
    void aHolidayWithAnotherCarerDoesNotEndThePlacement() {
        Story amy = amy(
                "AMY,01/05/2017,S,C1,N1,U6,PR1,01/08/2017,X1,,,LS2 2BB,1234567",
                "AMY,01/08/2017,P,C1,N1,T2,PR1,15/08/2017,X1,,,BD1 1AA,",
                "AMY,15/08/2017,P,C1,N1,U6,PR1,,,,,LS22BB,1234567");

        assertThat(days(amy, Placement.class)).containsExactly("2017-05-01/");
    }

    @Test
    void afterHospitalAnotherHomeIsAnotherPlacement() {
        Story amy = amy(
                "AMY,01/05/2017,S,C1,N1,U6,PR1,01/08/2017,X1,,,LS2 2BB,1234567",
                "AMY,01/08/2017,P,C1,N1,T1,PR1,15/08/2017,X1,,,BD1 1AA,",
                "AMY,15/08/2017,P,C1,N1,U6,PR1,,,,,BD2 2BB,7654321");

        assertThat(days(amy, Placement.class)).containsExactly("2017-05-01/2017-08-15", "2017-08-15/");
        assertThat(starts(amy)).containsExactly(Start.SEEN, Start.SEEN);
    }

    @Test
    void whereAHospitalStayIsTheFirstThingKnownTheHomeAfterItMayBeTheOneFromBefore() {
        Story amy = amy(
                "AMY,01/04/2017,P,C2,N1,T1,PR1,15/04/2017,X1,,,BD1 1AA,", "AMY,15/04/2017,P,C2,N1,U6,PR1,,,,,LS2 2BB,");

        assertThat(starts(amy)).containsExactly(Start.EARLIER, Start.EARLIER);
    }

    @Test
    void theSameCarerUnderAnotherKindOfHomeStartsNoClock() {
        Story amy = amy(
                "AMY,01/05/2017,S,E1,N1,U5,PR1,01/08/2017,X1,,,LS2 2BB,", "AMY,01/08/2017,T,E1,N1,A5,PR1,,,,,LS2 2BB,");

        assertThat(starts(amy)).containsExactly(Start.SEEN, Start.EARLIER);
        assertThat(amy.all(Placement.class).getLast().detail().type())
                .isEqualTo(PlacementType.ADOPTION_ORDER_CURRENT_CARER);
    }

    @Test
    void careThatWasNotSeenToBeginHadBegunBefore() {
        Story amy = amy("AMY,01/05/2017,P,C2,N1,U6,PR1,,,,,,");

        assertThat(amy.all(LookedAfter.class).getFirst().detail().start()).isEqualTo(Start.EARLIER);
        assertThat(starts(amy)).containsExactly(Start.SEEN);
    }

    @Test
    void careEndsWithAReasonAndBeginsAgain() {
        Story amy = amy("AMY,01/05/2017,S,V2,N1,U6,PR1,01/08/2017,E4A,,,,", "AMY,01/02/2018,S,V2,N1,U6,PR1,,,,,,");

        assertThat(days(amy, LookedAfter.class)).containsExactly("2017-05-01/2017-08-01", "2018-02-01/");
        assertThat(amy.all(LookedAfter.class).getFirst().detail().ended()).isEqualTo(CareEnd.RETURNED_HOME_PLANNED);
    }

    @Test
    void whereTheRowSaysThatTheNextEpisodeFollowsCareGoesOn() {
        Story amy = amy("AMY,01/05/2017,S,V2,N1,U6,PR1,01/08/2017,X1,,,,", "AMY,01/08/2017,S,C2,N1,U6,PR1,,,,,,");

        assertThat(days(amy, LookedAfter.class)).containsExactly("2017-05-01/");
    }

    @Test
    void anEpisodeThatRunsOnEndsWhenTheNextBeginsAndCareGoesOn() {
        Story amy = amy("AMY,01/05/2017,S,V2,N1,U6,PR1,01/09/2017,E4A,,,,", "AMY,15/08/2017,P,C2,N1,K2,PR1,,,,,,");

        assertThat(days(amy, Placement.class)).containsExactly("2017-05-01/2017-08-15", "2017-08-15/");
        assertThat(days(amy, LookedAfter.class)).containsExactly("2017-05-01/");
    }

    @Test
    void whatEndedOnAnImpossibleDayIsNotTakenToGoOn() {
        Story amy = amy("AMY,01/05/2017,S,V2,N1,U6,PR1,31/09/2017,E4A,,,,");

        assertThat(days(amy, LookedAfter.class)).containsExactly("2017-05-01");
        assertThat(amy.all(LookedAfter.class).getFirst().detail().ended()).isEqualTo(CareEnd.RETURNED_HOME_PLANNED);
    }

    @Test
    void theSameEpisodeInBothYearsIsToldOnceByThisYearsRow() {
        lastYear("AMY,01/05/2016,S,V2,N1,U6,PR1,,,,,,");
        Story amy = amy("AMY,01/05/2016,S,V2,N1,U6,PR1,01/08/2017,E4A,,,,");

        assertThat(days(amy, LookedAfter.class)).containsExactly("2016-05-01/2017-08-01");
        assertThat(amy.sources()).extracting("name").containsExactly("SSDA903 2016/17", "SSDA903 2017/18");
    }

    @Test
    void whatEndedLastYearIsPartOfTheStory() {
        lastYear("AMY,01/05/2016,S,V2,N1,U6,PR1,01/03/2017,X1,CARPL,,,", "AMY,01/03/2017,P,V2,N1,K2,PR1,,,,,,");
        Story amy = amy("AMY,01/03/2017,P,V2,N1,K2,PR1,,,,,,");

        assertThat(days(amy, Placement.class)).containsExactly("2016-05-01/2017-03-01", "2017-03-01/");
        assertThat(amy.all(LookedAfter.class).getFirst().detail().start()).isEqualTo(Start.SEEN);
    }

    @Test
    void whatWentOnLastYearAndIsNotThereThisYearIsKnownUpToThere() {
        lastYear("AMY,01/05/2016,S,V2,N1,U6,PR1,,,,,,");
        Story amy = amy();

        assertThat(days(amy, LookedAfter.class)).containsExactly("2016-05-01/2017-04-01");
    }

    @Test
    void aChildOnShortBreaksIsOnOneSeriesOfWhichNoReviewsAreKnown() {
        SmallReturn.in(folder.resolve("now")).file("reviews.csv", REVIEWS);
        Story amy = amy(
                "AMY,01/05/2017,S,V3,N2,U6,PR1,03/05/2017,E8,,,,", "AMY,01/08/2017,S,V3,N2,U6,PR1,04/08/2017,E8,,,,");

        assertThat(days(amy, ShortBreaks.class)).containsExactly("2017-05-01/2017-08-04");
        assertThat(covers(amy, Review.class, "2017-04-01", "2017-04-30")).isTrue();
        assertThat(covers(amy, Review.class, "2017-06-01", "2017-06-01")).isFalse();
        assertThat(covers(amy, Review.class, "2017-08-04", "2018-03-31")).isTrue();
        assertThat(covers(amy, Placement.class, "2017-04-01", "2018-03-31")).isTrue();
    }

    @Test
    void onlyTablesThatWereSuppliedAreCoveredAndOnlyInTheirYear() {
        Story amy = amy("AMY,01/05/2017,S,V2,N1,U6,PR1,,,,,,");

        assertThat(covers(amy, Review.class, "2017-06-01", "2017-06-01")).isFalse();
        assertThat(covers(amy, LookedAfter.class, "2017-04-01", "2018-03-31")).isTrue();
        assertThat(covers(amy, LookedAfter.class, "2018-03-31", "2018-04-01")).isFalse();
    }

    @Test
    void reviewsAreToldOnceAndTwoOnOneDayAreTwo() {
        SmallReturn.in(folder.resolve("now"))
                .file(
                        "reviews.csv",
                        REVIEWS,
                        "AMY,04/05/2012,01/06/2017,PN1",
                        "AMY,04/05/2012,01/06/2017,PN1",
                        "AMY,04/05/2012,01/06/2017,PN2");
        Story amy = amy();

        assertThat(days(amy, Review.class)).containsExactly("2017-06-01", "2017-06-01");
        assertThat(amy.all(Review.class)).extracting(Fact::id).doesNotHaveDuplicates();
    }

    @Test
    void aChildWhoIsBackOnTheSameDayWasMissingThatDay() {
        SmallReturn.in(folder.resolve("now"))
                .file(
                        "missing.csv",
                        MISSING,
                        "AMY,04/05/2012,M,01/06/2017,01/06/2017",
                        "AMY,04/05/2012,A,01/07/2017,03/07/2017",
                        "AMY,04/05/2012,M,01/03/2018,");
        Story amy = amy();

        assertThat(days(amy, WentMissing.class)).containsExactly("2017-06-01", "2017-07-01/2017-07-03", "2018-03-01/");
    }

    @Test
    void twoHeadersTellOnlyWhatTheyAgreeOn() {
        SmallReturn.in(folder.resolve("now")).file("header.csv", HEADER, AMY, "AMY,2,05/05/2012,WBRI,A123456789012,,");
        Story amy = amy();

        assertThat(amy.all(Born.class)).isEmpty();
        assertThat(amy.all(Described.class).getFirst().detail().sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void withoutAHeaderTheBirthIsKnownFromAnotherTable() {
        SmallReturn.in(folder.resolve("now")).file("reviews.csv", REVIEWS, "AMY,04/05/2012,01/06/2017,PN1");

        assertThat(days(amy(), Born.class)).containsExactly("2012-05-04");
    }

    @Test
    void aCareLeaversAnswersCountForTheBirthdayInTheYear() {
        SmallReturn.in(folder.resolve("now"))
                .file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "AMY,29/02/2000,YES,F2,Z1");
        Story amy = amy();

        assertThat(days(amy, LeaverAnswers.class)).containsExactly("2018-02-28");
        assertThat(amy.all(LeaverAnswers.class).getFirst().detail().formerCarer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void anAdoptionIsToldOnTheDayOnWhichCareEndedForIt() {
        SmallReturn.in(folder.resolve("now"))
                .file(
                        "ad1.csv",
                        "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
                        "AMY,04/05/2012,01/02/2017,01/04/2017,1,2,MF,L0");
        Story amy = amy("AMY,01/05/2017,P,E1,N1,A5,PR1,01/12/2017,E11,,,,");

        assertThat(days(amy, Adopted.class)).containsExactly("2017-12-01");
        assertThat(amy.all(Adopted.class).getFirst().detail()).isEqualTo(new Adopted(2, Answer.YES));
    }

    @Test
    void custodyAndComingAloneAreTold() {
        SmallReturn.in(folder.resolve("now")).file("uasc.csv", "CHILD,SEX,DOB,DUC", "AMY,2,04/05/2000,04/05/2018");
        Story amy = amy("AMY,01/05/2017,S,J1,N1,R5,PR3,,,,,,");

        assertThat(days(amy, InCustody.class)).containsExactly("2017-05-01/");
        assertThat(days(amy, Unaccompanied.class)).containsExactly("2017-05-01/2018-05-04");
    }

    @Test
    void theSameFactHasTheSameIdInNextYearsReturn() {
        lastYear("AMY,01/05/2016,S,V2,N1,U6,PR1,,,,,,");
        FactId first = story(SmallReturn.read(ReturnReading.of(folder.resolve("before"))
                        .year(SmallReturn.YEAR.before())
                        .read(Progress.none())))
                .all(Placement.class)
                .getFirst()
                .id();

        Story amy = amy("AMY,01/05/2016,S,V2,N1,U6,PR1,01/08/2017,E4A,,,,");

        assertThat(amy.all(Placement.class).getFirst().id()).isEqualTo(first);
    }

    /** Amy's story from these episodes of 2018 and what else lies in the two folders. */
    private Story amy(String... episodes) {
        SmallReturn.in(folder.resolve("now")).file("episodes.csv", with(EPISODES, episodes));
        ReturnReading reading = ReturnReading.of(folder.resolve("now")).year(SmallReturn.YEAR);
        boolean hasBefore = folder.resolve("before").toFile().exists();
        return story(SmallReturn.read(
                (hasBefore ? reading.lastYear(folder.resolve("before")) : reading).read(Progress.none())));
    }

    private void lastYear(String... episodes) {
        SmallReturn.in(folder.resolve("before")).file("episodes.csv", with(EPISODES, episodes));
    }

    private static Story story(hearth.returns.ssda903.Ssda903 read) {
        return ReturnStories.of(read).of(read.children().withId("AMY").orElseThrow());
    }

    private static String[] with(String head, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = head;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return lines;
    }

    private static List<String> days(Story story, Class<? extends Detail> kind) {
        return story.all(kind).stream().map(fact -> fact.happened().toString()).toList();
    }

    private static List<Start> starts(Story story) {
        return story.all(Placement.class).stream()
                .map(fact -> fact.detail().start())
                .toList();
    }

    private static boolean covers(Story story, Class<? extends Detail> kind, String first, String last) {
        return story.covers(Kind.of(kind), (int) LocalDate.parse(first).toEpochDay(), (int)
                LocalDate.parse(last).toEpochDay());
    }
}
