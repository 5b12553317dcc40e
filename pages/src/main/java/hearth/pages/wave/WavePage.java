package hearth.pages.wave;

import java.util.List;

/**
 * The report on a wave.
 *
 * @param title    its name
 * @param notice   what has to be known before anything else: that nobody in it is real, say
 * @param heard    who answered, in words
 * @param inShort   the findings in a few sentences
 * @param pillars  what was said to each statement, part of life by part of life
 * @param gaps     lists of gaps, each judged together
 * @param places   how far councils lie apart
 * @param themes   what was written about
 * @param unthemed how many texts fit no theme, in words
 * @param withheld what was withheld from the open data, in words
 * @param tried    how what was found compares with what was known; nothing for a wave of real answers
 * @param says     what it can and cannot show
 * @param files    the open data beside it
 */
public record WavePage(
        String title,
        String notice,
        List<String> heard,
        List<String> inShort,
        List<Pillar> pillars,
        List<GapList> gaps,
        List<Places> places,
        List<ThemeSaid> themes,
        String unthemed,
        List<String> withheld,
        List<Tried> tried,
        List<String> says,
        List<File> files) {

    public WavePage {
        heard = List.copyOf(heard);
        inShort = List.copyOf(inShort);
        pillars = List.copyOf(pillars);
        gaps = List.copyOf(gaps);
        places = List.copyOf(places);
        themes = List.copyOf(themes);
        withheld = List.copyOf(withheld);
        tried = List.copyOf(tried);
        says = List.copyOf(says);
        files = List.copyOf(files);
    }

    /** A part of life, and what was said to its statements. */
    public record Pillar(String name, List<Said> statements) {

        public Pillar {
            statements = List.copyOf(statements);
        }
    }

    /** A gap list: whom it sets against whom, and each statement. */
    public record GapList(String group, String against, String says, List<Apart> gaps) {

        private static final int DRAWN = 8;

        public GapList {
            gaps = List.copyOf(gaps);
        }

        /** Those that are drawn: the widest. The table has all. */
        public List<Apart> drawn() {
            return gaps.subList(0, Math.min(DRAWN, gaps.size()));
        }
    }

    /** What was written about: a name, how many, and words of children. */
    public record ThemeSaid(String name, long count, Bar bar, String description, List<Quoted> quotes) {

        public ThemeSaid {
            quotes = List.copyOf(quotes);
        }
    }

    /** A child's own words. */
    public record Quoted(String words, String who) {}

    /** A figure that is known, beside the one that was found. */
    public record Tried(
            String statement,
            String who,
            String published,
            String found,
            String range,
            String verdict,
            String source) {}

    /** A file beside the report. */
    public record File(String name, String what) {}
}
