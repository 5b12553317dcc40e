package hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house as it stands keeps its own rules. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hearth");

    @Test
    void everyRoomIsLookedAt() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName))
                .contains(
                        "hearth.story",
                        "hearth.promises",
                        "hearth.practice",
                        "hearth.returns",
                        "hearth.listening",
                        "hearth.synthetic",
                        "hearth.pages",
                        "hearth.app");
    }

    @Test
    void roomsImportOnlyRoomsBelow() {
        HouseRules.roomsImportOnlyRoomsBelow(HOUSE);
    }

    @Test
    void theStoryStandsOnJavaAlone() {
        HouseRules.theStoryStandsOnJavaAlone(HOUSE);
    }

    @Test
    void nobodyLooksAtTheClock() {
        HouseRules.nobodyLooksAtTheClock(HOUSE);
    }

    @Test
    void onlyTheHardenedFactoryOpensXml() {
        HouseRules.onlyTheHardenedFactoryOpensXml(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        HouseRules.namesSayWhatAThingIs(HOUSE);
    }
}
