package hearth.returns.stories;

import hearth.returns.rules.ReferenceData;
import hearth.returns.ssda903.Ssda903;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Kind;
import hearth.story.Reviews.Review;
import hearth.story.Source;
import hearth.story.Sources;
import hearth.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The story of each child in an SSDA903 return, this year's rows and last year's joined into one. A story is made when it
 * is asked for and may be dropped again, so that a whole country costs no more memory than its rows.
 */
public final class ReturnStories {

    private static final Kind<Review> REVIEWS = Kind.of(Review.class);

    private final Ssda903 ssda903;
    private final YearRows thisYear;
    private final Optional<YearRows> lastYear;
    private final Sources sources;

    private ReturnStories(Ssda903 ssda903, ReferenceData reference) {
        this.ssda903 = ssda903;
        this.thisYear = new YearRows(ssda903.thisYear(), reference);
        this.lastYear = Optional.of(ssda903.lastYear())
                .filter(year -> !year.supplied().isEmpty())
                .map(year -> new YearRows(year, reference));
        this.sources = Sources.of(Stream.concat(lastYear.stream(), Stream.of(thisYear))
                .map(YearRows::source)
                .toList());
    }

    /** The stories of the children in this return. */
    public static ReturnStories of(Ssda903 ssda903) {
        return of(ssda903, ReferenceData.none());
    }

    /** The same, with what is known of places and homes besides. */
    public static ReturnStories of(Ssda903 ssda903, ReferenceData reference) {
        return new ReturnStories(ssda903, reference);
    }

    /** How many children there are, in this year's tables or in last year's. */
    public int count() {
        return ssda903.children().count();
    }

    /** By which id the return knows the child. */
    public ChildId id(int child) {
        return new ChildId(ssda903.children().id(child));
    }

    /** The two sources, last year's first, with the days and the kinds of fact that their tables cover. */
    public List<Source> sources() {
        return sources.all();
    }

    /** What the rows tell of one child. */
    public Story of(int child) {
        ChildId id = id(child);
        Telling telling = new Telling(id);
        AboutTheChildFacts.tell(child, thisYear, lastYear, telling);
        List<Episode> episodes = Episodes.of(child, thisYear, lastYear);
        CareFacts.tell(child, episodes, thisYear, lastYear, telling);
        Optional<Days> shortBreaks = ShortBreakSeries.of(episodes);
        shortBreaks.ifPresent(series -> ShortBreakSeries.tell(episodes, series, telling));
        if (lastYear.isPresent()) {
            YearlyFacts.tell(child, lastYear.get(), telling);
        }
        YearlyFacts.tell(child, thisYear, telling);
        PeriodFacts.tell(child, thisYear, lastYear, telling);
        return Story.of(id, shortBreaks.map(this::silentOnReviews).orElse(sources), telling.facts());
    }

    private Sources silentOnReviews(Days days) {
        return sources.silentOn(REVIEWS, days);
    }
}
