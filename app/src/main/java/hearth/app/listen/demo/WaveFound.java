package hearth.app.listen.demo;

import hearth.listening.answers.Answers;
import hearth.listening.compare.Analysis;
import hearth.listening.compare.Difference;
import hearth.listening.compare.Estimate;
import hearth.listening.quotes.Quote;
import hearth.listening.release.Release;
import hearth.listening.themes.Themes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** A list of gaps: who, against whom, the group's own figures, and the gap on each statement. */
    public record Compared(String group, String against, List<Estimate> figures, List<Difference> gaps) {

        public Compared {
            figures = List.copyOf(figures);
            gaps = List.copyOf(gaps);
        }

        /** The gaps that may be told: those in which eleven children of the group agreed, and eleven did not. */
        List<Difference> told() {
            Set<String> enough = figures.stream()
                    .filter(Estimate::pointsAtNobody)
                    .map(figure -> figure.question().variable())
                    .collect(Collectors.toSet());
            return gaps.stream()
                    .filter(gap -> enough.contains(gap.gap().question().variable()))
                    .toList();
        }
    }
}
