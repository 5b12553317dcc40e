package hearth.returns.ssda903;

import static hearth.returns.ssda903.SmallReturn.finding;
import static hearth.returns.ssda903.SmallReturn.valuesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecognisedTablesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Table.class)
    void eachTableIsKnownByItsOwnColumns(Table table) {
        Head head = Head.of(names(table)).orElseThrow();

        assertThat(head.table()).isEqualTo(table);
        assertThat(head.isExact()).isTrue();
        assertThat(head.isReadable()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void eachTableIsKnownWithOneColumnOfItsOwnMissing(Table table) {
        List<String> names = names(table).subList(0, table.columns().size() - 1);

        Head head = Head.of(names).orElseThrow();

        assertThat(head.missing()).containsExactly(table.columns().getLast());
        assertThat(head.table() == table || !head.isReadable()).isTrue();
    }

    @Test
    void orderSpellingAndFileNameOfTheColumnsDoNotMatter() {
        Ssda903 read = SmallReturn.in(folder)
                .file("whatever.txt", "review_code, Review,dob,CHILD", "pn1, 18/01/2018 ,04/05/2012,amy")
                .read();

        assertThat(valuesOf(read, "AMY", Table.REVIEWS, Item.REVIEW)).containsExactly("18/01/2018");
        assertThat(valuesOf(read, "AMY", Table.REVIEWS, Item.REVIEW_CODE)).containsExactly("PN1");
    }

    @Test
    void aByteOrderMarkCarriageReturnsAndQuotationMarksAreRead() {
        Ssda903 read = SmallReturn.in(folder)
                .bytes(
                        "reviews.csv",
                        String.join(
                                        "\r\n",
                                        "\ufeff\"CHILD\",\"DOB\",\"REVIEW\",\"REVIEW_CODE\"",
                                        "\"AMY\",\"04/05/2012\",\"18/01/2018\",\"PN1\"")
                                .getBytes(StandardCharsets.UTF_8))
                .read();

        assertThat(valuesOf(read, "AMY", Table.REVIEWS, Item.REVIEW)).containsExactly("18/01/2018");
        assertThat(valuesOf(read, "AMY", Table.REVIEWS, Item.REVIEW_CODE)).containsExactly("PN1");
    }

    @Test
    void aMisspeltColumnIsNamedWithTheOneItIsMeantFor() {
        Outcome outcome = SmallReturn.in(folder)
                .file("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CDE", "AMY,04/05/2012,18/01/2018,PN1")
                .outcome();

        assertThat(finding(outcome, "read.columns").says()).contains("Reviews", "REVIEW_CODE", "REVIEW_CDE");
        assertThat(finding(outcome, "read.columns").maybe()).contains("REVIEW_CDE is meant for REVIEW_CODE");
        assertThat(valuesOf(SmallReturn.read(outcome), "AMY", Table.REVIEWS, Item.REVIEW))
                .containsExactly("18/01/2018");
    }

    @Test
    void aTableWithoutTheChildsIdIsNotReadAndSaysWhichTableItIsNear() {
        Outcome outcome = SmallReturn.ofAmyAndBen(folder)
                .file("reviews.csv", "CHILDID,DOB,REVIEW,REVIEW_CODE", "AMY,04/05/2012,18/01/2018,PN1")
                .outcome();

        assertThat(finding(outcome, "read.columns").says()).contains("Reviews");
        assertThat(finding(outcome, "read.columns").maybe()).contains("CHILDID is meant for CHILD");
    }

    @Test
    void aTableWithSemicolonsSaysSo() {
        Outcome outcome = SmallReturn.ofAmyAndBen(folder)
                .file("reviews.csv", "CHILD;DOB;REVIEW;REVIEW_CODE", "AMY;04/05/2012;18/01/2018;PN1")
                .outcome();

        assertThat(finding(outcome, "read.not-commas").says()).contains("semicolons");
    }

    @Test
    void columnsThatAreWorkedOutMayComeWithTheInput() {
        Ssda903 read = SmallReturn.in(folder)
                .file("header.csv", SmallReturn.HEADER + ",UASC", SmallReturn.AMY + ",1")
                .read();

        assertThat(valuesOf(read, "AMY", Table.HEADER, Item.UASC)).containsExactly("1");
        assertThat(read.findings().kept()).extracting("rule").doesNotContain("read.columns");
    }

    @Test
    void aWholeNumberWithAPointNoughtReadsAsTheCodeItIs() {
        Ssda903 read = SmallReturn.in(folder)
                .file("header.csv", SmallReturn.HEADER, "AMY,2.0,04/05/2012,WBRI,A123456789012,1.0,21/11/2017")
                .read();

        assertThat(valuesOf(read, "AMY", Table.HEADER, Item.MOTHER)).containsExactly("1");
        assertThat(SmallReturn.rulesBroken(read, "AMY")).doesNotContain("read.unknown-code");
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Item::name).toList();
    }
}
