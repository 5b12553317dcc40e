package hearth.app.demonstration;

import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.NameUse;
import hearth.story.AboutTheChild.Named;
import hearth.story.Care.Placement;
import hearth.story.Fact;
import hearth.story.PlacementType;
import hearth.story.Story;
import hearth.story.Voice.Said;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which invented children and carers have an account. */
final class Guests {

    private static final int OLD_ENOUGH = 11;
    private static final List<String> CARERS = List.of("Pat Holloway", "Lorraine Finch", "Deepak Rao", "Gwen Tanner");

    /** Those who are old enough and said most. */
    static List<Story> youngPeople(List<Story> stories, LocalDate today, int most) {
        return stories.stream()
                .filter(story -> age(story, today) >= OLD_ENOUGH && age(story, today) < 18)
                .sorted(Comparator.comparingInt(
                                (Story story) -> -story.all(Said.class).size())
                        .thenComparing(Story::child))
                .limit(most)
                .toList();
    }

    /** Those who live with foster carers today, first the young people who sign in themselves. */
    static List<Story> fostered(List<Story> stories, LocalDate today, int most) {
        return Stream.concat(youngPeople(stories, today, stories.size()).stream(), stories.stream())
                .distinct()
                .filter(story -> story.all(Placement.class).stream()
                        .filter(home -> home.happened().covers(today))
                        .anyMatch(home -> isFoster(home.detail().type())))
                .limit(most)
                .toList();
    }

    /** What the child likes to be called, with the surname. */
    static String name(Story story) {
        List<Named> names = story.all(Named.class).stream().map(Fact::detail).toList();
        return names.stream()
                .filter(name -> name.use() == NameUse.LEGAL)
                .map(Named::name)
                .findFirst()
                .orElse("A young person");
    }

    /** An invented carer. */
    static String carer(int number) {
        return CARERS.get(number % CARERS.size());
    }

    private static boolean isFoster(PlacementType type) {
        return type.name().startsWith("FOSTER");
    }

    private static long age(Story story, LocalDate today) {
        return story.all(Born.class).stream()
                .mapToLong(born -> ChronoUnit.YEARS.between(born.happened().from(), today))
                .findFirst()
                .orElse(0);
    }

    private Guests() {}
}
