package hearth.returns.write;

import static hearth.returns.SharedFolder.shared;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.HardenedXml;
import hearth.returns.Progress;
import hearth.returns.ssda903.ReturnReading;
import hearth.returns.ssda903.SmallReturn;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.stories.ReturnStories;
import hearth.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** A return is read, told as stories, written and read again. */
class RoundTripTest {

    @TempDir
    private Path place;

    @Test
    void whatTablesSayComesBackAsTables() throws IOException {
        Ssda903 before = whole();

        assertThat(Losses.between(before, csv(before))).isEmpty();
    }

    @Test
    void whatTablesSayComesBackAsXml() throws IOException {
        Ssda903 before = whole();

        assertThat(Losses.between(before, xml(before))).isEmpty();
    }

    @Test
    void theXmlPassesThePublicSchema() throws IOException {
        xml(whole());

        assertThat(place.resolve("written.xml")).satisfies(RoundTripTest::passesTheSchema);
    }

    @Test
    void theXmlOfThePublicSampleReturnPassesItToo() throws IOException {
        xml(read(shared("data/returns/ssda903-fake-csv")));

        assertThat(place.resolve("written.xml")).satisfies(RoundTripTest::passesTheSchema);
    }

    @Test
    void theXmlHasNoPlaceForSocialWorkers() throws IOException {
        Ssda903 before = SmallReturn.ofAmyAndBen(Files.createDirectories(place.resolve("return")))
                .file(
                        "sw_episodes.csv",
                        "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
                        "AMY,04/05/2012,SW1,21/12/2017,,MANAGE")
                .read();

        assertThat(Losses.between(before, xml(before))).contains(new Loss("SWEpisodes.SW_ID", 1, 1, 0));
    }

    @Test
    void theSameReturnIsWrittenTwiceTheSame() throws IOException {
        Ssda903 before = whole();
        csv(before);
        String once = Files.readString(place.resolve("written/episodes.csv"));
        csv(before);

        assertThat(Files.readString(place.resolve("written/episodes.csv"))).isEqualTo(once);
    }

    @Test
    void aLossIsCountedByItem() throws IOException {
        Ssda903 before = SmallReturn.ofAmyAndBen(Files.createDirectories(place.resolve("return")))
                .file("oc2.csv", OC2, "BEN,12/11/2009,17,,0,,1,1,1,0,,")
                .read();

        assertThat(Losses.between(before, csv(before))).containsExactly(new Loss("OC2.SDQ_SCORE", 1, 1, 0));
    }

    @Test
    void whatIsWrittenThoughItWasNotReadIsCountedToo() throws IOException {
        Ssda903 before = SmallReturn.ofAmyAndBen(Files.createDirectories(place.resolve("return")))
                .file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "CAI,03/05/1999,YES,F2,B1")
                .read();

