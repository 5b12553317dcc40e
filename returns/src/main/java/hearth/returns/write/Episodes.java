package hearth.returns.write;

import hearth.returns.write.Episode.Why;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Care.Start;
import hearth.story.Coded;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.PlacementType;
import hearth.story.Span;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Cuts the story of a child's care into the episodes of a return: a new one at every change of home or legal status. */
public final class Episodes {

    private static final String NEXT_EPISODE = "X1";

    private final List<Fact<Placement>> homes;
    private final List<Fact<Placement>> shortMoves;
    private final List<Fact<UnderLegalStatus>> laws;
    private final Map<FactId, Integer> told = new HashMap<>();
    private final List<Episode> episodes = new ArrayList<>();

    private Episodes(Story story) {
        List<Fact<Placement>> all = story.all(Placement.class);
        homes = all.stream().filter(home -> !isShortMove(home.detail())).toList();
        shortMoves = all.stream().filter(home -> isShortMove(home.detail())).toList();
        laws = story.all(UnderLegalStatus.class);
    }

    /** All episodes of a story, oldest first. */
    public static List<Episode> of(Story story) {
        Episodes cutter = new Episodes(story);
        if (!cutter.homes.isEmpty() || !cutter.shortMoves.isEmpty()) {
            story.all(LookedAfter.class).forEach(cutter::cut);
        }
        return cutter.episodes;
    }

    /** The return asks of T4, which the story tells as a home, what it asks of T0 to T3: no reason for the move. */
    private static boolean isShortMove(Placement home) {
        return home.type().isStayAway() || home.type() == PlacementType.TEMPORARY_OTHER;
    }

    private void cut(Fact<LookedAfter> care) {
        Span span = care.happened();
        List<Integer> days = new ArrayList<>(boundaries(span));
        for (int at = 0; at < days.size(); at++) {
            boolean last = at == days.size() - 1;
            int to = last ? span.toDay() : days.get(at + 1);
            String ended = !last
                    ? NEXT_EPISODE
                    : span.isOpen() ? "" : code(care.detail().ended());
            add(days.get(at), to, at == 0 ? Optional.of(first(care.detail(), days.get(at))) : Optional.empty(), ended);
        }
    }

    private Set<Integer> boundaries(Span span) {
        Set<Integer> days = new TreeSet<>();
        days.add(span.fromDay());
        homes.forEach(home -> addInside(days, span, home.day()));
        laws.forEach(law -> addInside(days, span, law.day()));
        shortMoves.forEach(move -> {
            addInside(days, span, move.day());
            addInside(days, span, move.happened().toDay());
        });
        return days;
    }

    private static void addInside(Set<Integer> days, Span span, int day) {
        if (span.covers(day)) {
            days.add(day);
        }
    }

    /** Where the story does not see care begin, its first episode began with a move or with another legal status. */
    private Why first(LookedAfter care, int from) {
        if (care.start() == Start.SEEN) {
            return Why.S;
        }
        return on(from).detail().start() == Start.SEEN ? Why.P : Why.L;
    }

    private void add(int from, int to, Optional<Why> first, String ended) {
        Fact<Placement> home = on(from);
        LegalStatus law = lawOn(from);
        Why why = first.orElseGet(() -> why(episodes.getLast(), home, law));
        if (first.isEmpty()) {
            moved(home.detail());
        }
        episodes.add(new Episode(id(home), from, to, why, law, home.detail(), ended, ""));
    }

    private FactId id(Fact<Placement> home) {
        int before = told.merge(home.id(), 1, Integer::sum) - 1;
        return before == 0 ? home.id() : FactId.named(home.id() + " " + before);
    }

    private static Why why(Episode before, Fact<Placement> home, LegalStatus law) {
        boolean sameHome = before.home().equals(home.detail());
        boolean sameLaw = before.law() == law;
        boolean sameCarers = home.detail().start() == Start.EARLIER && !isShortMove(before.home());
        if (sameHome) {
            return Why.L;
        }
        if (sameLaw) {
            return sameCarers ? Why.T : Why.P;
        }
        return sameCarers ? Why.U : Why.B;
    }

    /** A move carries its reason on the episode that ends with it; short moves ask for none. */
    private void moved(Placement next) {
        Episode before = episodes.getLast();
        boolean move = !before.home().equals(next) && !isShortMove(next) && !isShortMove(before.home());
        if (move) {
            episodes.set(
                    episodes.size() - 1,
                    new Episode(
                            before.id(),
                            before.from(),
                            before.to(),
                            before.why(),
                            before.law(),
                            before.home(),
                            before.ended(),
                            code(before.home().moved())));
        }
    }

    private Fact<Placement> on(int day) {
        return shortMoves.stream()
                .filter(move -> move.happened().covers(day))
                .findFirst()
                .orElseGet(() -> latest(homes.isEmpty() ? shortMoves : homes, day));
    }

    private LegalStatus lawOn(int day) {
        return laws.isEmpty() ? LegalStatus.UNKNOWN : latest(laws, day).detail().status();
    }

    private static <D extends hearth.story.Detail> Fact<D> latest(List<Fact<D>> facts, int day) {
        Fact<D> found = facts.getFirst();
        for (Fact<D> fact : facts) {
            if (fact.day() <= day) {
                found = fact;
            }
        }
        return found;
    }

    static String code(Coded word) {
        return word.code();
    }
}
