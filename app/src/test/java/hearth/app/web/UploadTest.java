package hearth.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UploadTest {

    @Test
    void aFolderKeepsItsShape() {
        assertThat(Upload.safe("2026/header.csv")).isEqualTo(Path.of("2026", "header.csv"));
        assertThat(Upload.safe("returns\\2026\\header.csv")).isEqualTo(Path.of("returns", "2026", "header.csv"));
    }

    @Test
    void aNameNeverLeadsOutOfTheFolder() {
        assertThat(Upload.safe("../../etc/passwd")).isEqualTo(Path.of("etc", "passwd"));
        assertThat(Upload.safe("/etc/passwd")).isEqualTo(Path.of("etc", "passwd"));
        assertThat(Upload.safe("C:\\temp\\a.csv")).isEqualTo(Path.of("C_", "temp", "a.csv"));
        assertThat(Upload.safe("..")).isEqualTo(Path.of("unnamed"));
        assertThat(Upload.safe("a\u0000b\n.csv")).isEqualTo(Path.of("a_b_.csv"));
    }
}