        assertThat(Losses.between(before, csv(before)))
                .containsExactly(new Loss("Header.CHILD", 0, 2, 1), new Loss("Header.DOB", 0, 2, 1));
    }

    @Test
    void aChildWithoutAnyDayIsWrittenWithoutFault() throws IOException {
        Ssda903 before = SmallReturn.in(Files.createDirectories(place.resolve("return")))
                .file("header.csv", SmallReturn.HEADER, "AMY,9,31/02/2012,ZZZZ,,,")
                .file("episodes.csv", SmallReturn.EPISODES, "AMY,31/02/2017,S,XX,N9,Q1,,,,,,,")
                .read();

        assertThat(Losses.between(before, csv(before))).contains(new Loss("Header.DOB", 1, 1, 0));
    }

    @Test
    void nobodySaysOfAGirlThatSheHasNoChildUnlessTheReturnDid() throws IOException {
        csv(whole());

        assertThat(Files.readString(place.resolve("written/header.csv")))
                .contains("AMY,2,04/05/2012,WBRI,A123456789012,,\n");
    }

    @Test
    void anIdMayHoldAnyLetter() throws IOException {
        Ssda903 before = SmallReturn.in(Files.createDirectories(place.resolve("return")))
                .file(
                        "header.csv",
                        SmallReturn.HEADER,
                        "ÉVA1,2,04/05/2012,WBRI,Z123456789Ł12,,",
                        "\"ŻAK,\"\"2\"\"\",1,12/11/2009,WBRI,A123456789012,,")
                .file(
                        "episodes.csv",
                        SmallReturn.EPISODES,
                        "ÉVA1,21/07/2017,S,V2,N1,U6,PR1,,,,LS1 1AA,LS2 2BB,1234567",
                        "\"ŻAK,\"\"2\"\"\",21/07/2017,S,V2,N1,U6,PR1,,,,LS1 1AA,LS2 2BB,1234567")
                .read();

        assertThat(Losses.between(before, csv(before))).isEmpty();
        assertThat(Files.readString(place.resolve("written/header.csv")))
                .contains("ÉVA1,2,04/05/2012,WBRI,Z123456789Ł12,,", "\"ŻAK,\"\"2\"\"\",1,");
        assertThat(Losses.between(before, xml(before))).isEmpty();
    }

    private static final String OC2 =
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,"
                    + "SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED";

    /** Amy comes into care, moves, and a court makes an order; Ben stays where he is. */
    private Ssda903 whole() throws IOException {
        return SmallReturn.in(Files.createDirectories(place.resolve("return")))
                .file(
                        "header.csv",
                        SmallReturn.HEADER,
                        SmallReturn.AMY,
                        SmallReturn.BEN,
                        "CAI,1,03/05/1999,WBRI,C123456789012,,")
                .file(
                        "episodes.csv",
                        SmallReturn.EPISODES,
                        "AMY,21/07/2017,S,V2,N1,U6,PR1,02/10/2017,X1,CARPL,LS1 1AA,LS2 2BB,1234567",
                        "AMY,02/10/2017,P,V2,N1,U4,PR4,15/01/2018,X1,,LS1 1AA,BD1 1AA,7654321",
                        "AMY,15/01/2018,L,C2,N1,U4,PR4,,,,LS1 1AA,BD1 1AA,7654321",
                        "BEN,03/06/2017,S,C2,N1,K2,PR4,20/12/2017,E4A,,LS1 1AA,BD1 1AA,7654321")
                .file(
                        "reviews.csv",
                        SmallReturn.REVIEWS,
                        "AMY,04/05/2012,14/08/2017,PN1",
                        "AMY,04/05/2012,07/11/2017,PN3",
                        "BEN,12/11/2009,27/06/2017,PN2")
                .file("missing.csv", SmallReturn.MISSING, "BEN,12/11/2009,M,01/09/2017,03/09/2017")
                .file(
                        "placed_for_adoption.csv",
                        "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
                        "AMY,04/05/2012,01/02/2018,,")
                .file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "CAI,03/05/1999,YES,F2,B1")
                .file("prev_perm.csv", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", "BEN,12/11/2009,P1,383,01/02/2014")
                .read();
    }

    private Ssda903 csv(Ssda903 before) throws IOException {
        Path to = place.resolve("written");
        Ssda903Csv.write(
                stories(before),
                ReturnYear.of(SmallReturn.YEAR.ends()),
                before.thisYear().supplied(),
                to);
        return read(to);
    }

    private Ssda903 xml(Ssda903 before) throws IOException {
        Path to = place.resolve("written.xml");
        Ssda903Xml.write(stories(before), ReturnYear.of(SmallReturn.YEAR.ends()), to);
        return read(to);
    }

    private static void passesTheSchema(Path written) throws IOException, SAXException, XMLStreamException {
        Validator validator = HardenedXml.validator(HardenedXml.schema(shared("data/returns/ssda903-xml/CLA.xsd")));
        try (InputStream document = Files.newInputStream(written)) {
            validator.validate(HardenedXml.source(document));
        }
    }

    private static Ssda903 read(Path written) {
        return SmallReturn.read(ReturnReading.of(written).year(SmallReturn.YEAR).read(Progress.none()));
    }

    private static Stream<Story> stories(Ssda903 ssda903) {
        ReturnStories told = ReturnStories.of(ssda903);
        return IntStream.range(0, told.count()).mapToObj(told::of);
    }
}
