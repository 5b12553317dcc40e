package hearth.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.CollectionYear;
import org.junit.jupiter.api.Test;

/** Facts/returns.md, section 4.5: what changed in which year. */
class CodeListsTest {

    @Test
    void sexIsWrittenInLettersFrom2025() {
        assertThat(codes(Item.SEX, 2024)).isEqualTo("1 2");
        assertThat(codes(Item.SEX, 2025)).isEqualTo("F M U");
    }

    @Test
    void specialGuardianshipWasSplitIn2019() {
        assertThat(codes(Item.REC, 2018)).contains("E43 E44").doesNotContain("E45");
        assertThat(codes(Item.REC, 2019)).contains("E45 E46 E47 E48").doesNotContain("E43");
    }

    @Test
    void supportedAccommodationCameIn2025AndOtherPlacementsWereSplitIn2026() {
        assertThat(codes(Item.PLACE, 2024)).contains("H5", "P2", "Z1").doesNotContain("K3");
        assertThat(codes(Item.PLACE, 2025)).contains("K3", "Z1").doesNotContain("H5");
        assertThat(codes(Item.PLACE, 2026)).contains("Z11 Z12 Z13 Z14").doesNotContain("Z1 ");
    }

    @Test
    void in2026ThereAre29PlacementTypesAnd22ReasonsToCease() {
        assertThat(CodeLists.of(Item.PLACE, new CollectionYear(2026))).hasSize(29);
        assertThat(CodeLists.of(Item.REC, new CollectionYear(2026))).hasSize(22);
        assertThat(CodeLists.of(Item.LS, new CollectionYear(2026))).hasSize(13);
        assertThat(CodeLists.of(Item.ETHNIC, new CollectionYear(2026))).hasSize(20);
        assertThat(CodeLists.of(Item.REASON_PLACE_CHANGE, new CollectionYear(2026)))
                .hasSize(12);
    }

    @Test
    void apprenticeshipsCameIn2022() {
        assertThat(codes(Item.ACTIV, 2021)).contains("F3").doesNotContain("F4");
        assertThat(codes(Item.ACTIV, 2022)).contains("F4 F5").doesNotContain("F3");
    }

    @Test
    void theSocialWorkersTableCameIn2024AndDeprivationOfLibertyIn2027() {
        assertThat(Table.SW_EPISODES.isIn(new CollectionYear(2023))).isFalse();
        assertThat(Table.SW_EPISODES.isIn(new CollectionYear(2024))).isTrue();
        assertThat(Table.DOLO.isIn(new CollectionYear(2026))).isFalse();
        assertThat(Table.DOLO.isIn(new CollectionYear(2027))).isTrue();
    }

    private static String codes(Item item, int year) {
        return String.join(" ", CodeLists.of(item, new CollectionYear(year)));
    }
}
