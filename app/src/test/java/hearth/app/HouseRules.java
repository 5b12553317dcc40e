package hearth.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of the house. Each takes the classes it is to judge, so that planted violations can prove that it speaks. */
final class HouseRules {

    /** Which rooms each room may import. A room that is not named here may not be built. */
    private static final Map<String, Set<String>> ROOMS = Map.of(
            "story", Set.of(),
            "promises", Set.of("story"),
            "practice", Set.of("story", "promises"),
            "returns", Set.of("story"),
            "listening", Set.of("story"),
            "synthetic", Set.of("story", "returns"),
            "store", Set.of("story", "practice"),
            "pages", Set.of("story", "promises", "returns"),
            "app", Set.of("story", "promises", "practice", "returns", "listening", "synthetic", "store", "pages"));

    /** The rooms in which today is an argument, so that every answer can be asked again. */
    private static final Set<String> TIMELESS =
            Set.of("story", "promises", "practice", "returns", "listening", "synthetic", "store");

    /** Words that say nothing about what a thing does for a child or an authority. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "util",
            "common",
            "helper",
            "manager",
            "impl",
            "dto",
            "service",
            "model",
            "controller",
            "core",
            "shared",
            "api",
            "base");

    private static final Set<String> XML_DOORS = Set.of(
            "com.fasterxml.aalto.stax.InputFactoryImpl",
            "javax.xml.parsers.DocumentBuilderFactory",
            "javax.xml.parsers.SAXParserFactory",
            "javax.xml.stream.XMLInputFactory",
            "javax.xml.transform.TransformerFactory",
            "javax.xml.validation.SchemaFactory",
            "javax.xml.xpath.XPathFactory",
            "org.xml.sax.helpers.XMLReaderFactory");

    private static final Pattern ROOM = Pattern.compile("(?:^|.*\\.)hearth\\.([a-z]+)(?:\\..*)?");
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])");

    private HouseRules() {}

    static void roomsImportOnlyRoomsBelow(JavaClasses house) {
        classes()
                .that(are("in a room", type -> room(type).isPresent()))
                .should(keep("import only the rooms below them", HouseRules::importsFromAbove))
                .check(house);
    }

    static void theStoryStandsOnJavaAlone(JavaClasses house) {
        classes()
                .that(are(
                        "in the story",
                        type -> room(type).filter("story"::equals).isPresent()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "..hearth.story..")
                .allowEmptyShould(true)
                .check(house);
    }

    static void nobodyLooksAtTheClock(JavaClasses house) {
        noClasses()
                .that(are(
                        "in a timeless room",
                        type -> room(type).filter(TIMELESS::contains).isPresent()))
                .should()
                .accessTargetWhere(describe("it tells what time it is now", HouseRules::tellsTheTime))
                .allowEmptyShould(true)
                .check(house);
    }

    static void onlyTheHardenedFactoryOpensXml(JavaClasses house) {
        noClasses()
                .that(are("not HardenedXml", type -> !(type.getName() + "$").contains("hearth.returns.HardenedXml$")))
                .should()
                .dependOnClassesThat(are("a way to open XML", HouseRules::opensXml))
                .allowEmptyShould(true)
                .check(house);
    }

    static void namesSayWhatAThingIs(JavaClasses house) {
        classes()
                .should(keep("have a name that says what they do", HouseRules::emptyWordsIn))
                .check(house);
    }

    private static List<String> importsFromAbove(JavaClass type) {
        String here = room(type).orElseThrow();
        if (!ROOMS.containsKey(here)) {
            return List.of("%s is in %s, and the house has no such room".formatted(type.getName(), here));
        }
        return type.getDirectDependenciesFromSelf().stream()
                .filter(import_ -> room(import_.getTargetClass())
                        .filter(there -> !there.equals(here) && !ROOMS.get(here).contains(there))
                        .isPresent())
                .map(import_ -> "%s may not import from that room: %s".formatted(here, import_.getDescription()))
                .toList();
    }

    private static boolean tellsTheTime(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time");
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" -> target.getFullName().equals("java.util.Date.<init>()");
            case "getInstance" -> owner.getName().equals("java.util.Calendar");
            default ->
                owner.isEquivalentTo(Clock.class) && target.getName().matches("system.*|tick(Millis|Seconds|Minutes)");
        };
    }

    private static boolean opensXml(JavaClass type) {
        return XML_DOORS.stream().anyMatch(type::isAssignableTo);
    }

    private static List<String> emptyWordsIn(JavaClass type) {
        Set<String> places = Arrays.stream(type.getPackageName().split("\\.")).collect(Collectors.toSet());
        String last = WORD.matcher(type.getSimpleName())
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .reduce("", (before, word) -> word);
        places.add(last);
        return places.stream()
                .filter(word -> EMPTY_WORDS.contains(word) || EMPTY_WORDS.contains(word.replaceFirst("s$", "")))
                .map(word -> "%s is called %s, which says nothing of what it does".formatted(type.getName(), word))
                .toList();
    }

    private static Optional<String> room(JavaClass type) {
        Matcher matcher = ROOM.matcher(type.getPackageName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static DescribedPredicate<JavaClass> are(String description, Predicate<JavaClass> predicate) {
        return describe(description, predicate);
    }

    private static ArchCondition<JavaClass> keep(
            String description, Function<JavaClass, ? extends Collection<String>> complaints) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                complaints.apply(type).forEach(words -> events.add(SimpleConditionEvent.violated(type, words)));
            }
        };
    }
}
