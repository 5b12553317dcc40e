package hearth.promises.explain;

import hearth.promises.Asking;
import hearth.promises.Because;
import hearth.promises.Catalogue;
import hearth.promises.Doubt;
import hearth.promises.Judged;
import hearth.promises.Keeper;
import hearth.promises.Needs;
import hearth.promises.Occasion;
import hearth.promises.Promise;
import hearth.promises.Promises;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger;
import hearth.promises.Verdict;
import hearth.promises.book.PlainWords;
import hearth.story.Fact;
import hearth.story.Kind;
import hearth.story.Spoken;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Explains what came of one promise to one child. It asks the same judges as everybody else, sentence by sentence. */
public final class Explaining {

    private final Promise promise;
    private final Story story;
    private final Asking asking;

    private Explaining(Promise promise, Story story, Asking asking) {
        this.promise = promise;
        this.story = story;
        this.asking = asking;
    }

    /** Every version of the promise with this id, judged at that moment. */
    public static Explained of(String promise, Story story, Asking asking) {
        return of(promise, story, asking, Promises.catalogue());
    }

    /** The same, among these promises. */
    public static Explained of(String promise, Story story, Asking asking, Catalogue catalogue) {
        List<Explaining> versions = catalogue.versions(promise).stream()
                .map(one -> new Explaining(one, story, asking))
                .toList();
        List<Explanation> times = versions.stream()
                .flatMap(Explaining::times)
                .sorted(Comparator.comparingInt(
                        one -> one.judged().verdict().occasion().owedFrom()))
                .toList();
        return new Explained(
                times,
                times.isEmpty()
                        ? versions.stream()
                                .flatMap(Explaining::notOwed)
                                .distinct()
                                .toList()
                        : List.of());
    }

    /** One verdict that is known already. */
    public static Explanation of(Judged judged, Story story, Asking asking) {
        return new Explaining(judged.promise(), story, asking).explanation(judged.verdict());
    }

    private Stream<Explanation> times() {
        return promise.check(story, asking).stream().map(this::explanation);
    }

    private Explanation explanation(Verdict verdict) {
        Judged judged = new Judged(promise, verdict);
        Term term = termOf(verdict);
        List<Step> steps = new ArrayList<>();
        Because.of(judged).forEach(words -> steps.add(new Step(Topic.OUTCOME, words)));
        facts(verdict, term).forEach(fact -> steps.add(new Step(Topic.FACT, FactWords.of(fact))));
        if (!(term.keptBy() instanceof Keeper.Never)) {
            steps.add(new Step(Topic.CLOCK, ClockWords.of(term, verdict.occasion())));
        }
        steps.add(new Step(
                promise.law().authority().isLaw() ? Topic.LAW : Topic.WRITTEN,
                "%s, %s.".formatted(promise.law().citation(), PlainWords.since(promise))));
        steps.add(new Step(Topic.KEEPS, "Kept by " + term.keptBy().inWords() + "."));
        PlainWords.excuses(promise).forEach(words -> steps.add(new Step(Topic.EXCUSES, Spoken.first(words))));
        promise.readings().forEach(words -> steps.add(new Step(Topic.READING, words)));
        if (verdict instanceof Verdict.CannotTell(var occasion, var why)) {
            steps.add(new Step(Topic.UNKNOWN, unknown(occasion, term, why)));
        }
        return new Explanation(judged, steps);
    }

    /** The sentence of the promise that gives this verdict; where several do, the first. */
    private Term termOf(Verdict verdict) {
        return promise.terms().stream()
                .filter(term -> alone(term).check(story, asking).contains(verdict))
                .findFirst()
                .orElse(promise.terms().getFirst());
    }

    private Promise alone(Term term) {
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

    /** What made it owed on that day, then what decided it. */
    private Stream<Fact<?>> facts(Verdict verdict, Term term) {
        int day = verdict.occasion().owedFrom();
        Stream<Fact<?>> owed = story.standing().stream()
                .filter(fact ->
                        Needs.of(term.owed()).contains(Kind.of(fact.detail().getClass())))
                .filter(fact -> fact.happened().covers(day));
        return Stream.concat(owed, decided(verdict).stream()).distinct();
    }

    private static List<Fact<?>> decided(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Kept kept -> List.of(kept.by());
            case Verdict.KeptLate late -> List.of(late.by());
            case Verdict.Excused excused -> List.of(excused.why());
            case Verdict.NotYetDue _, Verdict.Broken _, Verdict.Lapsed _, Verdict.CannotTell _, Verdict.NotOwed _ ->
                List.of();
        };
    }

    private String unknown(Occasion occasion, Term term, Doubt why) {
        String days = occasion.due()
                .date()
                .map(due -> " from %s to %s".formatted(Because.day(occasion.from()), Because.day(due)))
                .orElse("");
        return why == Doubt.NOT_IN_SOURCE || why == Doubt.DAYS_NOT_COVERED
                ? "Whether there was %s%s. The sources here: %s."
                        .formatted(
                                term.keptBy().inWords(),
                                days,
                                String.join(
                                        ", ",
                                        story.sources().stream()
                                                .map(source -> source.name())
                                                .toList()))
                : why.words();
    }

    private Stream<String> notOwed() {
        return promise.terms().stream().flatMap(this::missing);
    }

    private Stream<String> missing(Term term) {
        List<String> kinds = Needs.of(term.owed()).stream()
                .filter(kind -> !story.has(kind))
                .map(Spoken::kind)
                .toList();
        if (!kinds.isEmpty()) {
            return kinds.stream().map(kind -> "Nothing in this story tells of \"%s\".".formatted(kind));
        }
        String who = "It is owed to a child who is %s, %s."
                .formatted(term.owed().during().inWords(), term.owed().inWords());
        String law = "%s: %s, %s."
                .formatted(PlainWords.whereWritten(promise), promise.law().citation(), PlainWords.since(promise));
        return Stream.concat(Stream.of("By the day of judging it had not become owed.", who), earlier(term, law));
    }

    private static Stream<String> earlier(Term term, String law) {
        return term.owed() instanceof Trigger.Repeatedly(State during, State chain, int earlier) && earlier > 0
                ? Stream.of(
                        "It counts from time %d on; of what comes before, other promises speak.".formatted(earlier),
                        law)
                : Stream.of(law);
    }
}
