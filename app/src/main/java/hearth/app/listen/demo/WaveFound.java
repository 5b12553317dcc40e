package hearth.app.listen.demo;

import hearth.listening.answers.Answers;
import hearth.listening.compare.Analysis;
import hearth.listening.compare.Difference;
import hearth.listening.quotes.Quote;
import hearth.listening.release.Release;
import hearth.listening.themes.Themes;
import java.util.List;

/**
 * Everything that was found in a wave.
 *
 * @param answers  the answers
 * @param children what children said, adults apart: each answer to each statement
 * @param gaps     lists of gaps among children, each judged together
 * @param tried    the figures that were published, found again in this wave
 * @param release  what may be published, place by place
 * @param says     what stands beside the release
 * @param themes   what children wrote about
 * @param quotes   their words, where they said yes
 */
public record WaveFound(
        Answers answers,
        Analysis children,
        List<Compared> gaps,
        List<Again> tried,
        Release release,
        List<String> says,
        Themes themes,
        List<Quote> quotes) {

    public WaveFound {
        gaps = List.copyOf(gaps);
        tried = List.copyOf(tried);
        says = List.copyOf(says);
        quotes = List.copyOf(quotes);
    }

    /** A list of gaps: who, against whom, on each statement. */
    public record Compared(String group, String against, List<Difference> gaps) {

        public Compared {
            gaps = List.copyOf(gaps);
        }
    }
}
