package hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Pattern NAME = Pattern.compile("\\| `(\\w+)` \\|");

    @Test
    void everyNameInTheGlossaryIsANameInTheCode() throws IOException {
        String glossary = Files.readString(Path.of("..", "GLOSSARY.md"));
        Set<String> named =
                NAME.matcher(glossary).results().map(match -> match.group(1)).collect(Collectors.toSet());
        Set<String> inCode = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("hearth").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(40);
        assertThat(inCode).containsAll(named);
    }
}
