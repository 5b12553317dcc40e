package hearth.app.web;

import hearth.app.report.Sheet;
import hearth.pages.ServedLinks;
import hearth.pages.TroublePage;
import hearth.returns.Limits;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Whatever goes wrong ends on a page that says so in plain words. The log says where, and never about whom. */
@Controller
@ControllerAdvice
public class Troubles {

    static final String PLACE = "/trouble";

    private static final Logger LOG = Logger.getLogger("hearth");
    private static final int FRAMES = 12;

    @ExceptionHandler({NoResourceFoundException.class, NotHereException.class})
    View notHere() {
        return trouble(
                HttpStatus.NOT_FOUND,
                "This page is not here",
                "Nothing was lost by looking for it.",
                "the address was cut short or mistyped.",
                "Hearth was closed since then, or the return was forgotten. Give Hearth the return again.");
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    View notThatWay() {
        return trouble(
                HttpStatus.METHOD_NOT_ALLOWED,
                "This page cannot be asked that way",
                "Nothing was changed.",
                "a button was pressed on an old page. Go back to the first page and try again.");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    View tooLarge() {
        return trouble(
                HttpStatus.CONTENT_TOO_LARGE,
                "That is too large for a return",
                "No file of a return is larger than %s, and all together are not larger than %s. Nothing was read."
                        .formatted(Limits.inWords(Limits.LARGEST_FILE), Limits.inWords(Limits.LARGEST_ZIP)),
                "a folder further up was chosen. Give the one that holds the return and nothing else.");
    }

    @ExceptionHandler(Exception.class)
    View unexpected(Exception failure) {
        log(failure);
        return trouble(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong in Hearth",
                "This is Hearth’s fault and not yours. Your files are as they were.",
                "it works on a second try. If not, the window in which Hearth was started says where it failed, and"
                        + " nothing about any child. Please send us that.");
    }

    /** What never came as far as our own rooms: a request that was not understood, say. */
    @RequestMapping(PLACE)
    View somethingElse(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)
                || code == HttpStatus.NOT_FOUND.value()) {
            return notHere();
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure) {
            return unexpected(failure);
        }
        return trouble(HttpStatus.valueOf(code), "Hearth did not understand that", "Nothing was changed.");
    }

    /** Says where it failed. The message may hold a value from a return, so it is left out. */
    public static void log(Throwable failure) {
        LOG.severe(() -> Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "  at " + frame)
                .collect(Collectors.joining("\n", failure.getClass().getName() + "\n", "")));
    }

    public static View trouble(HttpStatus status, String heading, String says, String... maybe) {
        TroublePage page = new TroublePage(ServedLinks.NO_RETURN, heading, says, List.of(maybe));
        return new PageView(new Sheet("trouble", page), status);
    }
}
