package hearth.returns.ssda903;

import static hearth.returns.ssda903.SmallReturn.finding;
import static hearth.returns.ssda903.SmallReturn.findings;
import static hearth.returns.ssda903.SmallReturn.valuesOf;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlReturnTest {

    private static final String AMY = """
            <CHILD><HEADER><CHILDID>AMY</CHILDID><UPN/><SEX>2</SEX><DOB>04/05/2012</DOB><ETHNIC>WBRI</ETHNIC><UASC/>
              <AMISSING><MISSING>M</MISSING><MIS_START>01/05/2017</MIS_START><MIS_END>03/05/2017</MIS_END></AMISSING>
              <AMISSING><MISSING>M</MISSING><MIS_START>01/03/2018</MIS_START></AMISSING>
              <AREVIEW><REVIEW>18/01/2018</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
              <PERMANENCE><PREV_PERM>Z1</PREV_PERM></PERMANENCE><OC2/></HEADER>
              <EPISODE><DECOM>21/12/2017</DECOM><RNE>S</RNE><LS>C1</LS><CIN>N1</CIN><PL>U4</PL></EPISODE></CHILD>
            """;

    private static final String BEN =
            "<CHILD><HEADER><CHILDID>BEN</CHILDID><IN_TOUCH/><ACTIV>F2</ACTIV></HEADER></CHILD>";

    @TempDir
    Path folder;

    @Test
    void blocksOfAChildBecomeRowsOfItsTables() {
        Ssda903 read = read(AMY);

        assertThat(valuesOf(read, "AMY", Table.EPISODES, Item.PLACE)).containsExactly("U4");
        assertThat(valuesOf(read, "AMY", Table.REVIEWS, Item.DOB)).containsExactly("04/05/2012");
        assertThat(valuesOf(read, "AMY", Table.PREV_PERM, Item.PREV_PERM)).containsExactly("Z1");
    }

    @Test
    void anAbsentElementIsBlankAndNotItsNeighbours() {
        assertThat(valuesOf(read(AMY), "AMY", Table.MISSING, Item.MIS_END)).containsExactly("03/05/2017", "");
    }

    @Test
    void anyItemThatIsThereMakesTheRow() {
        Ssda903 read = read(AMY, BEN);

        assertThat(valuesOf(read, "BEN", Table.OC3, Item.ACTIV)).containsExactly("F2");
        assertThat(valuesOf(read, "BEN", Table.OC3, Item.IN_TOUCH)).containsExactly("");
        assertThat(valuesOf(read, "AMY", Table.OC3, Item.ACTIV)).isEmpty();
        assertThat(valuesOf(read, "AMY", Table.OC2, Item.CONVICTED)).isEmpty();
    }

    @Test
    void tablesThatTheFormCannotCarryAreNotSupplied() {
        assertThat(read(AMY).thisYear().supplied())
                .contains(Table.UASC, Table.AD1)
                .doesNotContain(Table.SW_EPISODES, Table.DOLO);
    }

    @Test
    void anUnknownElementIsNamedOnceAndPassedOver() {
        String odd = AMY.replace("<UPN/>", "<SHOE><SIZE>3</SIZE></SHOE><UPN/>");

        Outcome outcome = outcome(document(odd, odd.replace("AMY", "BEN")));

        assertThat(finding(outcome, "read.unknown-element").values()).containsExactly("SHOE");
        assertThat(SmallReturn.read(outcome).children().count()).isEqualTo(2);
    }

    @Test
    void aFileInAnEncodingThatNobodyKnowsIsNoXml() {
        String odd = "<?xml version=\"1.0\" encoding=\"KLINGON\"?>" + document(AMY);

        assertThat(finding(outcome(odd), "read.broken-xml").says()).contains("at line 1");
    }

    @Test
    void aFileThatBreaksOffKeepsWhatWasComplete() {
        String whole = document(AMY, BEN.replace("BEN", "BENJAMIN"));

        Outcome outcome = outcome(whole.substring(0, whole.indexOf("<ACTIV>") + 3));

        Ssda903 read = SmallReturn.read(outcome);
        assertThat(finding(outcome, "read.broken-xml").says()).contains("line");
        assertThat(finding(outcome, "read.child-cut-short").child()).contains("BENJAMIN");
        assertThat(valuesOf(read, "AMY", Table.EPISODES, Item.PLACE)).containsExactly("U4");
    }

    @Test
    void anElementThatStandsTwiceKeepsItsFirstValue() {
        Outcome outcome = outcome(document(AMY.replace("<SEX>2</SEX>", "<SEX>2</SEX><SEX>1</SEX>")));

        assertThat(finding(outcome, "read.element-twice").child()).contains("AMY");
        assertThat(valuesOf(SmallReturn.read(outcome), "AMY", Table.HEADER, Item.SEX))
                .containsExactly("2");
    }

    @Test
    void aDocumentThatAsksForAnotherFileIsRefused() {
        SmallReturn.in(folder).file("secret.txt", "SECRET");
        String thief = "<!DOCTYPE EXPSSDA903 [<!ENTITY it SYSTEM \""
                + folder.resolve("secret.txt").toUri() + "\">]>"
                + document(AMY.replace("<UPN/>", "<UPN>&it;</UPN>"));

        Outcome outcome = outcome(thief);

        assertThat(finding(outcome, "read.document-type").says()).contains("DOCTYPE");
        assertThat(outcome).isInstanceOf(Outcome.Unusable.class);
        assertThat(findings(outcome)).extracting(Finding::toString).noneMatch(said -> said.contains("SECRET"));
    }

    @Test
    void aDocumentOfGrowingEntitiesIsRefused() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE EXPSSDA903 [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 40; level++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(level, level - 1, level - 1));
        }
        bomb.append("]>").append(document(AMY.replace("<UPN/>", "<UPN>&a39;</UPN>")));

        assertThat(finding(outcome(bomb.toString()), "read.document-type").says())
                .contains("was not read");
    }

    @Test
    void anEntityThatNobodyDeclaredIsAFinding() {
        Outcome outcome = outcome(document(BEN, AMY.replace("<UPN/>", "<UPN>&it;</UPN>")));

        assertThat(findings(outcome)).extracting(Finding::rule).containsAnyOf("read.broken-xml", "read.document-type");
    }

    @Test
    void theFiveEntitiesThatXmlBringsAreRead() {
        assertThat(valuesOf(read(AMY.replace("<UPN/>", "<UPN>A&amp;B</UPN>")), "AMY", Table.HEADER, Item.UPN))
                .containsExactly("A&B");
    }

    @Test
    void anotherReturnsXmlIsNamed() {
        Outcome outcome = outcome("<Message><Header/></Message>");

        assertThat(finding(outcome, "read.something-else").maybe()).contains("children in need census");
    }

    @Test
    void xmlBesideTablesIsLeftAndSaid() {
        SmallReturn both = SmallReturn.ofAmyAndBen(folder).file("return.xml", document(AMY));

        assertThat(finding(both.outcome(), "read.two-forms").says()).contains("The tables were read");
    }

    @Test
    void xmlInSixteenBitLettersIsReadAsXmlAllowsIt() {
        SmallReturn some =
                SmallReturn.in(folder).bytes("return.xml", document(AMY).getBytes(StandardCharsets.UTF_16));

        assertThat(valuesOf(some.read(), "AMY", Table.EPISODES, Item.PLACE)).containsExactly("U4");
    }

    private Ssda903 read(String... children) {
        return SmallReturn.read(outcome(document(children)));
    }

    private Outcome outcome(String document) {
        return SmallReturn.in(folder).file("return.xml", document).outcome();
    }

    private static String document(String... children) {
        return "<EXPSSDA903>" + String.join("\n", children) + "</EXPSSDA903>";
    }
}
