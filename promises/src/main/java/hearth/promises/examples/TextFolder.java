package hearth.promises.examples;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text files of a folder; what cannot be looked into is told of, and the others are read all the same. */
final class TextFolder extends SimpleFileVisitor<Path> {

    private final String ending;
    private final List<TextFile> files = new ArrayList<>();

    private TextFolder(String ending) {
        this.ending = ending;
    }

    /** Every file of this folder and the folders in it whose name ends like this, in order. */
    static List<TextFile> read(Path place, String ending) {
        var folder = new TextFolder(ending);
        try {
            Files.walkFileTree(place, folder);
        } catch (IOException e) {
            folder.files.add(TextFile.unreadable(place, e));
        }
        if (folder.files.isEmpty()) {
            folder.files.add(new TextFile.Unreadable(
                    place,
                    "No file whose name ends in %s is here.".formatted(ending),
                    "another folder is meant, or their names end otherwise."));
        }
        folder.files.sort(Comparator.comparing(TextFile::path));
        return folder.files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (file.toString().endsWith(ending)) {
            files.add(TextFile.of(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
        files.add(TextFile.unreadable(file, why));
        return FileVisitResult.CONTINUE;
    }
}
