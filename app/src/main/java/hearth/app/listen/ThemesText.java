package hearth.app.listen;

import hearth.listening.answers.TextFile;
import hearth.listening.themes.Themes;
import java.io.PrintWriter;

/** Themes as a person at a terminal reads them. */
final class ThemesText {

    static void write(Themes themes, TextFile texts, PrintWriter out) {
        out.printf("%,d texts, %d themes%n", texts.texts().size(), themes.themes().size());
        themes.themes().forEach(theme -> {
            out.printf("%n%d  %s (%,d)%n", theme.id(), theme.name(), theme.size());
            theme.nearest().forEach(line -> out.printf(
                    "   %6d  %s%n", line, texts.texts().get(line - 1)));
        });
        out.printf("%n%.1f %% of the texts fit none of them: they are listed with --json, and a person reads them.%n",
                100 * themes.misfits());
        out.flush();
    }

    private ThemesText() {}
}
