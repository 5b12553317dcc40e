package hearth.promises.pledge;

import hearth.promises.Catalogue;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Period;
import hearth.promises.Pledge;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger;
import hearth.promises.examples.Failure;
import hearth.promises.examples.Line;
import hearth.promises.examples.Mistake;
import hearth.promises.examples.Place;
import hearth.promises.examples.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of the law that somebody thinks of: other times or another scope for promises that there are, and new promises
 * in the form of a pledge.
 *
 * @param changes each promise with its change
 * @param failures what could not be understood
 */
public record Draft(List<Change> changes, List<Failure> failures) {

    /** Copies the lists. */
    public Draft {
        changes = List.copyOf(changes);
        failures = List.copyOf(failures);
    }

    /**
     * One promise as it would be.
     *
     * @param before as it is promised now; empty where it is new
     * @param after as it would be
     */
    public record Change(Optional<Promise> before, Promise after) {}

    /** Reads the draft in this file, which may change these promises. */
    public static Draft read(Path place, Catalogue catalogue) {
        return switch (TextFile.of(place)) {
            case TextFile.Text(var path, var text) -> read(path.toString(), text, catalogue);
            case TextFile.Unreadable unreadable -> new Draft(List.of(), List.of(unreadable.failure()));
        };
    }

    /** Reads a draft, which may change these promises; its name is only shown. */
    public static Draft read(String file, String text, Catalogue catalogue) {
        List<Change> changes = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int number = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            boolean isChange = line.startsWith("change ");
            rest.append(isChange ? "" : line).append('\n');
            if (isChange) {
                try {
                    changes.add(change(Line.of(line.substring("change ".length())), catalogue));
                } catch (Mistake mistake) {
                    failures.add(new Failure.NotUnderstood(new Place(file, number), line.strip(), mistake.says()));
                }
            }
        }
        PledgeFile pledges = PledgeFile.read(file, rest.toString(), catalogue);
        failures.addAll(pledges.failures());
        pledges.pledges().stream()
                .map(Pledge::promise)
                .map(promise -> new Change(Optional.empty(), promise))
                .forEach(changes::add);
        if (changes.isEmpty() && failures.isEmpty()) {
            failures.add(new Failure.NotUnderstood(
                    new Place(file, 0),
                    "",
                    "Nothing in it would change.\nMaybe: change voice.review-1 within 15 working days"));
        }
        return new Draft(changes, failures);
    }

    private static Change change(Line line, Catalogue catalogue) {
        String id = line.next("a promise's id");
        Promise before = catalogue.versions(id).stream()
                .reduce((_, later) -> later)
                .orElseThrow(() -> Mistake.unknown(id, "promise", catalogue.ids()));
        List<Term> terms = before.terms();
        if (line.takes("within") || line.takes("every")) {
            Period period = When.period(line);
            terms = terms.stream().map(term -> within(id, term, period)).toList();
        } else if (line.takes("to")) {
            State state = NamedStates.read(line);
            terms = terms.stream()
                    .map(term -> new Term(to(term.owed(), state), term.due(), term.keptBy()))
                    .toList();
        } else {
            throw new Mistake(
                    "It is not said what would change of %s.".formatted(id),
                    "within 15 working days, every 4 weeks, or to looked-after aged 0 to 15.");
        }
        if (!line.isAtEnd()) {
            throw new Mistake(
                    "\"%s\" stands after the change.".formatted(line.ahead(0)), "it belongs on a line of its own.");
        }
        return new Change(Optional.of(before), changed(before, terms));
    }

    private static Promise changed(Promise before, List<Term> terms) {
        return new Promise(
                before.id(),
                before.ambition(),
                before.words(),
                before.purpose(),
                before.law(),
                before.inForce() instanceof InForce.NotCommenced ? new InForce.Unconfirmed() : before.inForce(),
                terms,
                before.excuses(),
                before.readings());
    }

    private static Term within(String id, Term term, Period period) {
        return new Term(term.owed(), due(id, term.due(), period), term.keptBy());
    }

    private static Due due(String id, Due due, Period period) {
        return switch (due) {
            case Due.Within _ -> Due.within(period);
            case Due.Eased(var _, var days) -> Due.within(period).easedOn(days);
            case Due.OrBefore(var later) -> new Due.OrBefore(due(id, later, period));
            case Due.NotWhile(var waiting, var then) -> new Due.NotWhile(waiting, due(id, then, period));
            case Due.NoNumber _ -> Due.within(period);
            case Due.Lengthened(var _, var extension, var times, var longer) ->
                new Due.Lengthened(Due.within(period), extension, times, longer);
            case Due.OnDays(var days, var then, var otherwise) ->
                new Due.OnDays(days, then, due(id, otherwise, period));
            case Due.NotBefore _,
                    Due.BeforeFirst _,
                    Due.OnNamedDay _,
                    Due.Beforehand _,
                    Due.Extended _,
                    Due.BeforeNextReview _,
                    Due.BeforeEndOf _,
                    Due.SecureHoursUsedUp _ ->
                throw new Mistake(
                        "%s falls due %s, which is no length of time.".formatted(id, due.inWords()),
                        "write it as a new promise, in the form of a pledge.");
        };
    }

    private static Trigger to(Trigger owed, State state) {
        return switch (owed) {
            case Trigger.AtStartOf _ -> new Trigger.AtStartOf(state);
            case Trigger.AtEndOf(var _, var then) -> new Trigger.AtEndOf(state, then);
            case Trigger.InEach(var part, var _) -> new Trigger.InEach(part, state);
            case Trigger.AfterEach(var event, var _) -> new Trigger.AfterEach(event, state);
            case Trigger.AfterEndOf(var ended, var _) -> new Trigger.AfterEndOf(ended, state);
            case Trigger.AfterFirst(var event, var _) -> new Trigger.AfterFirst(event, state);
            case Trigger.Repeatedly(var _, var _, var earlier) -> new Trigger.Repeatedly(state, state, earlier);
            case Trigger.Throughout _ -> new Trigger.Throughout(state);
        };
    }
}
