package hearth.promises.pledge;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Ambition;
import hearth.promises.Authority;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Law;
import hearth.promises.Outcome;
import hearth.promises.Pledge;
import hearth.promises.Pledge.Approval;
import hearth.promises.Pledge.Change;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.examples.Dates;
import hearth.promises.examples.Kinds;
import hearth.promises.examples.Line;
import hearth.promises.examples.Mistake;
import hearth.story.Days;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.LeavingCare.Payment;
import hearth.story.Role;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One pledge while it is read, line by line. */
final class PledgeParagraph {

    private static final List<String> NEEDED =
            List.of("id", "words", "to", "when", "kept-by", "from", "council", "approved", "serves");
    private static final List<String> WORDS = List.of(
            "id",
            "words",
            "purpose",
            "to",
            "when",
            "kept-by",
            "amount",
            "excuse",
            "from",
            "council",
            "approved",
            "serves",
            "ambition",
            "link",
            "change");

    private final String name;
    private final Map<String, Object> given = new LinkedHashMap<>();
    private final List<Allowed> excuses = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<PledgedAmount> amounts = new ArrayList<>();

    PledgeParagraph(String name) {
        this.name = name;
    }

    /** Reads one line of it. */
    void read(String written) {
        Line line = Line.of(written);
        String word = line.next("a word such as words, to or when");
        switch (word) {
            case "excuse" -> excuses.add(excuse(line));
            case "change" -> changes.add(change(line));
            case "amount" -> amounts.add(PledgedAmount.read(line));
            default -> once(word, value(word, line));
        }
        if (!line.isAtEnd()) {
            throw new Mistake(
                    "\"%s\" stands after %s.".formatted(line.ahead(0), word),
                    "a text of several words needs quotation marks.");
        }
    }

    private void once(String word, Object value) {
        if (given.put(word, value) != null) {
            throw new Mistake("%s is said twice.".formatted(word), "one of them belongs to another pledge.");
        }
    }

    private Object value(String word, Line line) {
        return switch (word) {
            case "id" -> id(line.next("an id"));
            case "words", "purpose", "council" -> line.next("a text in quotation marks");
            case "link" -> link(line.next("an address"));
            case "to" -> NamedStates.read(line);
            case "when" -> When.read(line);
            case "kept-by" -> keptBy(line);
            case "from" -> days(line);
            case "approved" -> new Approval(line.next("a name in quotation marks"), Dates.day(line));
            case "serves" -> outcomes(line);
            case "ambition" -> ambition(line.next("an ambition"));
            default -> throw Mistake.unknown(word, "word of a pledge", WORDS);
        };
    }

    private static String id(String id) {
        if (!id.matches("[a-z0-9-]+\\.[a-z0-9-]+")) {
            throw new Mistake("\"%s\" is no id.".formatted(id), "ashcombe.ring-3: small letters, figures, one dot.");
        }
        return id;
    }

    private static URI link(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException _) {
            throw new Mistake("\"%s\" is no address.".formatted(address), "https://... is meant.");
        }
    }

    private static Keeper.DoneBy keptBy(Line line) {
        List<Act> acts = new ArrayList<>();
        Kinds.list(line).forEach(kind -> acts.add(Act.any(kind.type())));
        if (acts.isEmpty()) {
            throw new Mistake("It is not said what keeps it.", "kept-by visit is meant.");
        }
        if (!line.isAtEnd()) {
            throw new Mistake(
                    "\"%s\" stands after the kinds of fact.".formatted(line.ahead(0)),
                    "a comma is missing: kept-by visit,in-touch.");
        }
        return new Keeper.DoneBy(acts);
    }

    private static Days days(Line line) {
        LocalDate from = Dates.day(line);
        return line.takes("to") ? Days.between(from, Dates.day(line)) : Days.since(from);
    }

    private static Set<Outcome> outcomes(Line line) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        while (!line.isAtEnd()) {
            String word = line.next("an outcome");
            outcomes.add(Outcome.named(word)
                    .orElseThrow(() -> Mistake.unknown(
                            word,
                            "outcome",
                            Arrays.stream(Outcome.values()).map(Outcome::kebab).toList())));
        }
        return outcomes;
    }

    private static Ambition ambition(String word) {
        return constant(Ambition.class, word, "ambition");
    }

    private static Allowed excuse(Line line) {
        ExcuseReason reason = constant(ExcuseReason.class, line.next("a reason"), "reason");
        if (!line.takes("by")) {
            throw new Mistake("It is not said who may decide it.", "by CHILD belongs there.");
        }
        Role by = constant(Role.class, line.next("who decides"), "role");
        return new Allowed(reason, Set.of(by), line.next("what the excuse is, in quotation marks"));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String written, String isNo) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant ->
                        constant.name().equals(written.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> Mistake.unknown(
                        written,
                        isNo,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    private static Change change(Line line) {
        return new Change(Dates.day(line), line.next("what changed, in quotation marks"));
    }

    /** The pledge, once all its lines are read. */
    Pledge pledge() {
        NEEDED.stream().filter(word -> !given.containsKey(word)).findFirst().ifPresent(missing -> {
            throw new Mistake(
                    "The pledge \"%s\" does not say %s.".formatted(name, missing),
                    "a line \"%s ...\" is missing.".formatted(missing));
        });
        When when = get("when", When.class);
        Term term = new Term(when.trigger(get("to", State.class)), when.due(), keeper(when));
        String council = text("council");
        Promise promise = new Promise(
                text("id"),
                given.containsKey("ambition") ? get("ambition", Ambition.class) : Ambition.VOICE,
                text("words"),
                given.containsKey("purpose") ? text("purpose") : "So that you can count on it.",
                new Law(Authority.PLEDGE, "promised by " + council, link(), Law.quoted(name)),
                new InForce.Between(get("from", Days.class)),
                List.of(term),
                excuses,
                List.of("This is a promise of %s and not law.".formatted(council)));
        return new Pledge(promise, council, outcomes(), get("approved", Approval.class), changes);
    }

    private URI link() {
        return given.containsKey("link") ? get("link", URI.class) : URI.create("");
    }

    private Keeper keeper(When when) {
        Keeper.DoneBy acts = get("kept-by", Keeper.DoneBy.class);
        if (amounts.isEmpty()) {
            return acts;
        }
        if (!acts.equals(Keeper.doneBy(Act.any(Payment.class)))) {
            throw new Mistake("Only money can reach an amount.", "kept-by payment is meant.");
        }
        if (when.shape() instanceof When.Shape.Every) {
            throw new Mistake("Sums add up to an amount once, not again and again.", "when within 4 weeks is meant.");
        }
        return PledgedAmount.keeper(amounts, get("from", Days.class), text("council"), link());
    }

    @SuppressWarnings("unchecked") // only outcomes are put there
    private Set<Outcome> outcomes() {
        return (Set<Outcome>) get("serves", Set.class);
    }

    private String text(String word) {
        return get(word, String.class);
    }

    private <T> T get(String word, Class<T> type) {
        return type.cast(Objects.requireNonNull(given.get(word), word));
    }
}
