package hearth.promises.examples;

import hearth.promises.Ambition;
import hearth.promises.Doubt;
import hearth.promises.Promise;
import hearth.promises.Promises;
import hearth.promises.Verdict.Word;
import hearth.story.Answer;
import hearth.story.Day;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Kind;
import hearth.story.Postcode;
import hearth.story.Spoken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The guide to writing worked examples, for people who know the law and write no Java. */
public final class ExamplesGuide {

    private static final Set<String> PERIODS = Set.of(
            "looked-after",
            "placement",
            "short-breaks",
            "under-legal-status",
            "entitled",
            "accommodation",
            "in-custody",
            "agreed-to-fewer-visits",
            "unaccompanied",
            "social-worker",
            "reviewing-officer",
            "personal-adviser",
            "advocate",
            "independent-visitor",
            "named",
            "important-person",
            "responsible-team",
            "at-school",
            "key-stage-four",
            "child-protection-plan",
            "child-in-need-plan",
            "in-need",
            "adoption-planned",
            "deprivation-of-liberty-order",
            "care-proceedings",
            "kinship-care",
            "special-guardianship",
            "guardian-support",
            "privately-fostered",
            "leaver-answers");
    private static final Set<String> IN_HOURS = Set.of("in-secure", "secure-order", "went-missing", "locked-alone");

    /** The whole guide in Markdown. */
    public static String markdown() {
        return read("guide.md")
                .replace(
                        "{verdicts}",
                        codes(Arrays.stream(Word.values()).map(Word::kebab).toList()))
                .replace("{excuses}", codes(reasons(ExcuseReason.values())))
                .replace("{doubts}", doubts())
                .replace("{promises}", promises())
                .replace("{kinds}", kinds())
                .replace("{values}", values());
    }

    /** Writes the guide to this file. */
    public static void write(Path file) {
        try {
            Files.writeString(file, markdown());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String promises() {
        StringBuilder text = new StringBuilder();
        for (Ambition ambition : Ambition.values()) {
            List<Promise> promises = Promises.all().stream()
                    .filter(promise -> promise.ambition() == ambition)
                    .toList();
            if (!promises.isEmpty()) {
                text.append("**").append(ambition.title()).append("**\n\n");
                promises.forEach(promise -> text.append("- `%s` %s%n".formatted(promise.id(), promise.words())));
                text.append('\n');
            }
        }
        return text.toString().strip();
    }

    private static String kinds() {
        Map<String, List<Kind<?>>> groups = new LinkedHashMap<>();
        Kinds.all()
                .forEach(kind -> groups.computeIfAbsent(group(kind), _ -> new ArrayList<>())
                        .add(kind));
        return groups.entrySet().stream()
                .map(group -> "### " + group.getKey() + "\n\n"
                        + group.getValue().stream().map(ExamplesGuide::kind).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String group(Kind<?> kind) {
        return Spoken.first(title(kind.group()));
    }

    private static String kind(Kind<?> kind) {
        String fields = Arrays.stream(kind.type().getRecordComponents())
                .map(component -> "`%s` %s".formatted(Fields.kebab(component.getName()), takes(component.getType())))
                .collect(Collectors.joining(", "));
        return "- **%s** %s  %n  `%s`".formatted(kind.name(), fields.isEmpty() ? "has no fields" : fields, line(kind));
    }

    private static String takes(Class<?> type) {
        if (type == Answer.class) {
            return "(yes, no, unknown)";
        }
        if (type.isEnum()) {
            return "([%s](#%s))".formatted(title(type), title(type).replace(' ', '-'));
        }
        if (type == int.class) {
            return "(number)";
        }
        if (type == Day.class) {
            return "(day)";
        }
        return type == Postcode.class ? "(postcode in quotes)" : "(text)";
    }

    private static String line(Kind<?> kind) {
        String when = "2026-12-29";
        if (PERIODS.contains(kind.name())) {
            when = "from 2026-12-21 to 2027-03-01";
        } else if (IN_HOURS.contains(kind.name())) {
            when = "from 2026-12-21 09:00 to 2026-12-23 17:30";
        }
        return Arrays.stream(kind.type().getRecordComponents())
                .map(component -> " " + Fields.kebab(component.getName()) + " " + sample(component))
                .collect(Collectors.joining("", kind.name() + " " + when, ""));
    }

    private static String sample(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Answer.class) {
            return "yes";
        }
        if (type.isEnum()) {
            return Fields.constants(type).stream()
                    .filter(name -> !name.equals("UNKNOWN"))
                    .findFirst()
                    .orElseThrow();
        }
        if (type == int.class) {
            return "1";
        }
        if (type == Day.class) {
            return "2026-04-01";
        }
        if (type == Postcode.class) {
            return "\"LS1 1AA\"";
        }
        return component.getName().equals("promise") ? "health.5plus" : "\"...\"";
    }

    private static String values() {
        Map<String, Class<?>> types = new TreeMap<>();
        Kinds.all().stream()
                .flatMap(kind -> Arrays.stream(kind.type().getRecordComponents()))
                .map(RecordComponent::getType)
                .filter(type -> type.isEnum() && type != Answer.class)
                .forEach(type -> types.put(title(type), type));
        return types.entrySet().stream()
                .map(type -> "### " + type.getKey() + "\n\n" + codes(Fields.constants(type.getValue())))
                .collect(Collectors.joining("\n\n"));
    }

    private static String title(Class<?> type) {
        return Fields.kebab(type.getSimpleName()).replace('-', ' ');
    }

    private static String doubts() {
        return Arrays.stream(Doubt.values())
                .map(doubt -> "- `%s` %s".formatted(Expected.code(doubt), doubt.words()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> reasons(Enum<?>[] names) {
        return Arrays.stream(names).map(Expected::code).toList();
    }

    private static String codes(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(ExamplesGuide.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExamplesGuide() {}
}
