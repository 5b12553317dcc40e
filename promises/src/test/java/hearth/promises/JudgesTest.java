package hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hearth.promises.examples.Example;
import hearth.promises.examples.ExampleFile;
import hearth.promises.examples.Examples;
import hearth.promises.examples.Failure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The edges at which a judge could be a day off, or count one act twice; as worked examples. */
class JudgesTest {

    @Test
    void whatBeganTodayIsOwedFromToday() {
        assertThat(failures("""
                A plan that began today
                  born 2017-05-04
                  child-protection-plan from 2026-12-21
                  judge 2026-12-21
                  expect family.core-group not-yet-due due 2027-01-07
                """)).isEmpty();
    }

    @Test
    void onTheDayOnWhichTheChildIsBackTheTalkIsOwed() {
        assertThat(failures("""
                Back today
                  born 2012-05-04
                  looked-after from 2026-12-21
                  went-missing from 2027-01-04 to 2027-01-06
                  judge 2027-01-06
                  expect voice.missing-talk not-yet-due due 2027-01-10 00:00
                """)).isEmpty();
    }

    @Test
    void whatMayHaveBeenDoneOnUnseenDaysMovesTheDueDayToItsLatest() {
        assertThat(failures("""
                A source that was silent in September 2025
                  born 2014-05-04
                  source record covers everything from 2024-01-01 to 2025-09-01
                  source record covers everything from 2025-10-01
                  looked-after from 2024-01-10
                  health-review 2024-01-10
                  health-review 2025-01-10
                  judge 2026-10-01
                  expect health.5plus kept due 2025-01-10
                  expect health.5plus cannot-tell due 2026-01-10 reason days-not-covered
                  judge 2026-10-02
                  expect health.5plus kept due 2025-01-10
                  expect health.5plus broken due 2026-10-01
                """)).isEmpty();
    }

    @Test
    void aSourceThatBeginsStopsAndBeginsAgainCountsFromWhereItBeganAgain() {
        assertThat(failures("""
                Christmas was not covered
                  born 2014-05-04
                  source record covers everything from 2026-12-01 to 2026-12-24
                  source record covers everything from 2027-01-10
                  looked-after from 2026-12-21
                  placement from 2026-12-21 type FOSTER_OTHER
                  judge 2027-02-20
                  expect voice.visit-year1 not-yet-due due 2027-02-20
                  judge 2027-02-21
                  expect voice.visit-year1 broken due 2027-02-20
                """)).isEmpty();
    }

    @Test
    void afterAnExcuseTheClockRunsOnFromTheDayThatWasExcused() {
        assertThat(failures("""
                The child says no for a year
                  born 2014-05-04
                  looked-after from 2024-01-10
                  health-review 2024-01-10
                  health-review 2025-01-10
                  excuse 2026-01-09 promise health.5plus reason CHILD_REFUSES by CHILD
                  judge 2026-01-10
                  expect health.5plus kept due 2025-01-10
                  expect health.5plus excused due 2026-01-10 reason child-refuses
                  judge 2026-01-11
                  expect health.5plus kept due 2025-01-10
                  expect health.5plus excused due 2026-01-10 reason child-refuses
                  expect health.5plus not-yet-due due 2027-01-10
                  judge 2027-01-11
                  expect health.5plus kept due 2025-01-10
                  expect health.5plus excused due 2026-01-10 reason child-refuses
                  expect health.5plus broken due 2027-01-10
                """)).isEmpty();
    }

    @Test
    void anIntervalThatReachesOverATimeInWhichItWasNotOwedIsJudgedOnce() {
        assertThat(failures("""
                Two months with adopters
                  born 2014-05-04
                  looked-after from 2025-03-01
                  health-review 2025-03-01
                  placement from 2025-03-01 to 2025-06-01 type FOSTER_OTHER
                  placement from 2025-06-01 to 2025-08-01 type ADOPTION_ORDER_NEW_CARER
                  placement from 2025-08-01 type FOSTER_OTHER
                  judge 2026-02-01
                  expect health.5plus not-yet-due due 2026-03-01
                """)).isEmpty();
    }

