package hearth.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Why a file or a folder could not be written, in words. */
public final class NotWritten {

    /** The place where the fault names one, else what was to be written; what is wrong with it, and what to do. */
    public static String words(String what, IOException why) {
        String place = why instanceof FileSystemException fault
                ? Optional.ofNullable(fault.getFile()).orElse(what)
                : what;
        return switch (why) {
            case AccessDeniedException _ -> "%s may not be written to.%nMaybe another folder.".formatted(place);
            case FileAlreadyExistsException _, NotDirectoryException _ ->
                "%s could not be written: a file stands where a folder is needed.%nMaybe another name."
                        .formatted(place);
            case NoSuchFileException _ ->
                "%s could not be written: its folder is not there, and cannot be made.%nMaybe another place."
                        .formatted(place);
            case FileSystemException fault ->
                "%s could not be written: %s.%nMaybe the disk is full, or the folder may not be written to."
                        .formatted(place, fault.getReason() == null ? "the disk refused it" : fault.getReason());
            default ->
                "%s could not be written.%nMaybe the disk is full, or the folder may not be written to."
                        .formatted(place);
        };
    }

    private NotWritten() {}
}
