package hearth.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Says that one Hearth runs the database of a folder. It ends with the process that holds it, however that ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes it, or nothing where another has it. */
    static Optional<FolderLock> take(Path folder) {
        try {
            FileChannel channel = FileChannel.open(
                    Files.createDirectories(folder).resolve("hearth.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                return Optional.of(new FolderLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "The folder %s cannot be used.%nMaybe it belongs to somebody else.".formatted(folder), problem);
        }
    }

    @SuppressWarnings("resource") // the lock goes with its channel
    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            return lock.isPresent();
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
