package hearth.app.house;

import hearth.app.report.HomeWords;
import hearth.pages.day.Frame.Way;
import hearth.story.Answer;
import hearth.story.PlacementType;
import hearth.story.Reviews.Participation;
import hearth.story.Spoken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What there is to choose from, in words, each with the name that a form sends for it. That nothing is known is no choice. */
final class Choices {

    private static final Map<String, String> PLAINLY = Map.ofEntries(
            Map.entry("IN_PERSON", "Face to face"),
            Map.entry("VIDEO", "By video"),
            Map.entry("PHONE", "By phone"),
            Map.entry("SAFEGUARDED", "Yes"),
            Map.entry("NOT_SAFEGUARDED", "No"),
            Map.entry("COMPLETED", "It came to its end"),
            Map.entry("ADJOURNED", "It goes on another day"),
            Map.entry("AWAY", "Away without leave"),
            Map.entry("GIVEN_TO_CHILD", "Given to the child"),
            Map.entry("DECLINED_BY_CHILD", "The child did not want to"),
            Map.entry("PARENT_BEFORE_CHECKS", "With a parent, before all checks are done"),
            Map.entry("TEMPORARY_APPROVAL", "With carers who are approved for a time"),
            Map.entry("ARRANGED_BY_OTHERS", "Arranged by others than the council"));

    private static final Map<Participation, String> TOOK_PART = Map.of(
            Participation.UNDER_FOUR, "Is under four",
            Participation.SPOKE, "Was there and spoke",
            Participation.ADVOCATE_SPOKE, "Was there, and an advocate spoke for them",
            Participation.SHOWED_VIEWS, "Was there and showed what they want without words",
            Participation.WAS_THERE_SILENT, "Was there, and neither spoke nor was spoken for",
            Participation.BRIEFED_AN_ADVOCATE, "Was not there; asked somebody to speak for them",
            Participation.SENT_VIEWS, "Was not there; sent what they wanted to say",
            Participation.NOT_HEARD, "Was not there and was not heard");

    static final List<Way> YES_OR_NO = of(Answer.class);

    /** Everything of this kind that can be known. */
    static <E extends Enum<E>> List<Way> of(Class<E> type) {
        return of(Arrays.asList(type.getEnumConstants()));
    }

    /** These, in this order. */
    static List<Way> of(List<? extends Enum<?>> all) {
        List<Way> ways = new ArrayList<>();
        for (Enum<?> one : all) {
            Way way = new Way(words(one), sent(one));
            boolean said = ways.stream().anyMatch(other -> other.words().equals(way.words()));
            if (!one.name().equals("UNKNOWN") && !said) {
                ways.add(way);
            }
        }
        return ways;
    }

    /** As a form sends it, for example {@code in-person}. */
    static String sent(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String words(Enum<?> one) {
        return switch (one) {
            case PlacementType home -> Spoken.first(HomeWords.where(home));
            case Participation part -> TOOK_PART.getOrDefault(part, "");
            default -> PLAINLY.getOrDefault(one.name(), Spoken.first(Spoken.name(one)));
        };
    }

    private Choices() {}
}
