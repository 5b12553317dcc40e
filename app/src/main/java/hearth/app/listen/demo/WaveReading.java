package hearth.app.listen.demo;

import hearth.listening.answers.AnswerFile;
import hearth.listening.answers.Answers;
import hearth.listening.answers.Coded;
import hearth.listening.compare.Analysis;
import hearth.listening.quotes.Breadth;
import hearth.listening.quotes.Gazetteer;
import hearth.listening.quotes.Quote;
import hearth.listening.quotes.Texts;
import hearth.listening.release.Counted;
import hearth.listening.release.Release;
import hearth.listening.themes.Meanings;
import hearth.listening.themes.Themes;
import hearth.synthetic.wave.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a wave from its file, and asks everything of it that the report tells. */
public final class WaveReading {

    private static final int QUOTES_EACH = 2;

    private final Consumer<String> step;

    /** Tells each step as it begins. */
    public WaveReading(Consumer<String> step) {
        this.step = step;
    }

    /** Everything that is asked of the wave in this file. */
    public WaveFound read(Path file) throws IOException {
        step.accept("Reading the answers");
        Answers answers = AnswerFile.read(file, WaveStudy.columns(), Set.of(), _ -> false);
        step.accept("Comparing");
        Analysis children = Analysis.of(answers, WaveStudy.figures());
        List<WaveFound.Compared> gaps = Arrays.stream(WaveStudy.Group.values())
                .map(group -> compared(answers, group))
                .toList();
        List<Again> tried =
                Published.all().stream().map(figure -> again(answers, figure)).toList();
        step.accept("Protecting small numbers");
        Release release = Release.of(Counted.of(answers, WaveStudy.told()), List.of());
        return withWords(answers, children, gaps, tried, release);
    }

    private WaveFound withWords(
            Answers answers, Analysis children, List<WaveFound.Compared> gaps, List<Again> tried, Release release) {
        step.accept("Reading what children wrote");
        Written written = Written.in(answers);
        float[][] meanings = Meanings.open().of(written.texts());
        step.accept("Finding themes");
        Themes themes = Themes.atAGlance(written.texts(), meanings);
        Texts allowed = Texts.of(answers, WaveStudy.quoted());
        Gazetteer places = Gazetteer.with(answers.words(WaveStudy.COUNCIL).words());
        List<Quote> quotes = Breadth.among(allowed, places, themes, written.ids(), meanings, QUOTES_EACH);
        return new WaveFound(answers, children, gaps, tried, release, children.says(), themes, quotes);
    }

    private static WaveFound.Compared compared(Answers answers, WaveStudy.Group group) {
        Analysis analysis = Analysis.of(answers, WaveStudy.gaps(group));
        return new WaveFound.Compared(group.group, group.against, analysis.estimates(), analysis.differences());
    }

    private static Again again(Answers answers, Published figure) {
        return new Again(
                figure,
                Analysis.of(answers, WaveStudy.again(figure)).estimates().getFirst());
    }

    /** What children wrote, and in which answers; adults' words are not among it. */
    private record Written(List<String> texts, List<String> ids) {

        static Written in(Answers answers) {
            Coded who = answers.words(WaveStudy.WHO);
            Coded words = answers.words(WaveStudy.TEXT);
            Coded id = answers.words(WaveStudy.ID);
            List<String> texts = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (int row = 0; row < answers.rows(); row++) {
                String text = words.word(row).strip();
                if (!text.isEmpty() && who.word(row).equals(WaveStudy.CHILD)) {
                    texts.add(text);
                    ids.add(id.word(row));
                }
            }
            return new Written(texts, ids);
        }
    }
}
