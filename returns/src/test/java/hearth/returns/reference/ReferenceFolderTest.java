package hearth.returns.reference;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Progress;
import hearth.returns.rules.ReferenceData.Postcodes;
import hearth.returns.rules.ReferenceData.Postcodes.Place;
import hearth.returns.rules.ReferenceData.Providers;
import hearth.returns.rules.ReferenceData.Registration;
import hearth.story.GridPoint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFolderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String PLACES = "pcd,laua,oseast1m,osnrth1m";

    @TempDir
    private Path place;

    @Test
    void aPostcodeIsFoundHoweverItIsSpaced() throws IOException {
        bringIn("postcodes.csv", PLACES, "LS1 1AA,E08000035,430000,433000", "W1A 1AA,E09000033,528900,181600");

        assertThat(place("ls11aa")).contains(new Place("E08000035", Optional.of(new GridPoint(430000, 433000))));
        assertThat(place("W1A 1AA")).contains(new Place("E09000033", Optional.of(new GridPoint(528900, 181600))));
        assertThat(place("LS1 1AB")).isEmpty();
        assertThat(place("nowhere")).isEmpty();
        assertThat(place("")).isEmpty();
    }

    @Test
    void aPackedFileIsReadAsAPlainOne() throws IOException {
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(place.resolve("packed.csv.gz")))) {
            packed.write((PLACES + "\nLS1 1AA,E08000035,430000,433000\n").getBytes(StandardCharsets.UTF_8));
        }
        folder().bringIn(List.of(place.resolve("packed.csv.gz")), Optional.empty(), TODAY, Progress.none());

        assertThat(place("LS1 1AA")).isPresent();
    }

    @Test
    void theDirectorysOwnColumnsStandInAnyOrderAndNameTheCounty() throws IOException {
        bringIn(
                "ONSPD_NOV_2025_UK.csv",
                "\ufeffpcd7,pcd8,pcds,dointr,doterm,cty25cd,lad25cd,east1m,north1m",
                "OX1 1AA,OX1  1AA,OX1 1AA,198001,,E10000025,E07000178,451000,206000");

        assertThat(place("OX1 1AA").map(Place::authority)).contains("E10000025");
        assertThat(folder().read().of(KindOfList.POSTCODES).orElseThrow().edition())
                .contains(LocalDate.parse("2025-11-30"));
    }

    @Test
    void whereADistrictLiesIsToldByTheLookup() throws IOException {
        bringIn("postcodes.csv", PLACES, "OX1 1AA,E07000178,451000,206000");
        assertThat(place("OX1 1AA").map(Place::isOnlyADistrict)).contains(true);

        bringIn("lookup.csv", "LTLA23CD,LTLA23NM,UTLA23CD,UTLA23NM", "E07000178,Oxford,E10000025,Oxfordshire");

        assertThat(place("OX1 1AA").map(Place::authority)).contains("E10000025");
        assertThat(folder().read().areas().council("oxfordshire")).contains("E10000025");
        assertThat(folder().read().areas().council("E07000178")).isEmpty();
    }

    @Test
    void otherCountriesHaveTheirOwnCodes() throws IOException {
        bringIn(
                "postcodes.csv",
                PLACES,
                "AB101AA,S12000033,394000,806000",
                "CF101AA,W06000015,318000,176000",
                "BT1 1AA,N09000003,333000,374000",
                "IM1 1AA,M99999999,,",
                "GY1 1AA,,,");

        assertThat(place("AB10 1AA").map(Place::authority)).contains("SCO");
        assertThat(place("CF10 1AA").map(Place::authority)).contains("WAL");
        assertThat(place("BT1 1AA").map(Place::authority)).contains("NIR");
        assertThat(place("IM1 1AA")).contains(new Place("NUK", Optional.empty()));
        assertThat(place("GY1 1AA")).contains(new Place("", Optional.empty()));
    }

    @Test
    void aCouncilWhoseCodeChangedIsOneCouncil() throws IOException {
        bringIn("postcodes.csv", PLACES, "S1 1AA,E08000039,435000,387000");

        assertThat(place("S1 1AA").map(Place::authority))
                .isEqualTo(Areas.none().council("E08000019"))
                .contains("E08000039");
    }

    @Test
    void aBrokenLineIsSaidAndPassedOver() throws IOException {
        Imported.Done done = (Imported.Done) bringIn(
                        "postcodes.csv",
                        PLACES,
                        "LS1 1AA,E08000035,430000,433000",
                        "no postcode at all,E08000035,430000,433000",
                        "LS1 1AB,Leeds,430000,433000",
                        "LS1 1AC,E08000035,4300o0,433000",
                        "LS1 1AA,E08000036,1,1",
                        "LS1")
                .getFirst();

        assertThat(done.kept().rows()).isEqualTo(2);
        assertThat(done.troubles()).isEqualTo(5);
        assertThat(done.someTroubles().getFirst())
                .isEqualTo("postcodes.csv, line 3: this is no postcode: \"no postcode at all\"."
                        + System.lineSeparator() + "Maybe the line was cut or shifted.");
        assertThat(place("LS1 1AA").map(Place::authority)).contains("E08000035");
        assertThat(place("LS1 1AC").flatMap(Place::point)).isEmpty();
    }

    @Test
    void whatIsKeptIsReplacedAsAWholeOrNotAtAll() throws IOException {
        bringIn("postcodes.csv", PLACES, "LS1 1AA,E08000035,430000,433000");
        List<Imported> refused = bringIn("postcodes.csv", PLACES, "nothing,of,any,use");

        assertThat(refused).singleElement().isInstanceOf(Imported.Refused.class);
        assertThat(place("LS1 1AA")).isPresent();

        bringIn("postcodes.csv", PLACES, "BD1 1AA,E08000032,416000,433000");
        assertThat(place("LS1 1AA")).isEmpty();
        assertThat(place("BD1 1AA")).isPresent();
    }

    @Test
    void aDamagedFileIsNotUsedAndSaidSo() throws IOException {
        bringIn("postcodes.csv", PLACES, "LS1 1AA,E08000035,430000,433000");
        Path kept = place.resolve("kept/postcodes.hearth");
        byte[] bytes = Files.readAllBytes(kept);

        bytes[2000] ^= 1;
        Files.write(kept, bytes);
        assertThat(folder().read().of(KindOfList.POSTCODES).orElseThrow().isWhole())
                .isFalse();

        Files.write(kept, java.util.Arrays.copyOf(bytes, 3000));
        Reference cut = folder().read();
        assertThat(cut.kept()).isEmpty();
        assertThat(cut.troubles()).singleElement().asString().contains("postcodes.hearth", "cut off", "Maybe");
    }

    @Test
    void aFileThatIsNoListIsRefused() throws IOException {
        assertThat(bringIn("other.csv", "CHILD,SEX", "AMY,2"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Imported.Refused.class,
                        refused -> assertThat(refused.says()).contains("child, sex"));
        assertThat(folder().bringIn(List.of(place.resolve("gone.csv")), Optional.empty(), TODAY, Progress.none()))
                .singleElement()
                .isInstanceOf(Imported.Refused.class);
    }

    @Test
    void ofstedsListKeepsItsNumbersAsTextAndSaysWhatItTells() throws IOException {
        bringIn(
                "ofsted_31mar2023.csv",
                "URN,Provision type,Registration date,Registration status",
                "SC009423,Children's home,13/02/2002,Active",
                "1200037.0,Children's home,01/02/2019,Active",
                "Note: suspended homes are listed,,,");
        Providers list = folder().read().known(Optional.empty()).providers().orElseThrow();

        assertThat(list.withUrn("1200037"))
                .singleElement()
                .satisfies(home -> assertThat(home.registered())
                        .isEqualTo((int) LocalDate.parse("2019-02-01").toEpochDay()));
        assertThat(list.withUrn("SC009423")).hasSize(1);
        assertThat(list.tells(Providers.What.NUMBERS)).isTrue();
        assertThat(list.tells(Providers.What.POSTCODES)).isFalse();
        assertThat(list.tells(Providers.What.ENDS)).isFalse();
    }

    @Test
    void theAuthorityOfAHomeIsThatOfItsPostcode() throws IOException {
        bringIn("postcodes.csv", PLACES, "LS1 1AA,E08000035,430000,433000");
        bringIn(
                "combined.csv",
                "urn,local authority,placement code,placement provider code,deregistration date,setting address postcode",
                "1234567,Bradford,\"K2,R3\",PR4/PR5,30/06/2025,ls1 1aa");
        Registration home = folder().read()
                .known(Optional.empty())
                .providers()
                .orElseThrow()
                .withUrn("1234567")
                .getFirst();

        assertThat(home.authority()).contains("E08000035");
        assertThat(home.takes("R3")).isTrue();
        assertThat(home.isA("PR5")).isTrue();
        assertThat(home.registrationEnd())
                .isEqualTo((int) LocalDate.parse("2025-06-30").toEpochDay());
    }

    @Test
    void ofTwoListsOnlyWhatBothTellIsTold() throws IOException {
        Path homes = Files.writeString(
                place.resolve("homes.csv"), "URN,Provider placement code,Closed date\n1234567,K2,30/06/2025\n");
        Path agencies = Files.writeString(
                place.resolve("agencies.csv"), "URN,Deregistration date,Provision type\n7654321,,Fostering agency\n");
        folder().bringIn(List.of(homes, agencies), Optional.empty(), TODAY, Progress.none());
        Providers list = folder().read().known(Optional.empty()).providers().orElseThrow();

        assertThat(list.withUrn("1234567")).hasSize(1);
        assertThat(list.withUrn("7654321")).hasSize(1);
        assertThat(list.tells(Providers.What.ENDS)).isTrue();
        assertThat(list.tells(Providers.What.PLACEMENT_TYPES)).isFalse();
    }

    @Test
    void aDayMayHaveItsMonthInThreeLetters() throws IOException {
        List<Imported> done = bringIn("homes.csv", "URN,Closed date", "1234567,1 Sep 2025", "7654321,28 Jun 2025");
        Providers list = folder().read().known(Optional.empty()).providers().orElseThrow();

        assertThat(((Imported.Done) done.getFirst()).troubles()).isZero();
        assertThat(list.withUrn("1234567").getFirst().registrationEnd())
                .isEqualTo((int) LocalDate.parse("2025-09-01").toEpochDay());
        assertThat(list.withUrn("7654321").getFirst().registrationEnd())
                .isEqualTo((int) LocalDate.parse("2025-06-28").toEpochDay());
    }

    private List<Imported> bringIn(String name, String... lines) throws IOException {
        Path file = Files.writeString(place.resolve(name), String.join("\n", lines) + "\n");
        return folder().bringIn(List.of(file), Optional.empty(), TODAY, Progress.none());
    }

    private ReferenceFolder folder() {
        return ReferenceFolder.at(place.resolve("kept"));
    }

    private Optional<Place> place(String postcode) {
        Postcodes postcodes = folder().read().postcodes().orElseThrow();
        return postcodes.place(postcode);
    }
}
