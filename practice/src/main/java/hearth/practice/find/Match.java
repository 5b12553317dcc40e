package hearth.practice.find;

import java.util.List;

/**
 * How well a child fits what somebody typed.
 *
 * @param fit from 0 to 1, where 1 is all that was typed, to the letter
 * @param why what is not to the letter, as people say it: "Beth for Elizabeth", "used to be called Amy Hill"
 */
public record Match(double fit, List<String> why) {

    /** Copies the list. */
    public Match {
        why = List.copyOf(why);
    }
}
