package hearth.listening.themes;

import java.util.List;

/**
 * One text, and where it was put.
 *
 * @param line   its line in the file, from 1
 * @param themes the themes it is in; none where it does not fit
 * @param fit    how like its theme's middle it is, from -1 to 1
 * @param why    the words of the text that its theme is told by
 */
public record Placed(int line, List<Integer> themes, double fit, List<String> why) {
    public Placed {
        themes = List.copyOf(themes);
        why = List.copyOf(why);
    }

    /** The same text in another list. */
    public Placed onLine(int other) {
        return new Placed(other, themes, fit, why);
    }
}
