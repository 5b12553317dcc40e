package hearth.returns.stories;

import hearth.returns.cin.CensusChild;
import hearth.returns.cin.CensusYear;
import hearth.returns.cin.CinCensus;
import hearth.returns.cin.Module;
import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.Died;
import hearth.story.AboutTheChild.Disability;
import hearth.story.AboutTheChild.PupilNumber;
import hearth.story.ChildId;
import hearth.story.Coverage;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Help.Assessment;
import hearth.story.Help.AssessmentAuthorised;
import hearth.story.Help.Conference;
import hearth.story.Help.Enquiry;
import hearth.story.Help.InNeed;
import hearth.story.Help.Referral;
import hearth.story.Plans.ChildInNeedPlan;
import hearth.story.Plans.ChildProtectionPlan;
import hearth.story.Provenance;
import hearth.story.Source;
import hearth.story.Sources;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The story of each child in a children in need census. What both the census and an SSDA903 return of the same council
 * tell of one child joins into one story.
 */
public final class CensusStories {

    private final CinCensus census;
    private final Source source;
    private final Provenance provenance;
    private final Sources alone;
    private volatile Joined joined;

    private CensusStories(CinCensus census) {
        this.census = census;
        this.source = source(census);
        this.provenance = Provenance.of(source.name());
        this.alone = Sources.of(List.of(source));
        this.joined = new Joined(List.of(), alone);
    }

    /** The census beside other sources, which most stories of a return share. */
    private record Joined(List<Source> others, Sources together) {}

    /** The stories of the children in this census. */
    public static CensusStories of(CinCensus census) {
        return new CensusStories(census);
    }

    /** How many children there are. */
    public int count() {
        return census.children().size();
    }

    /** By which id the census knows the child. */
    public ChildId id(int child) {
        return new ChildId(census.children().get(child).id());
    }

    /** The census, with the days and the kinds of fact that it covers. */
    public Source source() {
        return source;
    }

    /** What the census tells of one child. */
    public Story of(int child) {
        Telling telling = new Telling(id(child));
        CensusFacts facts = facts(child, telling);
        facts.tellWho();
        facts.tellHelp();
        return Story.of(id(child), alone, telling.facts());
    }

    /** What the census tells of one child, joined with what is told elsewhere; who the child is, is told there. */
    public Story joined(int child, Story elsewhere) {
        Telling telling = new Telling(elsewhere.child());
        CensusFacts here = facts(child, telling);
        if (elsewhere.all(Born.class).isEmpty()) {
            here.tellWho();
        }
        here.tellHelp();
        List<Fact<?>> all = new ArrayList<>(elsewhere.written());
        all.addAll(telling.facts());
        return Story.of(elsewhere.child(), besides(elsewhere.sources()), all);
    }

    /** What sources cover together takes long to work out, so it is done again only where the others are not the same. */
    @SuppressWarnings("ReferenceEquality") // the same list comes again and again
    private Sources besides(List<Source> others) {
        Joined known = joined;
        if (known.others() != others) {
            List<Source> all = Stream.concat(others.stream(), Stream.of(source)).toList();
            known = new Joined(others, Sources.of(all));
            joined = known;
        }
        return known.together();
    }

    private CensusFacts facts(int child, Telling telling) {
        CensusChild told = census.children().get(child);
        return new CensusFacts(told, census.year(), provenance, telling);
    }

    private static Source source(CinCensus census) {
        CensusYear year = census.year();
        List<Class<? extends Detail>> kinds = new ArrayList<>(List.of(
                Born.class,
                Described.class,
                PupilNumber.class,
                Disability.class,
                Died.class,
                Referral.class,
                InNeed.class,
                Assessment.class,
                AssessmentAuthorised.class,
                Enquiry.class,
                Conference.class,
                ChildProtectionPlan.class));
        if (Module.CIN_PLAN_DATES.isIn(census.collected())) {
            kinds.add(ChildInNeedPlan.class);
        }
        int ends = census.collected().ends();
        return new Source(
                "CIN census %d/%02d".formatted(ends - 1, ends % 100),
                census.isYearKnown()
                        ? List.of(Coverage.of(new Days(year.firstDay(), year.lastDay() + 1), kinds))
                        : List.of());
    }
}
