package hearth.promises.book;

import hearth.promises.Allowed;
import hearth.promises.Authority;
import hearth.promises.Because;
import hearth.promises.Catalogue;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Law;
import hearth.promises.Outcome;
import hearth.promises.Pledge;
import hearth.promises.Promise;
import hearth.promises.Term;
import hearth.promises.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A promise in plain sentences: who is owed it, when, what keeps it, what excuses, and where it is written. */
public final class PlainWords {

    /** One question and its answer. */
    public record Answered(String question, String answer) {}

    /** The questions for each sentence of the promise; what a sentence leaves out another of them may hold. */
    public static List<List<Answered>> terms(Promise promise) {
        List<Term> terms = promise.terms();
        List<List<Answered>> answered = new ArrayList<>();
        for (Term term : terms) {
            String who = answered.isEmpty() ? "Owed to" : "Also owed to";
            String not = terms.size() == 1 ? "Not owed to" : "This sentence does not speak of";
            answered.add(term(term, who, not));
        }
        return answered;
    }

    private static List<Answered> term(Term term, String whoIs, String whoIsNot) {
        List<Answered> answers = new ArrayList<>();
        List<String> not = term.owed().during().whoIsNot();
        answers.add(new Answered(
                whoIs, "a child who is " + join(term.owed().during().whoIs(), "and") + "."));
        if (!not.isEmpty()) {
            answers.add(new Answered(whoIsNot, "a child who is " + join(not, "or") + "."));
        }
        answers.add(new Answered("When", when(term) + "."));
        answers.add(new Answered(
                term.keptBy() instanceof Keeper.Never ? "Kept as long as" : "Kept by",
                term.keptBy().inWords() + "."));
        return answers;
    }

    /** What the rule itself allows. */
    public static List<String> excuses(Promise promise) {
        return promise.excuses().stream()
                .map(Allowed::inWords)
                .map(words -> words + ".")
                .toList();
    }

    /** The outcomes that it serves, for example "safe and happy". */
    public static String outcomes(Promise promise, Catalogue catalogue) {
        return join(
                catalogue.outcomes(promise.id()).stream().map(Outcome::kebab).toList(), "and");
    }

    /** Who approved a pledge, and what changed since, for those whom it concerns; nothing for what is no pledge. */
    public static List<Answered> pledged(Promise promise, Catalogue catalogue) {
        return catalogue.pledge(promise.id()).map(PlainWords::pledged).orElse(List.of());
    }

    private static List<Answered> pledged(Pledge pledge) {
        Pledge.Approval approval = pledge.approval();
        Answered approved =
                new Answered("Approved by", "%s, on %s.".formatted(approval.by(), Because.day(approval.on())));
        Stream<Answered> changes = pledge.changes().stream()
                .map(change -> new Answered("Changed on " + Because.day(change.on()), change.words()));
        return Stream.concat(Stream.of(approved), changes).toList();
    }

    /** What the law says, quoted or in our words. */
    public static String wording(Law law) {
        return switch (law.wording()) {
            case Law.Wording.Quoted(var words)
            when law.authority() == Authority.PLEDGE -> "In the council\u2019s words: \u201c" + words + "\u201d.";
            case Law.Wording.Quoted(var words) -> "In the words of the law: \u201c" + words + "\u201d.";
            case Law.Wording.NotYetChecked(var paraphrase) -> "In our words: " + paraphrase + ".";
        };
    }

    /** Since when it holds, for example "law since 1 April 2011"; what is no law never says so. */
    public static String since(Promise promise) {
        String inWords = promise.inForce().inWords();
        return switch (promise.inForce()) {
            case InForce.Between _ -> rank(promise.law().authority()) + inWords;
            case InForce.Always _, InForce.Unconfirmed _, InForce.NotCommenced _ -> inWords;
        };
    }

    private static String rank(Authority authority) {
        return switch (authority) {
            case LAW, ENACTED_NOT_COMMENCED, TO_CONFIRM -> "law ";
            case GUIDANCE -> "guidance ";
            case AMBITION -> "asked for ";
            case PLEDGE, PERSONAL -> "";
        };
    }

    /** What stands above the place where it is written. */
    public static String whereWritten(Promise promise) {
        return promise.law().authority().isLaw() ? "The law" : "Where it is written";
    }

    /** Whether the words of the law are still to be read; a person's own word is no law. */
    public static boolean isUnchecked(Promise promise) {
        return promise.law().authority() != Authority.PERSONAL
                && promise.law().wording() instanceof Law.Wording.NotYetChecked;
    }

    /** Whether the first day is still to be confirmed. */
    public static boolean isUnconfirmed(Promise promise) {
        return promise.inForce() instanceof InForce.Unconfirmed;
    }

    private static String when(Term term) {
        return switch (term.owed()) {
            case Trigger.Throughout _ ->
                term.keptBy() instanceof Keeper.Never ? "all the time" : "all the time; the law sets no number of days";
            case Trigger.AfterEach(var event, var _)
            when term.due() instanceof Due.Beforehand -> "before each " + event.inWords() + ", or on the day itself";
            case Trigger.AtStartOf _
            when term.due() instanceof Due.Beforehand -> "once, before each time this begins, or on its first day";
            case Trigger.AfterFirst _, Trigger.AfterEach _, Trigger.AfterEndOf _ ->
                term.owed().inWords() + ": " + due(term.due());
            case Trigger.AtStartOf _ -> term.owed().inWords() + ": " + due(term.due());
            case Trigger.InEach _ -> term.owed().inWords();
            case Trigger.AtEndOf _ -> term.owed().inWords() + ": " + due(term.due());
            case Trigger.Repeatedly _ -> term.owed().inWords() + ": " + due(term.due());
        };
    }

    private static String due(Due due) {
        return switch (due) {
            case Due.NoNumber _ -> "the law sets no number of days";
            case Due.SecureHoursUsedUp _ -> "before 72 hours in any 28 days are used up";
            case Due.NotBefore _,
                    Due.BeforeFirst _,
                    Due.OnNamedDay _,
                    Due.Within _,
                    Due.Eased _,
                    Due.Beforehand _,
                    Due.OrBefore _,
                    Due.Extended _,
                    Due.Lengthened _,
                    Due.OnDays _,
                    Due.NotWhile _,
                    Due.BeforeNextReview _,
                    Due.BeforeEndOf _ -> due.inWords();
        };
    }

    /** Joined as people say it. */
    static String join(List<String> words, String last) {
        return switch (words.size()) {
            case 0, 1 -> String.join("", words);
            case 2 -> words.getFirst() + " " + last + " " + words.getLast();
            default -> String.join(", ", words.subList(0, words.size() - 1)) + ", " + last + " " + words.getLast();
        };
    }

    private PlainWords() {}
}
