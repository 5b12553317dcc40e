package hearth.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import planted.hearth.cellar.Stranger;
import planted.hearth.pages.Page;
import planted.hearth.returns.HardenedXml;
import planted.hearth.returns.OtherXml;
import planted.hearth.story.ClockWatcher;
import planted.hearth.story.ReturnsHelper;
import planted.hearth.story.UpwardLooker;
import planted.hearth.story.util.Things;

/** Each rule of the house reports a violation that was planted for it, and lets its well-behaved neighbour be. */
class HouseRulesSpeakTest {

    @Test
    void aRoomThatImportsFromAboveIsReported() {
        assertReported(
                HouseRules::roomsImportOnlyRoomsBelow, "story may not import from that room", UpwardLooker.class);
    }

    @Test
    void aRoomThatNobodyDeclaredIsReported() {
        assertReported(HouseRules::roomsImportOnlyRoomsBelow, "the house has no such room", Stranger.class);
    }

    @Test
    void aRoomMayImportFromBelow() {
        assertThatCode(() -> HouseRules.roomsImportOnlyRoomsBelow(only(Page.class)))
                .doesNotThrowAnyException();
    }

    @Test
    void aStoryThatLeansOnALibraryIsReported() {
        assertReported(HouseRules::theStoryStandsOnJavaAlone, "picocli.CommandLine", UpwardLooker.class);
    }

    @Test
    void everyWayToLookAtTheClockIsReported() {
        assertReported(HouseRules::nobodyLooksAtTheClock, "(7 times)", ClockWatcher.class)
                .hasMessageContainingAll(
                        "LocalDate.now()",
                        "Instant.now()",
                        "ZonedDateTime.now(java.time.ZoneId)",
                        "Clock.systemUTC()",
                        "System.currentTimeMillis()",
                        "Date.<init>()",
                        "LocalTime.now()");
    }

    @Test
    void thePagesMayLookAtTheClock() {
        assertThatCode(() -> HouseRules.nobodyLooksAtTheClock(only(Page.class))).doesNotThrowAnyException();
    }

    @Test
    void anyOtherXmlFactoryIsReported() {
        assertReported(HouseRules::onlyTheHardenedFactoryOpensXml, "XMLInputFactory", OtherXml.class)
                .hasMessageContainingAll(
                        "DocumentBuilderFactory", "SAXParserFactory", "TransformerFactory", "SchemaFactory");
    }

    @Test
    void theHardenedFactoryMayOpenXml() {
        assertThatCode(() -> HouseRules.onlyTheHardenedFactoryOpensXml(only(HardenedXml.class)))
                .doesNotThrowAnyException();
    }

    @Test
    void aClassWithAnEmptyNameIsReported() {
        assertReported(HouseRules::namesSayWhatAThingIs, "is called helper", ReturnsHelper.class);
    }

    @Test
    void aPackageWithAnEmptyNameIsReported() {
        assertReported(HouseRules::namesSayWhatAThingIs, "is called util", Things.class);
    }

    private static AbstractThrowableAssert<?, ?> assertReported(Rule rule, String words, Class<?> planted) {
        return assertThatThrownBy(() -> rule.check(only(planted)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(words);
    }

    private static JavaClasses only(Class<?> planted) {
        return new ClassFileImporter().importClasses(planted);
    }

    private interface Rule {
        void check(JavaClasses house);
    }
}
