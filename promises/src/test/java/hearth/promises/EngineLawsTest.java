package hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Verdict.Word;
import hearth.story.Care;
import hearth.story.Coverage;
import hearth.story.Fact;
import hearth.story.Kind;
import hearth.story.London;
import hearth.story.Recorded;
import hearth.story.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What must hold of every verdict, whatever a child's story says. */
class EngineLawsTest {

    private static final int TRIES = 300;
    private static final Set<Word> NOT_KEPT = EnumSet.of(Word.BROKEN, Word.KEPT_LATE);

    /** Laws that are tried on nothing hold always. */
    @Test
    void theInventedChildrenAreGivenWordsAndLiveThroughTheSpringOf2020() {
        List<Judged> judged = InventedStories.facts(200)
                .flatMap(facts -> Promises.check(InventedStories.story(facts), asking(InventedStories.LAST)).stream())
                .toList();

        assertThat(judged)
                .filteredOn(one -> one.promise().id().equals("voice.word-given"))
                .extracting(one -> one.verdict().word())
                .contains(Word.KEPT, Word.KEPT_LATE, Word.BROKEN);
        assertThat(judged)
                .filteredOn(one -> one.verdict() instanceof Verdict.CannotTell(var _, var why) && why == Doubt.EASED)
                .isNotEmpty();
    }

    @Property(tries = TRIES)
    void theOrderInWhichFactsAreGivenChangesNothing(
            @ForAll("facts") List<Fact<?>> facts,
            @ForAll @IntRange(max = InventedStories.LAST) int day,
            @ForAll long order) {
        List<Fact<?>> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(order));