    @Test
    void whatWasDoneBeforeTheHourOfTheEventDoesNotKeepIt() {
        assertThat(failures("""
                A record a minute before the measure
                  born 2012-05-04
                  looked-after from 2026-12-21
                  placement from 2026-12-21 type CHILDRENS_HOME
                  restrained 2027-02-08 17:40
                  restraint-recorded 2027-02-08 17:39
                  judge 2027-03-01
                  expect home.restraint-record broken due 2027-02-09 17:40
                  expect home.restraint-record broken due 2027-02-10 17:40
                  expect home.restraint-record broken due 2027-02-13

                A record in the same minute
                  born 2012-05-04
                  looked-after from 2026-12-21
                  placement from 2026-12-21 type CHILDRENS_HOME
                  restrained 2027-02-08 17:40
                  restraint-recorded 2027-02-08 17:40
                  judge 2027-03-01
                  expect home.restraint-record kept due 2027-02-09 17:40
                  expect home.restraint-record broken due 2027-02-10 17:40
                  expect home.restraint-record broken due 2027-02-13
                """)).isEmpty();
    }

    @Test
    void oneTalkIsEnoughForTheDecisionsOfOneDayAndUsedUpAfterThem() {
        assertThat(failures("""
                Two decisions on one day
                  born 2014-05-04
                  looked-after from 2026-12-21
                  wishes-asked 2027-01-05
                  decided 2027-01-11
                  decided 2027-01-11
                  judge 2027-01-12
                  expect voice.wishes-before-decision kept due 2027-01-11
                  expect voice.wishes-before-decision kept due 2027-01-11

                A talk on the day of a decision
                  born 2014-05-04
                  looked-after from 2026-12-21
                  wishes-asked 2027-01-11
                  decided 2027-01-11
                  decided 2027-01-20
                  judge 2027-01-21
                  expect voice.wishes-before-decision kept due 2027-01-11
                  expect voice.wishes-before-decision broken due 2027-01-20
                """)).isEmpty();
    }

    @Test
    void aWordGivenAgainIsKeptByWhatIsDoneFromThatDayOn() {
        assertThat(failures("""
                Done on the day on which it was promised
                  born 2014-05-04
                  promised-to 2026-12-16 what "I will ring you" by SOCIAL_WORKER until 2026-12-20
                  promise-kept 2026-12-16 what "I will ring you"
                  judge 2026-12-21
                  expect voice.word-given kept due 2026-12-20

                Done on the day on which it was promised again
                  born 2014-05-04
                  promised-to 2026-12-16 what "I will ring you" by SOCIAL_WORKER until 2026-12-20
                  promised-to 2026-12-20 what "I will ring you" by SOCIAL_WORKER until 2026-12-27
                  promise-kept 2026-12-20 what "I will ring you"
                  judge 2026-12-21
                  expect voice.word-given broken due 2026-12-20
                  expect voice.word-given kept due 2026-12-27
                """)).isEmpty();
    }

    @Test
    void hoursFromBeforeACourtsAuthorityAreLeftOutAndLaterHoursCount() {
        assertThat(failures("""
                An order between two stays, and one long before both
                  secure-order from 2026-09-01 09:00 to 2026-09-08 09:00 order FIRST
                  in-secure from 2026-11-02 09:00 to 2026-11-04 09:00
                  in-secure from 2026-11-10 09:00
                  judge 2026-11-11 09:01
                  expect secure.72h kept due 2026-11-05 09:00
                  expect secure.72h broken due 2026-11-11 09:00
                """)).isEmpty();
    }

    @Test
    void whatIsOwedAgainAndAgainNeedsATime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> again(new Due.NoNumber()))
                .withMessageContaining("Maybe Due.within(...) is meant.");
        assertThatIllegalArgumentException().isThrownBy(() -> again(new Due.Beforehand()));
    }

    private static void again(Due due) {
        Promise visits = Promises.named("voice.visit-year1").orElseThrow();
        Term term = new Term(
                new Trigger.Repeatedly(States.LOOKED_AFTER, States.LOOKED_AFTER, 0),
                due,
                visits.terms().getFirst().keptBy());
        Example example = ExampleFile.read("here", """
                Looked after
                  looked-after from 2026-12-21
                  judge 2026-12-22
                  expect voice.visit-year1 not-owed
                """).examples().getFirst();
        Promise promise = new Promise(
                visits.id(),
                visits.ambition(),
                visits.words(),
                visits.purpose(),
                visits.law(),
                visits.inForce(),
                List.of(term),
                visits.excuses(),
                visits.readings());
        assertThat(promise.check(example.story(), Asking.on(LocalDate.parse("2026-12-22"))))
                .isEmpty();
    }

    private static List<String> failures(String examples) {
        ExampleFile file = ExampleFile.read("here", examples);
        assertThat(file.failures()).isEmpty();
        return file.examples().stream()
                .flatMap(example -> Examples.check(example).stream())
                .map(Failure::inWords)
                .flatMap(List::stream)
                .toList();
    }
}
