package hearth.returns.write;

import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Help.Assessment;
import hearth.story.Help.AssessmentAuthorised;
import hearth.story.Help.Referral;
import hearth.story.Span;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One time that somebody was worried about a child, with what followed until the next. A story does not say to which
 * referral an assessment belongs: it belongs to the latest before it.
 *
 * @param referral what it began with; none where help is told without one
 * @param story    the child's story
 * @param from     the first day that belongs to it
 * @param to       the first day that belongs to the next
 */
record HelpEpisode(Optional<Fact<Referral>> referral, Story story, int from, int to) {

    /** Those of a story; one without a referral where none is told. */
    static List<HelpEpisode> of(Story story) {
        List<Fact<Referral>> referrals = story.all(Referral.class);
        List<HelpEpisode> episodes = new ArrayList<>();
        for (int at = 0; at < referrals.size(); at++) {
            int from = at == 0 ? Integer.MIN_VALUE : referrals.get(at).day();
            int to = at + 1 == referrals.size()
                    ? Integer.MAX_VALUE
                    : referrals.get(at + 1).day();
            if (from < to) {
                episodes.add(new HelpEpisode(Optional.of(referrals.get(at)), story, from, to));
            }
        }
        return episodes.isEmpty()
                ? List.of(new HelpEpisode(Optional.empty(), story, Integer.MIN_VALUE, Integer.MAX_VALUE))
                : episodes;
    }

    /** The id of what it began with; of one without a referral, made of the child's. */
    FactId id() {
        return referral.map(Fact::id)
                .orElseGet(() -> FactId.named("help for " + story.child().text()));
    }

    /** The facts of a kind that began in it. */
    <D extends Detail> List<Fact<D>> all(Class<D> kind) {
        return story.all(kind).stream()
                .filter(fact -> from <= fact.day() && fact.day() < to)
                .toList();
    }

    <D extends Detail> Optional<Fact<D>> first(Class<D> kind) {
        return all(kind).stream().findFirst();
    }

    /**
     * An assessment with the day on which it was authorised. A story tells the two apart and not which belongs to which:
     * it is the day on which the assessment ended or else the first one before the next assessment began.
     */
    record Assessed(Fact<Assessment> assessment, Optional<Integer> authorised) {

        static List<Assessed> in(HelpEpisode episode) {
            List<Fact<Assessment>> assessments = episode.all(Assessment.class);
            Collection<Integer> days = new ArrayList<>(episode.story().all(AssessmentAuthorised.class).stream()
                    .map(Fact::day)
                    .toList());
            List<Assessed> assessed = new ArrayList<>();
            for (int at = 0; at < assessments.size(); at++) {
                int next = at + 1 == assessments.size()
                        ? episode.to()
                        : assessments.get(at + 1).day();
                Optional<Integer> day = day(assessments.get(at), days, next);
                day.ifPresent(days::remove);
                assessed.add(new Assessed(assessments.get(at), day));
            }
            return assessed;
        }

        private static Optional<Integer> day(Fact<Assessment> assessment, Collection<Integer> days, int next) {
            Span span = assessment.happened();
            if (!span.isOpen() && days.contains(span.toDay() - 1)) {
                return Optional.of(span.toDay() - 1);
            }
            return days.stream()
                    .filter(day -> span.fromDay() <= day && day < next)
                    .findFirst();
        }
    }
}
