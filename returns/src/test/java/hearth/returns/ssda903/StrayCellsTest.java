package hearth.returns.ssda903;

import static hearth.returns.ssda903.SmallReturn.BEN;
import static hearth.returns.ssda903.SmallReturn.HEADER;
import static hearth.returns.ssda903.SmallReturn.finding;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell that does not end where it should, or never, hides nobody else. */
class StrayCellsTest {

    @TempDir
    Path folder;

    @Test
    void aQuotationMarkThatNeverClosesHidesNoOtherChild() {
        Outcome outcome = SmallReturn.in(folder)
                .file("header.csv", HEADER, "\"AMY,2,04/05/2012,WBRI,,,", BEN)
                .outcome();

        finding(outcome, "read.stray-quote");
        assertThat(SmallReturn.read(outcome).children().withId("BEN")).isPresent();
        assertThat(SmallReturn.read(outcome).children().withId("AMY")).isPresent();
    }

    @Test
    void aHugeCellHidesNoOtherChildAndIsNamed() {
        String huge = "X".repeat(3_000_000);
        Outcome outcome = SmallReturn.in(folder)
                .file("header.csv", HEADER, "AMY,2,04/05/2012," + huge + ",,,", BEN, "CAT,2,04/05/2012,WBRI,,,")
                .outcome();

        assertThat(finding(outcome, "read.long-cell").says())
                .contains("in line 2.")
                .doesNotContain("Exception");
        assertThat(SmallReturn.read(outcome).children().count()).isEqualTo(3);
    }

    @Test
    void aHugeCellInQuotationMarksHidesNoOtherChild() {
        String huge = "\"" + "X, ".repeat(1_000_000) + "\"";
        Outcome outcome = SmallReturn.in(folder)
                .file("header.csv", HEADER, "AMY,2,04/05/2012," + huge + ",,,", BEN, "CAT,2,04/05/2012,WBRI,,,")
                .outcome();

        finding(outcome, "read.stray-quote");
        assertThat(SmallReturn.read(outcome).children().withId("BEN")).isPresent();
        assertThat(SmallReturn.read(outcome).children().withId("CAT")).isPresent();
    }

    @Test
    void aQuotationMarkThatClosesRowsLaterHidesNoOtherChild() {
        Outcome outcome = SmallReturn.in(folder)
                .file("header.csv", HEADER, "AMY,2,\"04/05/2012,WBRI,,,", BEN, "CAT,2,04/05/2012\",WBRI,,,")
                .outcome();

        finding(outcome, "read.stray-quote");
        assertThat(SmallReturn.read(outcome).children().count()).isEqualTo(3);
    }
}