        assertThat(said(InventedStories.story(shuffled), day)).isEqualTo(said(InventedStories.story(facts), day));
    }

    @Property(tries = TRIES)
    void whatIsBrokenIsNeverNotYetDueOnALaterDay(
            @ForAll("facts") List<Fact<?>> facts,
            @ForAll @IntRange(max = InventedStories.LAST) int day,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        Story story = InventedStories.story(facts);
        List<String> broken = occasions(story, day, EnumSet.of(Word.BROKEN));

        assertThat(occasions(story, day + later, EnumSet.of(Word.NOT_YET_DUE)))
                .doesNotContainAnyElementsOf(some(broken));
    }

    @Property(tries = TRIES)
    void whatIsWrittenDownLaterNeverChangesWhatWasKnown(
            @ForAll("facts") List<Fact<?>> facts, @ForAll @IntRange(max = InventedStories.LAST) int day) {
        Instant known = London.startOf(InventedStories.FIRST.plusDays(day));
        List<Fact<?>> written = facts.stream()
                .<Fact<?>>map(fact -> fact)
                .filter(fact ->
                        fact.recorded() instanceof Recorded.At at && !at.at().isAfter(known))
                .toList();

        assertThat(said(InventedStories.story(facts).asKnownAt(known), day))
                .isEqualTo(said(InventedStories.story(written), day));
    }

    @Property(tries = TRIES)
    void whatIsPassedOverAtAGlanceWasNeverOwed(
            @ForAll("facts") List<Fact<?>> facts, @ForAll @IntRange(max = InventedStories.LAST) int day) {
        Story story = InventedStories.story(facts);
        Asking asking = Asking.on(InventedStories.FIRST.plusDays(day));
        var numbering = new Numbering();
        Prepared[] promises = Prepared.of(Promises.all(), numbering);
        Life life = new Life(story, asking, numbering.size());

        for (Prepared promise : promises) {
            for (int place = 0; place < promise.terms(); place++) {
                if (!promise.mayBeOwed(place, story.kinds())) {
                    assertThat(isOwed(promise.term(place).owed(), life))
                            .as(promise.promise().id())
                            .isFalse();
                }
            }
        }
    }

    private static boolean isOwed(Trigger trigger, Life life) {
        boolean happened = !(trigger instanceof Trigger.AfterEach after)
                || !life.done(after.event()).isEmpty();
        return happened && !life.stretches(trigger.during()).isEmpty();
    }

    /** Where the child lives, or a yearly answer, can itself show that a promise is broken; a missing act cannot. */
    @Property(tries = TRIES)
    void whatWasNotSeenIsNeverBrokenWhereNoSourceWouldHoldIt(
            @ForAll("facts") List<Fact<?>> facts, @ForAll @IntRange(max = InventedStories.LAST) int day) {
        Story story = InventedStories.story(facts, List.of());

        assertThat(Promises.check(story, asking(day)))
                .filteredOn(judged -> judged.promise().terms().stream().allMatch(EngineLawsTest::isDone))
                .noneMatch(judged -> NOT_KEPT.contains(judged.verdict().word()));
    }

    @Property(tries = TRIES)
    void everyTimeAPromiseIsOwedHasOneVerdict(
            @ForAll("facts") List<Fact<?>> facts,
            @ForAll("coverage") List<Coverage> coverage,
            @ForAll @IntRange(max = InventedStories.LAST) int day) {
        Story story = InventedStories.story(facts, coverage);

        for (Promise promise : Promises.all()) {
            for (Term term : promise.terms()) {
                if (term.owed() instanceof Trigger.Repeatedly) {
                    assertThat(single(promise, term).check(story, asking(day)).stream()
                                    .map(Verdict::occasion))
                            .as(promise.id())
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Property(tries = TRIES)
    void whatKeepsAPromiseIsNeverOverBeforeItWasOwedNorAfterTheDayOfJudging(
            @ForAll("facts") List<Fact<?>> facts,
            @ForAll("coverage") List<Coverage> coverage,
            @ForAll @IntRange(max = InventedStories.LAST) int day) {
        for (Judged judged : Promises.check(InventedStories.story(facts, coverage), asking(day))) {
            if (judged.verdict() instanceof Verdict.Kept(var occasion, var by)) {
                if (judged.promise().terms().stream().noneMatch(EngineLawsTest::mayBeBefore)) {
                    assertThat(by.happened().toDay()).isGreaterThan(occasion.owedFrom());
                }
                assertThat(by.day()).isLessThanOrEqualTo(asking(day).day());
            }
        }
    }

    /**
     * Two things may change. Who sees the child's first day there can count, and then it is another promise (the first
     * visit, say) that was not kept. And a dated act says more than the answer that a return gives for a year.
     */
    @Property(tries = TRIES)
    void moreCoverageNeverTurnsWhatWasNotKeptIntoCannotTell(
            @ForAll("facts") List<Fact<?>> facts,
            @ForAll("coverage") List<Coverage> coverage,
            @ForAll("coverage") List<Coverage> more,
            @ForAll @IntRange(max = InventedStories.LAST) int day) {
        List<Coverage> both = new ArrayList<>(coverage);
        both.addAll(more);
        Story less = InventedStories.story(facts, coverage);
        Story covered = InventedStories.story(facts, both);

        for (Promise promise : Promises.all()) {
            boolean isAnother = isTold(promise) || (isCounted(promise) && seesABeginning(facts, more));
            if (!isAnother && has(promise.check(less, asking(day)), NOT_KEPT)) {
                List<Verdict> after = promise.check(covered, asking(day));
                assertThat(has(after, NOT_KEPT) || !has(after, EnumSet.of(Word.CANNOT_TELL)))
                        .as("%s: %s", promise.id(), after)
                        .isTrue();
            }
        }
    }

    @Property(tries = TRIES)
    void onePromiseAloneSaysTheSameAsAllTogether(
            @ForAll("facts") List<Fact<?>> facts,
            @ForAll("coverage") List<Coverage> coverage,
            @ForAll @IntRange(max = InventedStories.LAST) int day) {
        Story story = InventedStories.story(facts, coverage);
        List<Judged> alone = Promises.all().stream()
                .flatMap(promise ->
                        promise.check(story, asking(day)).stream().map(verdict -> new Judged(promise, verdict)))
                .toList();

        assertThat(alone).isEqualTo(Promises.check(story, asking(day)));
    }

    @Property(tries = TRIES)
    void oneNewFactIsJudgedAsIfItHadAlwaysBeenThere(
            @ForAll("facts") List<Fact<?>> facts,
            @ForAll("coverage") List<Coverage> coverage,
            @ForAll @IntRange(max = InventedStories.LAST) int day) {
        for (int last = 1; last <= facts.size(); last++) {
            Story before = InventedStories.story(facts.subList(0, last - 1), coverage);
            Story after = InventedStories.story(facts.subList(0, last), coverage);
            Kind<?> added = Kind.of(facts.get(last - 1).detail().getClass());

            assertThat(Promises.catalogue().checkAfter(after, asking(day), added, Promises.check(before, asking(day))))
                    .isEqualTo(Promises.check(after, asking(day)));
        }
    }

    @Provide
    Arbitrary<List<Fact<?>>> facts() {
        return InventedStories.facts();
    }

    @Provide
    Arbitrary<List<Coverage>> coverage() {
        return InventedStories.coverage();
    }

    private static Asking asking(int day) {
        return Asking.on(InventedStories.FIRST.plusDays(day));
    }

    private static List<String> said(Story story, int day) {
        return Promises.check(story, asking(day)).stream()
                .map(judged -> judged.promise().id() + " " + judged.verdict().word() + " "
                        + judged.verdict().occasion() + " " + Because.of(judged))
                .toList();
    }

    private static List<String> occasions(Story story, int day, Set<Word> words) {
        return Promises.check(story, asking(day)).stream()
                .filter(judged -> words.contains(judged.verdict().word()))
                .map(judged -> judged.promise().id() + " " + judged.verdict().occasion())
                .toList();
    }

    /** The assertion wants something to look for. */
    private static List<String> some(List<String> broken) {
        return broken.isEmpty() ? List.of("nothing was broken") : broken;
    }

    private static boolean has(List<Verdict> verdicts, Set<Word> words) {
        return verdicts.stream().anyMatch(verdict -> words.contains(verdict.word()));
    }

    private static boolean isTold(Promise promise) {
        return promise.terms().stream().anyMatch(term -> term.keptBy() instanceof Keeper.ToldOrDone);
    }

    private static boolean isCounted(Promise promise) {
        return promise.terms().stream()
                .anyMatch(term ->
                        term.owed() instanceof Trigger.Repeatedly repeatedly && repeatedly.earlierPromises() > 0);
    }

    private static boolean seesABeginning(List<Fact<?>> facts, List<Coverage> coverage) {
        return facts.stream()
                .filter(fact -> fact.detail() instanceof Care)
                .anyMatch(fact -> coverage.stream().anyMatch(one -> one.days().covers(fact.day())));
    }

    /** Some things must be done before what makes them owed: a child is asked before the decision. */
    private static boolean mayBeBefore(Term term) {
        return term.due() instanceof Due.Beforehand || term.due() instanceof Due.OrBefore;
    }

    private static boolean isDone(Term term) {
        return term.keptBy() instanceof Keeper.DoneBy;
    }

    private static Promise single(Promise promise, Term term) {
        return new Promise(
                promise.id(),
                promise.ambition(),
                promise.words(),
                promise.purpose(),
                promise.law(),
                promise.inForce(),
                List.of(term),
                promise.excuses(),
                promise.readings());
    }
}
