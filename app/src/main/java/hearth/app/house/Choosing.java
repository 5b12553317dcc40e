package hearth.app.house;

import static hearth.pages.day.Question.How.*;

import hearth.pages.day.Frame.Way;
import hearth.pages.day.Question;
import hearth.pages.day.Question.How;
import hearth.practice.chronology.Chronology;
import hearth.practice.record.FormKind;
import hearth.practice.record.OtherForm;
import hearth.practice.work.MyWork;
import hearth.practice.work.Task;
import hearth.promises.Allowed;
import hearth.promises.Asking;
import hearth.promises.Catalogue;
import hearth.story.Kind;
import hearth.story.Spoken;
import hearth.story.Story;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What there is to choose from in one child's record: the promises that wait, the lines that stand, the kinds of fact that
 * have no form of their own.
 *
 * @param form which form chooses
 * @param story the child's record
 * @param today which day it is
 * @param catalogue the promises
 * @param fields what stands in the form
 */
record Choosing(FormKind form, Story story, LocalDate today, Catalogue catalogue, Map<String, List<String>> fields) {

    private static final int LINES = 150;
    private static final int MOST_DECISIONS = 39;

    /** The promises to this child that wait and from which a decision may depart. */
    List<Way> departures() {
        return tasks().stream()
                .filter(task -> !task.promise().excuses().isEmpty())
                .map(Choosing::way)
                .distinct()
                .toList();
    }

    /** Every promise to this child that waits. */
    List<Way> waiting() {
        return tasks().stream().map(Choosing::way).distinct().toList();
    }

    /** The reasons that those promises allow, or that the one which is chosen allows. */
    List<Way> reasons() {
        String chosen = stands("promise");
        return Choices.of(tasks().stream()
                .filter(task -> chosen.isEmpty() || task.promise().id().equals(chosen))
                .flatMap(task -> task.promise().excuses().stream())
                .map(Allowed::reason)
                .distinct()
                .toList());
    }

    /** How many decisions of a review are written already. */
    int decisions() {
        int last = 0;
        for (int number = 1; number <= MOST_DECISIONS; number++) {
            last = stands("decision-" + number).isEmpty() ? last : number;
        }
        return last;
    }

    /** The lines of the record that can be taken back, or remembered differently. */
    List<Question> facts() {
        return switch (form) {
            case TAKE_BACK ->
                List.of(
                        Question.of("fact", ONE_OF_MANY, "What never stood?", "", lines()),
                        Question.of(
                                "reason",
                                WORDS,
                                "Why did it never stand?",
                                "What was written stays to be read. The child may ask.",
                                List.of()));
            case REMEMBER ->
                List.of(
                        Question.of("fact", ONE_OF_MANY, "What do you remember differently?", "", lines()),
                        Question.of(
                                "words",
                                THE_CHILDS_WORDS,
                                "How do you remember it?",
                                "Your words stand beside it for good. Nobody can change them.",
                                List.of()));
            case VISIT,
                    NOTE,
                    FAMILY_TIME,
                    ASSESSMENT,
                    PLAN,
                    REVIEW,
                    DECISION,
                    MOVE,
                    MISSING,
                    HEALTH,
                    SCHOOL,
                    DOCUMENT,
                    OTHER,
                    APPROVAL,
                    ANSWER -> List.of();
        };
    }

    private List<Way> lines() {
        return Chronology.of(story).lines().reversed().stream()
                .limit(LINES)
                .map(line -> new Way(
                        Words.day(line.fact().happened().from()) + ": " + shortened(line.words()),
                        line.fact().id().toString()))
                .toList();
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() > 80 ? line.substring(0, 79) + "…" : line;
    }

    /** Which kind of fact, and when one is chosen, what that says. */
    List<Question> other() {
        List<Question> all = new ArrayList<>();
        all.add(Question.of(
                        "kind",
                        ONE_OF_MANY,
                        "What was done?",
                        "",
                        OtherForm.kinds().stream()
                                .map(kind -> new Way(Spoken.first(Spoken.kind(kind)), kind.name()))
                                .sorted(Comparator.comparing(Way::words))
                                .toList())
                .with("Show what belongs to it"));
        kind().ifPresent(kind -> all.addAll(fields(kind)));
        all.add(Question.of("until", DAY, "When was it over?", "Empty where it was one day.", List.of()));
        all.add(Question.of("goes-on", ANY_OF, "Or does it go on?", "", List.of(new Way("It goes on", "yes"))));
        return all;
    }

    private java.util.Optional<Kind<?>> kind() {
        String name = stands("kind");
        return OtherForm.kinds().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static List<Question> fields(Kind<?> kind) {
        RecordComponent[] components = Objects.requireNonNull(kind.type().getRecordComponents());
        List<String> names = OtherForm.fields(kind);
        List<Question> fields = new ArrayList<>();
        for (int at = 0; at < components.length; at++) {
            String asks = Spoken.first(names.get(at).replace('-', ' '));
            fields.add(Question.of(
                    names.get(at), how(components[at].getType()), asks, "", options(components[at].getType())));
        }
        return fields;
    }

    private static How how(Class<?> type) {
        if (type.isEnum()) {
            return options(type).size() > 5 ? ONE_OF_MANY : ONE_OF;
        }
        return type == int.class ? NUMBER : type == hearth.story.Day.class ? DAY : LINE;
    }

    private static List<Way> options(Class<?> type) {
        return type.isEnum()
                ? Choices.of(Arrays.<Object>stream(Objects.requireNonNull(type.getEnumConstants()))
                        .<Enum<?>>map(Enum.class::cast)
                        .toList())
                : List.of();
    }

    private List<Task> tasks() {
        return MyWork.of(List.of(story), Asking.on(today), catalogue).tasks();
    }

    private static Way way(Task task) {
        return new Way(task.forTheChild(), task.promise().id());
    }

    private String stands(String field) {
        List<String> all = fields.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }
}
