package hearth.app.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes away the pages of an earlier report, so that no child's page of another check is left among the new ones. */
final class OldPages {

    private static final List<String> FOLDERS = List.of("", "child", "promise", "promises", "rule");

    /** Takes them away where the folder holds a report of Hearth's; whatever else lies there stays. */
    static void clear(Path folder) throws IOException {
        if (Files.exists(folder.resolve("look/hearth.css"))) {
            for (String name : FOLDERS) {
                clearPages(folder.resolve(name));
            }
        }
    }

    private static void clearPages(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "*.html")) {
            for (Path page : pages) {
                Files.delete(page);
            }
        }
    }

    private OldPages() {}
}
