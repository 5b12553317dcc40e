package hearth.synthetic.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.returns.CollectionYear;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a planting is written down. */
class PlantingTextTest {

    private static final InventedLists NO_HOMES = InventedLists.of(List.of());

    @Test
    void aChildIsSoughtByItsRowsAndADayIsCountedFromAnother() {
        Planting planting = PlantingText.read(Stream.of(
                        "# A remark",
                        "501 The second episode begins too early",
                        "    find Episodes a: first, REC = X1|E4A",
                        "    find Episodes b: last, DECOM = a.DEC, DECOM > the first day",
                        "    none UASC",
                        "    set b: DECOM = a.DEC - 1 day",
                        "    also 388 433"))
                .getFirst();

        Found found = Sought.in(new Found(twoEpisodes(), new CollectionYear(2027)), planting.sought())
                .orElseThrow();
        planting.deeds().forEach(deed -> deed.doTo(found, NO_HOMES));

        assertThat(planting.also()).containsExactly("388", "433");
        assertThat(found.need("b").get(Item.DECOM)).isEqualTo("31/05/2026");
    }

    @Test
    void aChildThatIsNotLikeThatIsNotFound() {
        Planting planting = PlantingText.read(
                        Stream.of("1 Words", "    find Episodes a: only", "    find Episodes b: LS blank"))
                .getFirst();

        assertThat(Sought.in(new Found(twoEpisodes(), new CollectionYear(2027)), planting.sought()))
                .isEmpty();
    }

    @Test
    void aLineThatSaysNothingKnownIsNamed() {
        assertThatThrownBy(() -> PlantingText.read(Stream.of("501 Words", "    destroy Episodes")))
                .hasMessage("\"    destroy Episodes\" is not a line of a planting.");
    }

    private static ChildRows twoEpisodes() {
        ChildRows rows = new ChildRows("AMY");
        rows.add(Row.of(
                WhichYear.THIS_YEAR, Table.EPISODES, "AMY,01/05/2026,S,C2,N1,U4,PR1,01/06/2026,X1,CARPL,,LS11AA,"));
        rows.add(Row.of(WhichYear.THIS_YEAR, Table.EPISODES, "AMY,01/06/2026,P,C2,N1,K2,PR4,,,,,LS22BB,"));
        return rows;
    }
}
