package hearth.returns.stories;

import hearth.returns.ssda903.Column;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.YearReturn;
import hearth.story.Adoption.PlanEnd;
import hearth.story.Answer;
import hearth.story.CareEnd;
import hearth.story.Coded;
import hearth.story.Ethnicity;
import hearth.story.LeavingCare.InTouchAnswer;
import hearth.story.LegalStatus;
import hearth.story.Missing.MissingKind;
import hearth.story.MoveReason;
import hearth.story.NeedCategory;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import hearth.story.Postcode;
import hearth.story.Reviews.Participation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which words of the story the codes of the return stand for. A code that is on no list is not known. */
final class Vocabulary {

    /** Items that answer 0 or 1. */
    private static final List<Item> ANSWERS = List.of(
            Item.HEALTH_CHECK,
            Item.HEALTH_ASSESSMENT,
            Item.TEETH_CHECK,
            Item.IMMUNISATIONS,
            Item.CONVICTED,
            Item.SUBSTANCE_MISUSE,
            Item.FOSTER_CARE);

    private static final List<Item> POSTCODES = List.of(Item.PL_POST, Item.HOME_POST);

    /** For each item that holds codes, answers or postcodes, what each of its different values stands for. */
    static Map<Item, Object[]> of(YearReturn year) {
        Map<Item, Object[]> words = new EnumMap<>(Item.class);
        read(words, year, Table.HEADER, Item.ETHNIC, Ethnicity.class);
        read(words, year, Table.EPISODES, Item.LS, LegalStatus.class);
        read(words, year, Table.EPISODES, Item.CIN, NeedCategory.class);
        read(words, year, Table.EPISODES, Item.PLACE, PlacementType.class);
        read(words, year, Table.EPISODES, Item.PLACE_PROVIDER, PlacementProvider.class);
        read(words, year, Table.EPISODES, Item.REC, CareEnd.class);
        read(words, year, Table.EPISODES, Item.REASON_PLACE_CHANGE, MoveReason.class);
        read(words, year, Table.EPISODES, Item.RNE, EpisodeStart.class);
        read(words, year, Table.REVIEWS, Item.REVIEW_CODE, Participation.class);
        read(words, year, Table.OC3, Item.IN_TOUCH, InTouchAnswer.class);
        read(words, year, Table.MISSING, Item.MISSING, MissingKind.class);
        read(words, year, Table.PLACED_ADOPTION, Item.REASON_PLACED_CEASED, PlanEnd.class);
        for (Item item : ANSWERS) {
            Table table = item == Item.FOSTER_CARE ? Table.AD1 : Table.OC2;
            words.put(item, each(year.rows(table).column(item), Vocabulary::answer));
        }
        POSTCODES.forEach(item -> words.put(item, each(year.rows(Table.EPISODES).column(item), Postcode::of)));
        return words;
    }

    private static Answer answer(String code) {
        return switch (code) {
            case "1" -> Answer.YES;
            case "0" -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }

    /** The first constant of each vocabulary is the word for "not known". */
    private static <E extends Enum<E> & Coded> void read(
            Map<Item, Object[]> words, YearReturn year, Table table, Item item, Class<E> kind) {
        Function<String, Object> word = code -> Coded.find(kind, code).orElse(kind.getEnumConstants()[0]);
        words.put(item, each(year.rows(table).column(item), word));
    }

    private static Object[] each(Column column, Function<String, ?> meaning) {
        Object[] known = new Object[column.different()];
        Arrays.setAll(known, number -> meaning.apply(column.value(number)));
        return known;
    }

    private Vocabulary() {}
}
