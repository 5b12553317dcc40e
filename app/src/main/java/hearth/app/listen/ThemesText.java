package hearth.app.listen;

import hearth.listening.answers.TextFile;
import hearth.listening.themes.Agreement;
import hearth.listening.themes.Themes;
import java.io.PrintWriter;
import java.util.Optional;

/** Themes as a person at a terminal reads them. */
final class ThemesText {

    static void write(Themes themes, TextFile texts, Optional<Agreement> agreement, PrintWriter out) {
        out.printf(
                "%,d texts, %d themes%n", texts.texts().size(), themes.themes().size());
        themes.themes().forEach(theme -> {
            out.printf("%n%d  %s (%,d)%n", theme.id(), theme.name(), theme.size());
            theme.nearest()
                    .forEach(line ->
                            out.printf("   %6d  %s%n", line, texts.texts().get(line - 1)));
        });
        out.printf(
                "%n%.1f %% of the texts fit none of them: they are listed with --json, and a person reads them.%n",
                100 * themes.misfits());
        agreement.ifPresent(measured -> out.printf(
                "On %,d texts it had not learnt from: F1 %.2f (%.2f to %.2f), Krippendorff's alpha %.2f.%n",
                measured.texts(), measured.f1(), measured.low(), measured.high(), measured.alpha()));
        out.flush();
    }

    private ThemesText() {}
}
